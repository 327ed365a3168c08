import { serviceKey } from '../keys'
import type { Table } from '../ports/table'
import { read, ServiceRow, type RowOf } from '../rows'

export type Service = RowOf<typeof ServiceRow>

/** What stands while the operator has set nothing: the city's districts, and the public hotline. */
const unset: Service = {
  counties: [
    '海州区',
    '连云区',
    '赣榆区',
    '东海县',
    '灌云县',
    '灌南县',
    '市开发区',
    '徐圩新区',
    '市高新区',
    '云台山景区',
  ],
  office: { name: '市知识产权局', phone: '12345' },
  sample: false,
}

export const readService = async (table: Table): Promise<Service> =>
  (await read(table, serviceKey, ServiceRow)) ?? unset
