/**
 * What a mini-program finds in WeChat beside components: App, Page and a few calls. The component engine
 * of miniprogram-simulate knows none of them, so a page is run as the component that it nearly is.
 */
type Deed = (this: unknown, ...told: unknown[]) => unknown

interface PageDefinition {
  data: object
  onLoad: Deed
  onShow: Deed
  onReady: Deed
  [member: string]: unknown
}

interface Told {
  url?: string
  title?: string
  success?: (answer: object) => void
  complete?: (answer: object) => void
}

/** A call of WeChat's that always succeeds and remembers what it was told. */
const succeeding = () =>
  jest.fn((told: Told) => {
    told.success?.({ errMsg: 'ok' })
    told.complete?.({ errMsg: 'ok' })
  })

/** What the app asked of WeChat. */
export const asked = {
  switchTab: succeeding(),
  navigateTo: succeeding(),
  setNavigationBarTitle: succeeding(),
}

type SetData = (data: object, then?: () => void) => void

/** Bytes of all that each page sent to be drawn, sending by sending, as WeChat counts them. */
export const sent = new Map<string, number[]>()

function weighing(route: string, setData: SetData): SetData {
  const bytes: number[] = []
  sent.set(route, bytes)
  return (data, then) => {
    bytes.push(Buffer.byteLength(JSON.stringify(data)))
    setData(data, then)
  }
}

/** Puts App, Page, getApp and getCurrentPages into the global scope, and our calls into wx. */
export function installHost() {
  const host = { app: {}, opening: '' }
  const pages: unknown[] = []
  Object.assign(wx, asked)
  Object.assign(globalThis, {
    App: (app: object) => void (host.app = app),
    getApp: () => host.app,
    getCurrentPages: () => pages,
    // Reflect: the engine takes any definition, and its typing only those of WeChat's own samples.
    Page: (definition: PageDefinition) =>
      void Reflect.apply(Component, undefined, [asComponent(definition, host.opening, pages)]),
  })
  return host
}

function asComponent(definition: PageDefinition, route: string, pages: unknown[]) {
  const deeds = Object.entries(definition).filter(([, member]) => typeof member === 'function')
  return {
    data: definition.data,
    methods: Object.fromEntries(deeds),
    attached(this: { route: string; setData: SetData }) {
      this.route = route
      this.setData = weighing(route, this.setData.bind(this))
      pages.push(this)
      definition.onLoad.call(this, {})
      definition.onShow.call(this)
      definition.onReady.call(this)
    },
  }
}
