import type { Theme } from '../policy/questions/themes'

/** What people have, as they would say it; the note names what to think of. */
export const themeWords: Readonly<
  Record<Theme, { readonly label: string; readonly note: string }>
> = {
  patent: { label: '专利和奖项', note: '专利奖、培育项目、开放许可' },
  trademark: { label: '商标', note: '马德里注册、驰名商标' },
  origin: { label: '地理标志', note: '商标、保护产品、示范区' },
  data: { label: '数据登记', note: '数据知识产权登记证书' },
  finance: { label: '贷款和保险', note: '质押贷款、保险、证券化' },
  dispute: { label: '维权和调解', note: '国内外官司、纠纷调解' },
  honour: { label: '称号和贯标', note: '示范优势、强企、管理规范' },
  service: { label: '平台和服务', note: '运营中心、联盟、网点、导航' },
  event: { label: '展会和活动', note: '参展、宣传活动、软课题' },
  people: { label: '人才和培训', note: '代理师、职称、培训、基地' },
}
