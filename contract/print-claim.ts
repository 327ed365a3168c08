import * as z from 'zod/mini'
import { ClaimNumber } from './shapes/claim'
import { message } from './message'

/** The claim's own form, and the letter that the office writes about it. */
export const papers = ['form', 'letter'] as const
export type PaperKind = (typeof papers)[number]

export const PrintClaim = message({
  name: 'print-claim',
  about: 'A paper of a claim as a PDF; the link lives five minutes.',
  door: 'printer',
  sender: 'person',
  most: 300,
  told: z.strictObject({ claim: ClaimNumber, paper: z.enum(papers) }),
  reply: z.strictObject({
    link: z.string(),
    /** What the file is called when it is kept: `申报表-2026-0A1B2C3D.pdf`. */
    name: z.string(),
  }),
  refusals: ['not-found', 'no-letter'],
})
