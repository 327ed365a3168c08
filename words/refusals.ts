import type { RefusalCode } from '../contract/refusals'

/** What a person reads when something is refused: what is so, and what to do. */
export const refusalWords: Readonly<Record<RefusalCode, string>> = {
  malformed: '提交的内容格式不对，请检查后再试',
  'not-signed-in': '请先登录',
  'session-over': '登录已过期，请重新登录',
  'no-csrf-header': '请求来自其他网站，已拒绝；请在本站页面里操作',
  'not-allowed': '您的账号没有这项权限',
  'no-applicant': '请先填写申报主体信息',
  'not-found': '没有找到，或您无权查看',
  'wrong-method': '请求方式不对',
  'too-large': '内容太大，请精简后再试',
  'code-invalid': '微信登录码无效或已用过，请重试',
  'wechat-busy': '微信暂时繁忙，请稍后再试',
  'sign-in-expired': '登录码已过期或已用过，请刷新后重新扫码',
  'applicant-exists': '该证件号已有申报主体，请联系原联系人或主管部门添加您为联系人',
  'credit-code-invalid': '统一社会信用代码不正确，请对照营业执照核对18位字符',
  'identity-number-invalid': '身份证号不正确，请核对18位字符',
  'county-unknown': '请从列表中选择所属县区',
  'moved-on': '内容已在别处更新，请查看最新状态后再操作',
  'no-open-round': '当前没有开放的申报批次，草稿已保存，开放后可提交',
  'claim-faulty': '还有内容需要补充或修改',
  'not-eligible': '按现有信息不符合申报条件，请查看原因',
  'reference-used': '有证书或合同已获过资助，不能重复申报',
  'too-many-photos': '照片数量已达上限，请先删除不需要的',
  'photo-not-there': '照片还没传完，请重新上传',
  'not-a-picture': '这不是照片文件，请拍照或选择JPG、PNG图片',
  'wrong-type': '文件内容与类型不符，请重新拍照或另选图片',
  'too-many-pixels': '图片尺寸过大，请压缩后再上传',
  damaged: '图片已损坏或不完整，请重新拍照',
  'own-organisation': '您是该申报主体的联系人，应当回避',
  'same-person': '初审和决定须由不同的人完成',
  'sum-outside': '金额不在可批准的范围内，请按核算结果填写',
  'cap-passed': '额度刚被其他决定占用，剩余额度不足，请按新的核算结果填写',
  'places-gone': '本年度名额已满，不能再批准',
  'nothing-left': '额度或次数已用完，不能再批准',
}

/** What a person reads when something went wrong inside. */
export const faultWords = '系统出了点问题，请稍后再试；已提交的内容不会丢失'
