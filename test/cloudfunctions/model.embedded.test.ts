import { runModel } from './model/run-model'
import { openEmbeddedWorld } from './world'

describe('on the embedded table', () =>
  runModel(openEmbeddedWorld, { mixed: 6, single: 1, length: 80 }))
