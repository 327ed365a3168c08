/** Sample data (样例): no office ever issued this. */
import { amend } from '../../policy/amend'
import { cityPlaces, claimsEver, eachYear, fixed, atLeast, upToShareOf } from '../../policy/article'
import { lygIpDraft } from '../../policy/edition'
import { pledgeCosts } from '../../policy/evaluate/pledge-costs'
import { wan, yuan } from '../../policy/vocabulary'

export const sampleLater = amend(
  lygIpDraft,
  { id: 'sample-later', title: '样例：修订后的政策', issued: '2026-05-20' },
  {
    'madrid-trademark': {
      says: '样例：企业的马德里国际注册商标延伸到8个以上国家的，每件奖励6000元；一家企业一年最多1.5万元。',
      needs: [atLeast('countries', 8)],
      gives: fixed(yuan(6000)),
      caps: [eachYear(wan(1.5))],
    },
    'high-value-patent': { caps: [cityPlaces(3)] },
    'pledge-financing': {
      gives: upToShareOf(40, pledgeCosts),
      caps: [eachYear(wan(20)), claimsEver(2)],
    },
    'wipo-global-award': { title: '样例：世界知识产权组织全球奖奖励' },
  },
)
