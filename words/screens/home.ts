export const homeWords = {
  title: '首页',
  name: '知惠',
  line: '知识产权激励政策：一算就懂，一拍就报，一办就知',
  ask: '您的单位能拿多少知识产权奖补？',
  check: '马上测算',
  checkNote: '不用登录，回答几个问题就有结果；答案只保存在这台设备上。',
  how: '三步办成',
  steps: [
    { title: '测算', note: '选身份、选成果，马上看到金额和每一条理由' },
    { title: '申报', note: '拍证书照片，核对后提交，资料只填一次' },
    { title: '知道结果', note: '受理、初审、审批每一步都有消息' },
  ],
  office: (service: { office: { name: string; phone: string } } | undefined) =>
    service ? `${service.office.name} ${service.office.phone}` : '主管部门电话',
  officeNote: '政策和办理问题可以打这个电话',
  suggest: '投诉与建议',
  draft: '当前政策为征求意见稿，尚未印发，金额可能调整；测算结果供参考，以审批结果为准。',
  sample: '本机运行的是样例数据，企业、证书和批次均为虚构，仅供试用。',
  roundOpen: (closes: string) => `正在受理申报，${closes}24:00截止。`,
  noRound: '当前没有开放的申报批次。可以先测算、先准备草稿，开放后再提交。',
  desk: '审核工作台',
  deskNote: '待受理、待初审、待决定的申报',
} as const
