import type { Templates } from '../../contract/shapes/service'
import { templatesKey } from '../keys'
import type { Table } from '../ports/table'
import { read, TemplatesRow } from '../rows'

const unset: Templates = { correction: '', result: '', payment: '' }

export const readTemplates = async (table: Pick<Table, 'get'>): Promise<Templates> =>
  (await read(table, templatesKey, TemplatesRow)) ?? unset
