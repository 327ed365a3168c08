/** The look of the phones: calm, and in the colours of the service. */
export const phoneCss = `
* { box-sizing: border-box; margin: 0; }
body {
  min-height: 100vh; padding: 24px 12px 40px; background: #dfe6ec; color: #17222d;
  font: 16px/1.55 system-ui, -apple-system, 'PingFang SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif;
}
a { color: #0b5a78; }
a:focus-visible, button:focus-visible { outline: 3px solid #0b5a78; outline-offset: 2px; }
.notice { max-width: 390px; margin: 0 auto 14px; color: #455362; font-size: 14px; text-align: center; }
.phone {
  display: flex; flex-direction: column; max-width: 390px; min-height: 720px; margin: 0 auto;
  overflow: hidden; border: 10px solid #17222d; border-radius: 40px; background: #eef2f6;
  box-shadow: 0 18px 48px rgba(16, 42, 67, 0.22);
}
header { position: relative; padding: 22px 16px 12px; background: #fff; border-bottom: 1px solid #dbe2e9; }
h1 { font-size: 17px; text-align: center; }
.back { position: absolute; left: 6px; top: 12px; padding: 10px; text-decoration: none; }
main { flex: 1; padding: 16px; }
.lead { margin-bottom: 14px; }
.hint { margin-top: 12px; color: #455362; font-size: 14px; }
.people { padding: 0; list-style: none; border-radius: 12px; background: #fff; overflow: hidden; }
.people li + li { border-top: 1px solid #eef2f6; }
.people a, .owner { display: flex; align-items: center; gap: 12px; min-height: 64px; padding: 10px 14px; }
.people a { color: inherit; text-decoration: none; }
.people a:hover, .people a:active { background: #f6f8fa; }
.owner { margin-bottom: 12px; border-radius: 12px; background: #fff; }
.face {
  flex: none; width: 40px; height: 40px; border-radius: 50%; background: #e5f1f6; color: #0b5a78;
  font-weight: 600; line-height: 40px; text-align: center;
}
.who b, .who small { display: block; }
.who small { color: #5c6a78; font-size: 14px; }
.consent {
  display: flex; align-items: center; justify-content: space-between; margin-bottom: 16px;
  color: #455362; font-size: 14px;
}
.mood {
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-top: 24px;
  color: #455362; font-size: 14px;
}
button {
  min-height: 44px; padding: 0 16px; border: 1px solid #7b8a99; border-radius: 10px; background: #fff;
  color: #17222d; font: inherit; font-size: 15px; cursor: pointer;
}
button:active { background: #eef2f6; }
button.main {
  width: 100%; min-height: 50px; margin-top: 24px; border-color: #0b5a78; background: #0b5a78;
  color: #fff; font-size: 17px;
}
button.main:active { background: #084459; }
.messages { padding: 0; list-style: none; }
.card { margin-bottom: 14px; padding: 14px; border-radius: 12px; background: #fff; }
.from { display: flex; justify-content: space-between; color: #5c6a78; font-size: 14px; }
h2 { margin: 8px 0 10px; font-size: 18px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 14px; font-size: 15px; }
dt { color: #5c6a78; }
dd { overflow-wrap: anywhere; }
.open {
  display: block; margin: 12px -14px -14px; padding: 12px 14px; border-top: 1px solid #eef2f6;
  text-decoration: none;
}
.empty { padding: 40px 12px; color: #5c6a78; text-align: center; }
.outcome { margin-top: 24px; padding: 16px; border-radius: 12px; background: #fff; font-size: 18px; }
.outcome.confirmed { background: #e6f4ec; color: #1a6e45; }
.outcome.expired, .outcome.failed { background: #fdf3dc; color: #865400; }
@media (max-width: 430px) {
  body { padding: 0; background: #eef2f6; }
  .notice { margin: 0; padding: 8px 12px; background: #fdf3dc; color: #865400; }
  .phone { min-height: 0; border: 0; border-radius: 0; box-shadow: none; }
}
`
