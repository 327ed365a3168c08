import { openEmbeddedTable } from '../../cloudfunctions/adapters/embedded/table'
import { openidKey, outboxKey } from '../../cloudfunctions/keys'
import { OpenidRow, read, rowOf } from '../../cloudfunctions/rows'
import { StartWebSignIn } from '../../contract/start-web-sign-in'
import { WhoAmI } from '../../contract/who-am-i'
import { buildOnce, type Build } from './build-once'
import { startServer, tell, type Server } from './start-server'

let build: Build
let dataDir: string
let server: Server

beforeAll(async () => {
  build = buildOnce()
  dataDir = build.newDataDir()
  server = await startServer(build.server, { DATA_DIR: dataDir })
}, 60_000)

afterAll(async () => {
  await server.end('SIGTERM')
  build.remove()
})

const ask = async () =>
  StartWebSignIn.reply.parse(await (await tell(server, 'start-web-sign-in')).json())

const confirm = async (person: string, scene: string, headers = {}): Promise<string> => {
  const answer = await fetch(`${server.origin}/wechat/people/${person}/confirm`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ scene }),
  })
  return answer.text()
}

const finish = ({ nonce, secret }: { nonce: string; secret: string }) =>
  tell(server, 'finish-web-sign-in', { nonce, secret }, { 'X-Zhihui': '1' })

/** Signs in as a sample person; answers the cookie. */
const signInAs = async (person: string): Promise<string> => {
  const asked = await ask()
  await confirm(person, asked.nonce)
  return ((await finish(asked)).headers.get('Set-Cookie') ?? '').split(';', 1)[0] ?? ''
}

const whoIs = async (Cookie: string) =>
  WhoAmI.reply.parse(await (await tell(server, 'who-am-i', {}, { Cookie, 'X-Zhihui': '1' })).json())

/** Looks again and again until the page shows it; Jest's own time limit ends a vain search. */
const seeOn = async (path: string, text: string): Promise<string> => {
  const page = await (await fetch(`${server.origin}${path}`)).text()
  return page.includes(text) ? page : seeOn(path, text)
}

describe('signing in on the web with the stand-in', () => {
  test('shows a picture and a link that opens the choice of people', async () => {
    const { image, link, nonce } = await ask()
    expect(image).toMatch(/^data:image\/jpeg;base64,/)
    const page = await (await fetch(link)).text()
    expect(page).toContain('选择以谁的身份确认登录')
    expect(page).toContain(`/wechat/people/sample-contact-1/confirm?scene=${nonce}`)
  })

  test('waits until somebody confirms', async () => {
    expect(await (await finish(await ask())).json()).toEqual({ state: 'waiting' })
  })

  test('gives a cookie that no script reads and no other site sends', async () => {
    const asked = await ask()
    expect(await confirm('sample-contact-1', asked.nonce)).toContain('已确认登录，请回到原来的页面')
    const cookie = (await finish(asked)).headers.get('Set-Cookie')
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
  })

  test('asks for the header that only our own pages add', async () => {
    const Cookie = await signInAs('sample-contact-1')
    const without = await tell(server, 'who-am-i', {}, { Cookie })
    expect(await without.json()).toMatchObject({ code: 'no-csrf-header' })
    expect(await whoIs(Cookie)).toMatchObject({ name: '样例联系人·林', post: null })
  })

  test('gives the sample staff their posts', async () => {
    const { post } = await whoIs(await signInAs('sample-county-reviewer'))
    expect(post).toEqual({ kind: 'county-reviewer', county: '海州区' })
  })

  test('says so when a code was used before', async () => {
    const { nonce } = await ask()
    await confirm('sample-contact-1', nonce)
    expect(await confirm('sample-contact-2', nonce)).toContain('请回到原来的页面，重新获取登录码')
  })

  test('takes no confirmation from another site', async () => {
    const { nonce } = await ask()
    const answer = await confirm('sample-contact-1', nonce, { 'Sec-Fetch-Site': 'cross-site' })
    expect(answer).toBe('only from this page')
  })
})

/** A message of the service, as a returned claim would leave it in the outbox. */
const leaveInOutbox = async (claim: string): Promise<void> => {
  const table = openEmbeddedTable(dataDir)
  const to = await read(table, openidKey('sample-contact-1'), OpenidRow)
  const at = '2026-11-22T01:02:03.000Z'
  const item = 'madrid-trademark'
  const notice = {
    notice: `${at}#${claim}#2`,
    at,
    read: false,
    claim,
    item,
    state: 'returned',
    faults: 2,
  }
  const row = { message: notice.notice, person: to?.person, template: 'correction', notice }
  await table.transact(
    [
      {
        kind: 'put',
        row: rowOf(outboxKey(row.message), { ...row, state: 'waiting', tries: 0, due: 0 }),
      },
    ],
    crypto.randomUUID(),
  )
  table.close()
}

describe('what the server was told', () => {
  test('reaches the phone as a message that opens the claim', async () => {
    await leaveInOutbox('2026-1A2B3C4D')
    const page = await seeOn('/wechat/people/sample-contact-1', '2026-1A2B3C4D')
    expect(page).toContain('申报补正提醒')
    expect(page).toContain('href="/pages/claim-view/index?claim=2026-1A2B3C4D"')
  })

  test('is still there after a sudden death, messages and sessions too', async () => {
    await leaveInOutbox('2026-5E6F7G8H')
    await seeOn('/wechat/people/sample-contact-1', '2026-5E6F7G8H')
    const cookie = await signInAs('sample-contact-2')
    const before = await whoIs(cookie)
    await server.end('SIGKILL')
    server = await startServer(build.server, { DATA_DIR: dataDir })
    expect(await whoIs(cookie)).toEqual(before)
    await seeOn('/wechat/people/sample-contact-1', '2026-5E6F7G8H')
  })
})
