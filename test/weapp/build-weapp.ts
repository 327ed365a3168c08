import path from 'node:path'
import { buildWeapp } from '../../config/check-weapp/build-weapp'
import { built } from './built'

/** Once before all of this project's test files: they run side by side and read the same folders. */
export default async function build(): Promise<void> {
  const project = path.resolve(built, '../..')
  await buildWeapp(project, 'product')
  await buildWeapp(project, 'empty')
}
