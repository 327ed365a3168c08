import type { PaymentFault, PaymentFaultCode } from '../contract/shapes/payment-fault'
import { sayMoney } from './money'

type Say = (detail: string) => string

const sentences: Readonly<Record<PaymentFaultCode, Say>> = {
  'claim-unknown': () => '没有这个申报编号，请核对',
  'row-twice': (line) => `与第${line}行是同一件申报`,
  'date-wrong': () => '拨付日期不正确，请写成2026-06-01的样子',
  'day-ahead': () => '拨付日期还没有到',
  'amount-wrong': () => '拨付金额不正确，请写大于零的金额，最多两位小数',
  'sum-outside': (fen) => `拨付金额超过批准的${sayMoney(Number(fen))}`,
  'reference-wrong': () => '拨付凭证号没有填写，或超过60个字符',
  'not-published': () => '这件申报不在公示后待拨付的状态',
  'publication-running': () => '公示还没有结束',
  'objection-open': () => '还有异议没有处理',
  'own-organisation': () => '您是该申报主体的联系人，应由他人登记',
  'paid-otherwise': (fen) =>
    `已登记过拨付${sayMoney(Number(fen))}，与这一行的日期、金额或凭证号不同`,
}

/** Why a row of paid results is not taken over, as its keeper reads it. */
export const sayPaymentFault = ({ fault, detail = '' }: Pick<PaymentFault, 'fault' | 'detail'>) =>
  sentences[fault](detail)
