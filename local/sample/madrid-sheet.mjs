import { holder, parties } from './certificates.mjs'

const style = `
  .sheet { width: 1120px; height: 1584px; padding: 34px; color: #1d2733 }
  .frame { height: 100%; padding: 34px 56px; border: 5px double #27646b }
  .register { display: flex; justify-content: space-between; font-size: 20px; color: #27646b }
  h1 { margin: 24px 0 0; text-align: center; font-size: 43px; letter-spacing: 1px }
  h2 { margin: 2px 0 0; text-align: center; font-size: 29px; font-weight: 400 }
  .rule { margin: 26px 0 30px; border-top: 2px solid #27646b }
  dt { font-size: 20px; color: #4b5a66 }
  dd { margin: 2px 0 28px; font-size: 27px }
  dd.large { font-size: 36px; font-weight: 700; letter-spacing: 1px }
  .pair { display: grid; grid-template-columns: 1fr 1fr }
  .mark { margin-top: 8px; padding: 24px; border: 1px solid #8aa; text-align: center;
    font: 700 54px 'Noto Sans SC'; letter-spacing: 6px }
  .parties { display: grid; grid-template-columns: 1fr 1fr; gap: 11px 30px; margin-top: 8px; font-size: 26px }
  .parties b { display: inline-block; width: 62px }
  .foot { position: absolute; left: 96px; right: 96px; bottom: 70px; font-size: 19px; width: 600px }
  .seal { position: absolute; right: 110px; bottom: 68px; width: 176px; height: 176px; color: #a8323e;
    border: 6px solid; border-radius: 50%; display: grid; place-content: center; text-align: center;
    font-size: 24px; font-weight: 700; transform: rotate(-9deg); opacity: .78 }
`

const sayDay = (date) =>
  new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

const field = (label, text, look = '') => `<dt>${label}</dt><dd class="${look}">${text}</dd>`

const drawFields = ({ number, date, mark, classes }) => `
  <dl class="pair">
    <div>${field('International registration number / 国际注册号', number, 'large')}</div>
    <div>${field('Date of registration / 注册日期', sayDay(date), 'large')}</div>
  </dl>
  <dl>
    ${field(
      'Name and address of holder / Nom et adresse du titulaire / 注册人名称和地址',
      `<b>${holder.english}</b><br>${holder.chinese}（样例）
      <br>1 Sample Road, Haizhou, Lianyungang, Jiangsu (CN)`,
    )}
    ${field('Mark / Marque / 商标', `<div class="mark">${mark}</div>`)}
    ${field(
      'Nice classes / Classes de Nice / 尼斯分类',
      Object.entries(classes)
        .map(([nice, goods]) => `<b>${nice}</b> &nbsp;${goods}`)
        .join('<br>'),
    )}
  </dl>`

const drawParties = (codes) => `
  <dt>Designated contracting parties / Parties contractantes désignées / 指定缔约方（${codes.length}）</dt>
  <div class="parties">
    ${codes.map((code) => `<span><b>${code}</b>${parties[code]}</span>`).join('')}
  </div>`

/** An international registration in a design of our own, as HTML on an A4 sheet; plainly a sample. */
export const drawMadrid = (certificate) => `
  <style>${style}</style>
  <div class="frame">
    <div class="register"><span>SAMPLE REGISTER OF MARKS · 样例登记簿</span>
      <span>Madrid Protocol / 马德里议定书</span></div>
    <h1>CERTIFICATE OF REGISTRATION</h1>
    <h2>Certificat d'enregistrement · 商标国际注册证</h2>
    <div class="rule"></div>
    ${drawFields(certificate)}
    ${drawParties(certificate.parties)}
  </div>
  <div class="foot">SAMPLE 样例: drawn for trying out a program. Not issued by any office and of no legal
    effect. 本页为演示样例，并非任何机构签发的证书，不具法律效力。</div>
  <div class="seal">SAMPLE<br>样例专用</div>`
