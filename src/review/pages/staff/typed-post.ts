import type { Post } from '../../../../contract/shapes/post'
import { staffWords as words } from '../../../../words/screens/staff'

export const postKinds = ['county-reviewer', 'city-reviewer', 'publisher', 'operator'] as const

export interface TypedPost {
  readonly name: string
  readonly kind: Post['kind'] | undefined
  readonly county: string | undefined
}

export type PostFaults = { readonly [field in keyof TypedPost]?: string }

export const noPost: TypedPost = { name: '', kind: undefined, county: undefined }

export const typedOf = (name: string, post: Post): TypedPost => ({
  name,
  kind: post.kind,
  county: post.kind === 'county-reviewer' ? post.county : undefined,
})

export const faultsOf = ({ name, kind, county }: TypedPost): PostFaults => ({
  ...(name.trim() === '' ? { name: words.nameMissing } : {}),
  ...(kind === undefined ? { kind: words.postMissing } : {}),
  ...(kind === 'county-reviewer' && !county ? { county: words.countyMissing } : {}),
})

/** Name and post as they are told; nothing while something is missing. */
export const readPost = ({ name, kind, county }: TypedPost) => {
  if (name.trim() === '' || kind === undefined) return undefined
  if (kind !== 'county-reviewer') return { name: name.trim(), post: { kind } }
  return county ? { name: name.trim(), post: { kind, county } } : undefined
}
