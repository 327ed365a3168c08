import type { ApplicantView } from '../../contract/shapes/applicant'

type State = NonNullable<ApplicantView['verification']>['state']

export const licenceWords = {
  title: '单位核验',
  of: (name: string) => `${name}的营业执照`,
  code: (number: string) => `统一社会信用代码 ${number}`,
  states: {
    missing: '未上传',
    waiting: '等待核验',
    confirmed: '已核验',
    refused: '未通过',
  } satisfies Readonly<Record<State, string>>,
  notes: {
    missing:
      '请上传营业执照的照片或PDF，主管部门核对单位名称和统一社会信用代码。核验期间可以照常填写和提交申报，核验通过后才能批准。',
    waiting: '营业执照已收到，主管部门核对后会在“消息”里告诉您。需要时可以重新上传。',
    confirmed: '单位名称和统一社会信用代码已经核对一致。以后改名或改代码，需要重新核验。',
    refused: '请改正后重新上传；名称或代码填错的，先到“我的”里修改。',
  } satisfies Readonly<Record<State, string>>,
  why: (why: string) => `原因：${why}`,
  add: '上传营业执照',
  again: '重新上传',
  addFiles: '从聊天文件选择',
  sending: '正在上传',
  failed: '没有上传成功',
  notNeeded: '不需要核验',
  notNeededNote: '个人不需要核验；本系统启用核验前登记的单位视为已核验。',
  goOn: '继续',
} as const
