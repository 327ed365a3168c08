import { RecordObjection } from '../../contract/record-objection'
import { guard } from '../attempt'
import { answers } from '../deed'
import { objectionKey } from '../keys'
import { rowOf } from '../rows'
import { takeStep } from './take-step'

/** Taken down while the grant is published; nothing is paid until it is settled. */
export const recordObjection = answers(
  RecordObjection,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      moves: ['object'],
      plan: (before) => {
        const objection = crypto.randomUUID()
        const at = new Date(ports.clock.now()).toISOString()
        const { who, words } = told
        const row = { objection, at, who, words, outcome: 'open' }
        return {
          move: 'object' as const,
          change: { openObjections: (before.openObjections ?? 0) + 1 },
          writes: guard('moved-on', {
            kind: 'put',
            row: rowOf(objectionKey(before.claim, objection), row),
            only: [{ kind: 'absent' }],
          }),
        }
      },
    }),
)
