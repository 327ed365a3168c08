import type { Post } from '../../contract/shapes/post'

const sayPost = (post: Post): string => {
  if (post.kind === 'county-reviewer') return `${post.county}审核人员`
  if (post.kind === 'city-reviewer') return '市局审核人员'
  return post.kind === 'publisher' ? '公示拨付岗' : '系统管理员'
}

export const meWords = {
  title: '我的',
  guest: '还没有登录',
  guestNote: '测算不需要登录；申报、查看进度和接收消息需要登录。',
  signIn: '微信登录',
  someone: '微信用户',
  signedIn: '已登录',
  post: sayPost,
  sample: '这里是样例数据：企业、证书和批次均为虚构，仅供试用。',

  beside: (first: string, second: string) => [first, second].join('　'),
  acting: '当前申报主体',
  change: '修改',
  changeOf: (name: string) => `修改${name}`,
  number: { organisation: '统一社会信用代码', individual: '身份证号' },
  county: '所属县区',
  roles: '类型',
  contact: '联系人',
  account: '收款账户',
  none: '还没有申报主体',
  noneNote: '先填写单位或个人信息，只填一次，以后申报自动带出。',
  fill: '填写申报主体',
  switchTo: '切换到其他主体',
  add: '添加申报主体',
  addNote: '一个微信号可以为多个单位或个人办理',
  licence: '单位核验',
  licenceNotes: {
    missing: '请上传营业执照，核验后才能批准',
    waiting: '等待核验',
    refused: '没有通过，请看原因',
  },
  contacts: '联系人',
  contactsNote: '谁可以代表这个主体办理',
  join: '单位已登记？申请成为联系人',
  switchingNow: '正在切换',
  notSwitched: '没有切换成功',

  desk: '审核工作台',
  deskNote: '待受理、待初审、待决定的申报',
  officeDesk: '系统管理',
  officeDeskNote: '人员、批次、设置和操作记录',
  publications: '公示',
  publicationsNote: '批准的资助和异议办法',
  invitation: '接受邀请',
  invitationNote: '主管部门工作人员输入邀请码',
  suggest: '投诉与建议',
  suggestNote: '不登录也可以写',
  call: (phone: string) => `拨打${phone}`,
  officeNote: '政策和办理问题可以打这个电话',

  look: '显示',
  large: '大字版',
  largeNote: '文字和按钮都放大',
  about: '关于与隐私',
  texts: [
    {
      title: '知惠是什么',
      lines: [
        '知识产权激励政策的测算、申报和进度查询，由市知识产权主管部门提供。',
        '金额由同一套规则算出，测算、申报、审核和通知里看到的是同一个结果；测算供参考，以审批结果为准。',
      ],
    },
    {
      title: '保存哪些信息',
      lines: [
        '您填写的申报主体信息、申报内容和照片，以及办理过程的记录。',
        '身份证号、电话和银行账号加密保存，页面上只显示末四位。照片去掉拍摄地点等附加信息后保存。',
        '没有登录时的测算答案只留在这台设备上。',
      ],
    },
    {
      title: '谁能看到',
      lines: [
        '您和同一申报主体的其他联系人、所属县区的审核人员、市局审核人员。其他企业和个人看不到。',
        '照片不公开，每次打开的链接几分钟后失效。',
      ],
    },
  ],
  rightsTitle: '怎样更正或删除',
  rights:
    '申报主体信息可以在上面直接修改，个人信息可以在下面复制和删除。要更正已提交的内容，请联系主管部门。',
  copyAll: '复制我的全部信息',
  copied: '已复制，包含完整的证件号、电话和账号，请妥善保存',
  forget: '注销账号',
  forgetNote:
    '将删除您的登录、消息、没有申报过的主体信息和已撤回申报的照片，不能恢复。已办完的申报按档案规定由主管部门保存。',
  forgetYes: '确认注销并删除',
  notDone: '没有办成',
  office: (office: { name: string; phone: string }) => `${office.name}，电话${office.phone}`,
  signOut: '退出登录',
} as const
