import { ListRounds } from '../../contract/list-rounds'
import { answers } from '../deed'
import { everyRound } from '../service/find-round'

export const listRounds = answers(ListRounds, (ports) => async () => ({
  rounds: [...(await everyRound(ports))],
}))
