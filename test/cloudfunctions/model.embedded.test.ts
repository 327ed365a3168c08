import { runModel } from './model/run-model'
import { openEmbeddedWorld } from './world'

describe('on the embedded table', () =>
  runModel(openEmbeddedWorld, { mixed: 12, single: 2, length: 80 }))
