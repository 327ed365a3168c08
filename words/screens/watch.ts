import { sayDuration } from '../time'

export const watchWords = {
  title: '运行情况',
  asOf: (time: string) => `${time}的情况，每半分钟更新一次`,
  waiting: '正在等的',
  messages: '待发送的微信消息',
  photos: '待识别的照片',
  office: '待部门办理的申报',
  /** `unit`: what such things are counted in. */
  some: (count: number, unit: '条' | '张' | '件', seconds: number) =>
    count === 0 ? '没有' : `${count}${unit}，最早的等了${sayDuration(seconds)}`,
  fine: '消息和照片都没有积压',
  messagesLate: (most: number) => `有消息等了${sayDuration(most)}以上还没有发出`,
  messagesLateNote:
    '请检查微信接口能否访问、服务器的出口地址是否获微信允许。积压的消息会自动重发，不会丢失。',
  photosLate: (most: number) => `有照片等了${sayDuration(most)}以上还没有识别`,
  photosLateNote:
    '提交高峰时照片识别会让路，提交和审核不受影响。高峰过后仍不减少，请检查识别程序是否在运行。',
  claims: '申报在哪一步',
  claimsOf: '全部批次，不含草稿',
  none: '还没有提交的申报',
  state: (name: string, count: number) => `${name}　${count}件`,
} as const
