/** What the command bundles and calls. */
export { editions } from '../policy/edition'
export { compareEditions } from '../words/book/compare-editions'
export { sayChanges } from '../words/book/say-changes'
