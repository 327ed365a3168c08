import { Trouble } from './trouble.mjs'

const LEAST = [20, 19]

/** Throws a Trouble where Node is older than what the packages run on. */
export const refuseOldNode = (version) => {
  const [major, minor] = version.split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return
  throw new Trouble(
    `Node.js ${LEAST.join('.')} or newer is needed, this is ${version}: install Node.js 22 (https://nodejs.org) and run npm start again`,
  )
}
