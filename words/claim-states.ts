import type { ClaimState } from '../contract/shapes/claim'

export const stateWords: Readonly<Record<ClaimState, string>> = {
  draft: '草稿',
  submitted: '已提交',
  accepted: '已受理',
  returned: '待补正',
  reviewed: '初审通过',
  approved: '已批准',
  published: '公示中',
  paid: '已拨付',
  rejected: '未通过',
  withdrawn: '已撤回',
}

/** What happens next, said to the applicant. */
export const stateNext: Readonly<Record<ClaimState, string>> = {
  draft: '还没有提交，填写完整后即可提交',
  submitted: '等待县区受理',
  accepted: '县区正在初审',
  returned: '请按要求一次补正后重新提交，申报号不变',
  reviewed: '市局正在复审',
  approved: '审批已完成，接下来公示',
  published: '正在公示，公示结束且没有异议后拨付',
  paid: '资金已拨付，请留意到账',
  rejected: '本次申报已办结，如有疑问可联系主管部门',
  withdrawn: '这件申报已经撤回',
}
