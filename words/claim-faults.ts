import type { ClaimFault } from '../policy/claims/find-faults'
import type { ItemId } from '../policy/vocabulary'
import { factWords } from './facts'
import { documentLabel, holderLabel, referenceWords } from './references'
import { sayDay } from './time'

const place = (entry: number, reference: number) => `第${entry + 1}项第${reference + 1}份`

/** What keeps a claim from being handed in, said where it lies. */
export const sayClaimFault = (item: ItemId, fault: ClaimFault): string => {
  switch (fault.kind) {
    case 'no-entry':
      return '请至少填写一项成果'
    case 'too-many-references':
      return `一件申报最多${fault.most}份，其余请另行申报`
    case 'fact-missing':
      return `第${fault.entry + 1}项：请填写${factWords(item, fault.fact).label}`
    case 'reference-missing':
      return `第${fault.entry + 1}项：请填写${referenceWords(item).label}`
    case 'number-missing':
      return `${place(fault.entry, fault.reference)}：请填写${referenceWords(item).label}`
    case 'number-misformed':
      return `${place(fault.entry, fault.reference)}：${referenceWords(item).label}格式不对，${referenceWords(item).hint}`
    case 'number-twice':
      return `${place(fault.entry, fault.reference)}：${referenceWords(item).label}填重了`
    case 'holder-missing':
      return `${place(fault.entry, fault.reference)}：请填写${holderLabel(item)}`
    case 'date-missing':
      return `${place(fault.entry, fault.reference)}：请填写证书或文书日期`
    case 'date-outside':
      return `${place(fault.entry, fault.reference)}：日期应在${sayDay(fault.from)}至${sayDay(fault.to)}之间`
    case 'document-missing':
      return `请上传：${documentLabel(fault.document)}`
    case 'photo-waiting':
      return `${documentLabel(fault.document)}还有照片没传完，请等待或删除后重传`
  }
}
