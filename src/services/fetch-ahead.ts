import type { PageName } from './go'

/** In WeChat every page is in the package already. */
export const fetchAhead = (_page: PageName): void => undefined
