import { readImports, type Import } from './read-imports'
import { chamberOf, roomOf, type Room } from './rooms'
import { walls } from './walls'

const isAllowedPackage = (room: Room, name: string): boolean =>
  walls[room].packages.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  )

const isInHouse = (file: string, { of }: Import): boolean =>
  roomOf(of) !== undefined || /^(local|infra|test|config|types)(\/|$)/.test(of) || of === file

const maySee = (room: Room, file: string, imported: Import): boolean => {
  if (!isInHouse(file, imported)) return isAllowedPackage(room, imported.of)
  const target = roomOf(imported.of)
  if (target === undefined) return false
  const { rooms } = walls[room]
  return rooms.includes(target)
    ? true
    : rooms.includes('own') && target === room && chamberOf(imported.of) === chamberOf(file)
}

/** What this source leans on and may not, each as `file:line may not see …`. */
export const findBreaches = (file: string, source: string): readonly string[] => {
  const room = roomOf(file)
  if (room === undefined) return []
  return readImports(file, source)
    .filter((imported) => !maySee(room, file, imported))
    .map(({ line, of }) => `${file}:${line} (${room}) may not see ${of}`)
}
