import { SetStaffAbsence } from '../../contract/set-staff-absence'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse, type ReviewerPost } from '../deed'
import { staffKey } from '../keys'
import type { Post } from '../../contract/shapes/post'
import { read, StaffRow } from '../rows'
import { keepAbsence } from './keep-absence'

export const setStaffAbsence = answers(
  SetStaffAbsence,
  ({ table, clock }) =>
    async ({ person, absence }, caller) => {
      const colleague = await read(table, staffKey(person), StaffRow)
      if (!colleague || !reviews(colleague.post)) return refuse('not-found')
      const doing = { by: caller, now: clock.now(), what: SetStaffAbsence.name, about: person }
      const { name, post } = colleague
      return keepAbsence(table, { person, post }, absence, (before) => [
        keepJournal({
          ...doing,
          from: before && { name, absence: before },
          to: { name, absence },
        }),
      ])
    },
)

const reviews = (post: Post): post is ReviewerPost =>
  post.kind === 'county-reviewer' || post.kind === 'city-reviewer'
