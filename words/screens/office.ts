/** What operators do at a computer. */
export const officeWords = {
  title: '系统管理',
  barred: '这里由系统管理岗办理',
  barredNote: '您的岗位不管理人员和设置。',
  save: '保存',
  saved: '已保存，从现在起生效',
  desks: {
    staff: { title: '人员', note: '邀请、岗位和县区、请假、结束任职' },
    joins: { title: '联系人申请', note: '第二联系人和争议' },
    rounds: { title: '申报批次', note: '新建、开放、延期、关闭' },
    settings: { title: '设置', note: '县区、电话、审核规则、材料清单、微信模板、节假日' },
    grants: { title: '历年资助', note: '导入本系统使用前已发放的资助' },
    watch: { title: '运行情况', note: '消息、照片和申报各有多少在等，等了多久' },
    journal: { title: '操作记录', note: '谁在什么时候改了什么' },
  },
} as const
