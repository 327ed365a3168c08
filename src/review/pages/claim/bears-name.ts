import type { ApplicantView } from '../../../../contract/shapes/applicant'
import { referenceRules } from '../../../../policy/claims/references'
import { normalise } from '../../../../policy/identifiers/normalise'
import type { ItemId } from '../../../../policy/vocabulary'

type Named = Pick<ApplicantView, 'name' | 'englishName'>

/**
 * Whether the paper bears the applicant's name, where it must: spaces, case, dots and brackets
 * aside. A person's or a party's name can't be told from here, and passes.
 */
export const bearsName = (item: ItemId, holder: string, { name, englishName }: Named): boolean => {
  const whose = referenceRules[item].holder
  if (whose.some((kind) => kind === 'person' || kind === 'party' || kind === 'none')) return true
  const names = whose.includes('english-name') ? [name, englishName ?? ''] : [name]
  return names.some((one) => one !== '' && plain(one) === plain(holder))
}

const plain = (name: string): string => normalise(name).replace(/[.,，。、·&]/g, '')
