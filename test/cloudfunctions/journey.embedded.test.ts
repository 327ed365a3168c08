import { openEmbeddedWorld } from './world'
import { runJourney } from './journey/run-journey'

jest.setTimeout(60_000)

describe('on the embedded table', () => runJourney(openEmbeddedWorld))
