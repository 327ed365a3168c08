import * as z from 'zod/mini'
import { message } from './message'

export const ReconcileLedger = message({
  name: 'reconcile-ledger',
  about:
    'Reckons the ledger anew from decisions and imported grants: caps, places, references. There must be no difference. While decisions are being taken, a row may be told that stood between two of them: asked again at rest, it is gone.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({}),
  reply: z.strictObject({
    /** Ledger rows and used references that are kept. */
    rows: z.int(),
    differences: z.array(
      z.strictObject({
        key: z.string(),
        /** The fields as JSON, or nothing where there is no row. */
        kept: z.nullable(z.string()),
        reckoned: z.nullable(z.string()),
      }),
    ),
  }),
  refusals: [],
})
