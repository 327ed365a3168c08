import type { ItemId } from '../policy/vocabulary'

/** The measure word and noun of one piece: 每件, 3件商标. */
const units: Readonly<Record<ItemId, readonly [string, string]>> = {
  'wipo-global-award': ['项', '获奖'],
  'china-patent-award': ['项', '获奖'],
  'jiangsu-patent-award': ['项', '获奖'],
  'madrid-trademark': ['件', '商标'],
  'well-known-trademark': ['件', '商标'],
  'gi-product': ['个', '产品'],
  'gi-trademark': ['件', '商标'],
  'data-ip-registration': ['件', '登记证书'],
  'high-value-patent': ['项', '项目'],
  'operation-centre': ['家', '运营中心'],
  'patent-navigation': ['项', '项目'],
  'pledge-financing': ['笔', '贷款'],
  securitisation: ['项', '融资'],
  'ip-insurance': ['份', '保险'],
  'open-licence': ['项', '专利'],
  'ip-alliance': ['个', '联盟'],
  'domestic-enforcement': ['件', '案件'],
  'overseas-enforcement': ['件', '案件'],
  'protection-platform': ['家', '载体'],
  'regulated-market': ['个', '市场'],
  'dispute-mediation': ['件', '调解成功的案件'],
  'service-rating': ['次', '评价'],
  'public-service-outlet': ['个', '网点'],
  'outlet-excellence': ['次', '评价'],
  'service-cluster': ['个', '集聚区'],
  'demonstration-area': ['个', '称号'],
  'gi-demonstration-zone': ['个', '示范区'],
  'gi-key-project': ['项', '项目'],
  'national-ip-enterprise': ['项', '称号'],
  'city-ip-enterprise': ['项', '称号'],
  'management-standard': ['项', '认证'],
  'publicity-event': ['场', '活动'],
  exhibition: ['次', '展会'],
  'training-base': ['个', '基地'],
  'ip-education': ['项', '培训'],
  'patent-agent': ['人', '代理师'],
  'ip-professional': ['人', '获评人员'],
  'soft-research': ['项', '项目'],
}

export const measureWord = (item: ItemId): string => units[item][0]
export const pieceNoun = (item: ItemId): string => units[item][1]
/** `3件商标` */
export const sayCount = (item: ItemId, count: number): string => {
  const [measure, noun] = units[item]
  return `${count}${measure}${noun}`
}
