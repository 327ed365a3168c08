import type { CalendarFault } from '../lists/calendar'

export const settingsWords = {
  title: '设置',
  service: '县区和联系电话',
  counties: '县区（每行一个）',
  countiesHint: '申报主体从这里选择所属县区；改名等于删去旧的、加上新的。',
  countiesMissing: '请至少填写一个县区',
  officeName: '主管部门名称',
  officeMissing: '请填写名称',
  phone: '咨询电话',
  phoneWrong: '请填写5至20位的电话号码',
  rules: '审核规则',
  twoPairs: '超过多少金额须双人审核',
  twoPairsHint: '填0表示每一笔都须初审和决定由不同的人完成',
  sumWrong: '请填写金额，最多两位小数',
  returnDays: '补正期限（天）',
  returnDaysWrong: '请填写1至365之间的整数',
  publicationDays: '公示工作日数',
  publicationDaysWrong: '请填写1至60之间的整数',
  documents: '材料清单',
  documentsNote:
    '政策规定的材料不能减少。这里可以为每个事项另外增加材料，立即用于还没有提交的申报；已提交的申报按提交时的清单办理。',
  item: '事项',
  ofPolicy: (documents: readonly string[], list: boolean) =>
    `政策规定：${documents.join('、')}${list ? '（也可按官方名单核对）' : ''}`,
  document: (at: number) => `另需材料${at}`,
  documentOn: '现在需要',
  addDocument: '增加一种材料',
  documentWrong: '材料名称请用2至30个汉字或字符',
  documentTwice: '有两种材料的名称相同',
  oneIn: '每多少件决定抽查一件',
  oneInHint: '由另一人复核；填0表示不抽查',
  oneInWrong: '请填写0至1000之间的整数',
  first: '每批次每个事项的第一件决定都要复核',
  templates: '微信订阅消息模板',
  templatesNote:
    '填写在微信公众平台申请的模板编号。留空时用部署时的编号。用户需要重新同意，新的模板才能收到提醒。',
  correction: '补正通知',
  result: '审批结果通知',
  payment: '拨付通知',
  templateWrong: '模板编号只有字母、数字、下划线和连字符，最多60个',
  calendar: '节假日安排',
  calendarNote: '公示期按工作日计算。每年国务院办公厅公布放假安排后导入，类型写“休”或“班”。',
  year: '年份',
  imported: (year: number, holidays: number, workdays: number) =>
    `${year}年：放假${holidays}天，调休上班${workdays}天`,
  notImported: (year: number) => `${year}年还没有导入，暂按周一至周五推算`,
  days: (label: string, days: readonly string[]) => `${label}：${days.join('、')}`,
  holidays: '放假',
  workdays: '上班',
  calendarImport: '导入一年的安排',
  calendarCount: (year: number, holidays: number, workdays: number) =>
    `${year}年：放假${holidays}天，上班${workdays}天；会替换这一年已有的安排`,
} as const

export const sayCalendarFault = (fault: CalendarFault, day: string, year: number): string => {
  switch (fault) {
    case 'no-day':
      return `日期不正确：${day || '没有填写'}`
    case 'other-year':
      return `${day}不在${year}年，一个文件只能有一年`
    case 'no-kind':
      return '类型只能写“休”或“班”'
  }
}
