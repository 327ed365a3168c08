import { runAfterwards } from './afterwards'
import { runDays } from './days'
import { runHands } from './hands'
import { runPlaces } from './places'
import { runRepeated } from './repeated'
import { runMainJob } from './main-job'
import type { OpenWorld } from './on-world'
import { runReferences } from './references'
import { runRefusals } from './refusals'
import { runReturns } from './returns'

/** The life of claims, told to the doors as phones and desks tell it. */
export const runJourney = (open: OpenWorld): void => {
  describe('the main job', () => runMainJob(open))
  describe('references', () => runReferences(open))
  describe('returned, refused, taken back', () => runReturns(open))
  describe('what is refused', () => runRefusals(open))
  describe('after a decision', () => runAfterwards(open))
  describe('through whose hands', () => runHands(open))
  describe('days', () => runDays(open))
  describe('told again', () => runRepeated(open))
  describe('places of a quota', () => runPlaces(open))
}
