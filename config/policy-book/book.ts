/** What the command bundles and calls. */
export { currentEdition } from '../../policy/edition'
export { BadText, readOfficialText } from './read-official-text'
export { writeBook } from './write-book'
