import { ShowTemplates } from '../../contract/show-templates'
import { answers } from '../deed'
import { readTemplates } from './read-templates'

export const showTemplates = answers(
  ShowTemplates,
  ({ table }) =>
    async () =>
      readTemplates(table),
)
