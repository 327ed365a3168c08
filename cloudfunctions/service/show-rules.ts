import { ShowRules } from '../../contract/show-rules'
import { answers } from '../deed'
import { readRules } from './read-rules'

export const showRules = answers(
  ShowRules,
  ({ table }) =>
    async () =>
      readRules(table),
)
