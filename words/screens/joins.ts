/** What the office decides. */
export const joinsWords = {
  title: '联系人申请',
  about:
    '单位已有联系人，又有人申请成为联系人。可以电话核实后处理；有争议的，可以由申请人替换原联系人。',
  none: '没有待处理的申请',
  columns: {
    applicant: '申报主体',
    asking: '申请人',
    why: '说明',
    contact: '原联系人',
    at: '时间',
    ways: '操作',
  },
  ways: { accept: '同意加入', replace: '替换原联系人', refuse: '不同意' },
  of: (way: string, name: string) => `${way}：${name}`,
  notes: {
    accept: '申请人和原联系人都可以代表这个主体办理。',
    replace: '原联系人立即不能再代表这个主体办理，请先核实营业执照和授权。',
    refuse: '申请人不能代表这个主体办理，可以再次申请。',
  },
  why: '处理依据',
  whyMissing: '请填写处理依据',
  done: '已处理',
  moreFailed: '后面的没有载入',
} as const
