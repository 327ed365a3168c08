import { openPaper } from '../cloudfunctions/adapters/paper'
import { openSheets } from '../cloudfunctions/adapters/sheets'
import { applicantDeeds } from '../cloudfunctions/applicant/deeds'
import type { Ports } from '../cloudfunctions/ports'
import { printerDeeds } from '../cloudfunctions/printer/deeds'
import { publicDeeds } from '../cloudfunctions/public/deeds'
import { reviewDeeds } from '../cloudfunctions/review/deeds'
import { serve } from '../cloudfunctions/serve'
import type { Door } from '../contract/message'
import { messages } from '../contract/messages'
import { findFonts } from './find-fonts'

/** Answers one request to `/api/<name>`. */
export type Ask = (request: Request, platform?: unknown) => Promise<Response>

const nameIn = (request: Request): string => new URL(request.url).pathname.slice('/api/'.length)

/**
 * The doors as they are deployed, each an app of its own; a message goes to the door that its
 * contract names. What no contract names is refused by the public door.
 */
export const openDoors = (world: Ports): Ask => {
  const apps: Readonly<Record<Door, ReturnType<typeof serve>>> = {
    public: serve(world, publicDeeds),
    applicant: serve(world, applicantDeeds),
    review: serve(world, reviewDeeds),
    printer: serve(world, printerDeeds(openPaper(findFonts()), openSheets())),
  }
  const doorOf = new Map<string, Door>(messages.map(({ name, door }) => [name, door]))
  return async (request, platform) =>
    apps[doorOf.get(nameIn(request)) ?? 'public'].fetch(request, platform)
}
