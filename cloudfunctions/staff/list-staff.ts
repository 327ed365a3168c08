import { ListStaff } from '../../contract/list-staff'
import { answers } from '../deed'
import { everyColleague } from './every-colleague'

export const listStaff = answers(ListStaff, ({ table }) => async () => ({
  staff: [...(await everyColleague(table))],
}))
