import type { Post } from '../../contract/shapes/post'

export const postNames: Readonly<Record<Post['kind'], string>> = {
  'county-reviewer': '县区审核岗',
  'city-reviewer': '市局审核岗',
  publisher: '公示拨付岗',
  operator: '系统管理岗',
}

export const staffWords = {
  title: '人员',
  about: '每个岗位由本人在微信里输入邀请码确认。改岗位、结束任职立即生效，做过的事保留在记录里。',
  invite: '邀请人员',
  inviteNote: '生成一次性邀请码，7天内由本人登录后在“我的—接受邀请”中输入。',
  inviteYes: '生成邀请码',
  code: (code: string) => `邀请码：${code}`,
  codeNote: (name: string, ends: string) =>
    `请告诉${name}，${ends}前有效，只能用一次，关闭后不再显示。`,
  none: '还没有人员',
  columns: { name: '姓名', post: '岗位', absence: '请假', ways: '操作' },
  name: '姓名',
  nameMissing: '请填写姓名',
  post: '岗位',
  postMissing: '请选择岗位',
  county: '县区',
  countyMissing: '请选择县区',
  change: '改岗位',
  changeOf: (name: string) => `改岗位：${name}`,
  changeTitle: (name: string) => `修改：${name}`,
  changeNote: '立即生效。他领取的申报仍在他名下，可由同事转出；已登记的请假会取消。',
  changeYes: '保存修改',
  absence: '请假',
  absenceOf: (name: string) => `请假：${name}`,
  absenceTitle: (name: string) => `请假：${name}`,
  absenceNote: '请假期间，他领取的申报由代理人办理。',
  absenceYes: '保存请假',
  absenceEnd: '取消请假',
  from: '开始日',
  to: '结束日',
  daysMissing: '请选择开始日和结束日',
  standIn: '代理人',
  standInMissing: '请选择代理人',
  noStandIn: '没有同岗位的同事可以代理，请先邀请。',
  span: (from: string, to: string, name: string) => `${from}至${to}，${name}代理`,
  end: '结束任职',
  endOf: (name: string) => `结束任职：${name}`,
  endTitle: (name: string) => `结束任职：${name}`,
  endNote: '立即生效，他不能再进入工作台。他领取的申报需要由同事接手。',
  endYes: '结束任职',
  changed: '已生效',
} as const

export const sayStaffPost = (post: Post): string =>
  post.kind === 'county-reviewer' ? `${post.county}审核岗` : postNames[post.kind]
