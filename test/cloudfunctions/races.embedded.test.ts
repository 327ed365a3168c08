import { runRaces } from './races/run-races'
import { openEmbeddedWorld } from './world'

jest.setTimeout(60_000)

describe('races on the embedded table', () => runRaces(openEmbeddedWorld, 200))
