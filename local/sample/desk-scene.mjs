const desks = {
  oak: { colour: '#a9794c', grain: '.003 .09', dark: 0.5 },
  walnut: { colour: '#5d4030', grain: '.004 .12', dark: 0.6 },
  slate: { colour: '#4d565e', grain: '.7 .7', dark: 0.35 },
  felt: { colour: '#2f5546', grain: '.9 .9', dark: 0.45 },
}

const drawDesk = ({ colour, grain, dark }) => `
  <svg class="desk" width="100%" height="100%">
    <filter id="grain" x="0" y="0" width="100%" height="100%">
      <feTurbulence type="fractalNoise" baseFrequency="${grain}" numOctaves="4" seed="7" />
      <feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  ${dark} 0 0 0 -.08" />
    </filter>
    <rect width="100%" height="100%" fill="${colour}" />
    <rect width="100%" height="100%" filter="url(#grain)" />
  </svg>`

const watermark = Array.from({ length: 18 }, () => '<i>SAMPLE 样例</i>').join('')

const style = ({ turn, lean, swing }) => `
  * { box-sizing: border-box }
  body { margin: 0; height: 100vh; overflow: hidden; font-family: 'Noto Sans SC'; perspective: 3200px;
    display: grid; place-content: center }
  .desk, .light { position: absolute; inset: 0 }
  .sheet { position: relative; background: linear-gradient(115deg, #fdfcf8, #f3f1ea 60%, #e9e6de);
    transform: rotateX(${lean}deg) rotateY(${swing}deg) rotate(${turn}deg);
    box-shadow: 5px 7px 12px #0006, 22px 30px 60px #0007 }
  .sheet > * { position: relative }
  .watermark { position: absolute !important; inset: 60px; overflow: hidden; display: grid;
    grid-template-columns: repeat(2, 1fr); place-items: center; }
  .watermark i { color: #c9d3d2; opacity: .55; font: 700 62px 'Noto Sans SC'; transform: rotate(-24deg) }
  .foot, .seal, .office, .note { position: absolute !important }
  .light { mix-blend-mode: multiply; background:
    radial-gradient(ellipse at 34% 26%, #fffaf0 30%, #dcd6cc 78%, #aca9a8 100%),
    linear-gradient(200deg, #fff 60%, #cfcfd4) }`

/** A sheet lying on a desk under a lamp, seen from above by a hand that is not quite steady. */
export const drawScene = (sheet, pose) => `<!doctype html><meta charset="utf-8">
  <style>${style(pose)}</style>
  ${drawDesk(desks[pose.desk])}
  <div class="sheet"><div class="watermark">${watermark}</div>${sheet}</div>
  <div class="light"></div>`
