import type { searchedBy } from '../../contract/search-claims'

type SearchedBy = (typeof searchedBy)[number]

const found: Readonly<Record<SearchedBy, string>> = {
  claim: '申报号',
  code: '主体代码',
  certificate: '证书编号',
  name: '名称',
}

export const deskWords = {
  everyCounty: '全市',
  county: '县区',
  item: '按事项',
  colleague: '按经办人',
  due: '按补正截止日',
  search: '查找',
  searchHint: '申报号、统一社会信用代码、证书编号，或名称开头',
  searchGo: '查找',
  found: (by: SearchedBy, text: string) => `按${found[by]}查找“${text}”`,
  foundNone: (text: string) => `没有找到“${text}”`,
  foundNoneNote: '申报号、代码和证书编号要写全，名称从第一个字写起。',
  leave: '离开查找',
  none: '这里没有申报',
  noneNote: '换一个办理阶段、县区或事项看看。',
  state: '状态',
  taken: (claim: string) => `已领取${claim}`,
  laid: (claim: string) => `已放回${claim}`,
  overtaken: (claim: string) => `${claim}刚被别人动过，列表已刷新，请再看一眼`,
  rows: (count: number, more: boolean) => (more ? `已列出${count}件，还有更多` : `共${count}件`),
  keys: 'j k 移动　回车 打开　t 领取　/ 查找　? 全部按键',
} as const
