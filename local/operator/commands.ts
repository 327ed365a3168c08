import { closeRound } from './close-round'
import type { Command } from './command'
import { endPost } from './end-post'
import { exportAll } from './export'
import { importCalendar } from './import-calendar'
import { importGrants } from './import-grants'
import { invite } from './invite'
import { keepRound } from './keep-round'
import { look } from './look'
import { openRound } from './open-round'
import { prolongRound } from './prolong-round'
import { readAgain } from './read-again'
import { reconcile } from './reconcile'
import { restore } from './restore'
import { rounds } from './rounds'
import { rules } from './rules'
import { staff } from './staff'
import { verify } from './verify'

/** Every command there is, in the order in which a service is set up. */
export const commands: readonly Command[] = [
  invite,
  staff,
  endPost,
  rounds,
  keepRound,
  openRound,
  closeRound,
  prolongRound,
  rules,
  importCalendar,
  importGrants,
  readAgain,
  look,
  verify,
  reconcile,
  exportAll,
  restore,
]
