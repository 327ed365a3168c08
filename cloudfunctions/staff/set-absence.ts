import { SetAbsence } from '../../contract/set-absence'
import { answers } from '../deed'
import { keepAbsence } from './keep-absence'

export const setAbsence = answers(
  SetAbsence,
  ({ table }) =>
    ({ absence }, caller) =>
      keepAbsence(table, caller, absence),
)
