import { pages, type PageName } from './go'

declare global {
  interface Window {
    /** Taro's router keeps here each page with the deed that fetches its code. */
    __taroAppConfig?: { routes?: readonly { path: string; load: () => readonly unknown[] }[] }
  }
}

/** Fetches a page's code before it is opened, so that it opens without a network, too. */
export const fetchAhead = (page: PageName): void => {
  const route = window.__taroAppConfig?.routes?.find(({ path }) => `/${path}` === pages[page])
  // Nothing is lost where it does not come: it is fetched again when the page is opened.
  if (route) void Promise.all(route.load()).catch(() => undefined)
}
