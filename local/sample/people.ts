import type { Post } from '../../contract/shapes/post'

/** Invented people, and marked so wherever they are shown. */
export interface SamplePerson {
  readonly openid: string
  readonly name: string
  readonly post: Post | null
}

export const samplePeople: readonly SamplePerson[] = [
  { openid: 'sample-contact-1', name: '样例联系人·林', post: null },
  { openid: 'sample-contact-2', name: '样例联系人·周', post: null },
  {
    openid: 'sample-county-reviewer',
    name: '样例审核员·海州区',
    post: { kind: 'county-reviewer', county: '海州区' },
  },
  { openid: 'sample-city-reviewer', name: '样例审核员·市局', post: { kind: 'city-reviewer' } },
  {
    openid: 'sample-city-reviewer-2',
    name: '样例复核员·市局',
    post: { kind: 'city-reviewer' },
  },
  { openid: 'sample-publisher', name: '样例公示经办', post: { kind: 'publisher' } },
  { openid: 'sample-operator', name: '样例运维', post: { kind: 'operator' } },
]

export const findSamplePerson = (openid: unknown): SamplePerson | undefined =>
  samplePeople.find((person) => person.openid === openid)

export const sayPost = ({ post }: SamplePerson): string => {
  switch (post?.kind) {
    case 'county-reviewer':
      return `县区审核员（${post.county}）`
    case 'city-reviewer':
      return '市级审核员'
    case 'publisher':
      return '公示经办人员'
    case 'operator':
      return '运维人员'
    case undefined:
      return '企业联系人'
  }
}
