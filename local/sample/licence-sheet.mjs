import { holder } from './certificates.mjs'
import { completeCode } from './credit-code.mjs'

const style = `
  .sheet { width: 1584px; height: 1120px; padding: 34px; color: #22242a }
  .frame { height: 100%; padding: 36px 70px; border: 7px double #8d5a2b }
  h1 { margin: 0; text-align: center; font-size: 80px; letter-spacing: 46px; text-indent: 46px }
  .copy { text-align: center; font-size: 28px; color: #8d5a2b }
  .code { margin: 24px 0 40px; font-size: 32px }
  .code b { letter-spacing: 2px; font-size: 36px }
  .fields { display: grid; grid-template-columns: 1.12fr 1fr; gap: 0 60px; font-size: 29px }
  .fields div { display: grid; grid-template-columns: 190px 1fr; margin-bottom: 38px }
  .fields span { color: #8d5a2b; text-align-last: justify; margin-right: 30px }
  .wide { grid-column: 1 / -1 }
  .office { position: absolute; right: 300px; bottom: 130px; font-size: 28px; text-align: right }
  .note { position: absolute; left: 112px; bottom: 84px; width: 700px; font-size: 21px; color: #555 }
  .seal { position: absolute; right: 120px; bottom: 84px; width: 190px; height: 190px; color: #b8252f;
    border: 6px solid; border-radius: 50%; display: grid; place-content: center; text-align: center;
    font-size: 27px; font-weight: 700; transform: rotate(7deg); opacity: .72 }
`

const sayDay = (date) => {
  const [year, month, day] = date.split('-')
  return `${year}年${month}月${day}日`
}

const fields = ({ date }) => [
  ['名称', holder.chinese],
  ['注册资本', '壹仟万元整（样例）'],
  ['类型', '有限责任公司（样例）'],
  ['成立日期', sayDay(date)],
  ['法定代表人', '样例人'],
  ['营业期限', '长期'],
  ['住所', '江苏省连云港市海州区样例路1号'],
  ['英文名称', `<small>${holder.english}</small>`],
]

const drawField = ([label, text]) => `<div><span>${label}</span><b>${text}</b></div>`

/** A business licence in a design of our own, without the state's emblem; plainly a sample. */
export const drawLicence = (licence) => `
  <style>${style}</style>
  <div class="frame">
    <h1>营业执照</h1>
    <div class="copy">（样例 · SAMPLE）</div>
    <div class="code">统一社会信用代码 <b>${completeCode(licence.code)}</b></div>
    <div class="fields">
      ${fields(licence).map(drawField).join('')}
      <div class="wide"><span>经营范围</span>
        <b>海洋仪器、水质传感器的研发、制造与销售；技术服务（样例）</b></div>
    </div>
  </div>
  <div class="note">本页为演示样例，并非登记机关颁发的执照，不具法律效力。</div>
  <div class="office">登记机关（样例）<br>${sayDay(licence.date)}</div>
  <div class="seal">样例专用<br>SAMPLE</div>`
