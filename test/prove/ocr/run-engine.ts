import type { PhotoText } from '../../../cloudfunctions/ports/reader'
import { say } from '../proven'
import type { Photo } from './photo-set'
import { scoreOf, type Score } from './score'

export interface Run {
  readonly name: string
  readonly texts: readonly PhotoText[]
  readonly scores: readonly Score[]
  readonly seconds: number
}

/** CPU of the whole process, the threads of both engines included. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

type Read = (photo: Uint8Array) => Promise<PhotoText | undefined>

export const runEngine = async (
  name: string,
  read: Read,
  photos: readonly Photo[],
): Promise<Run> => {
  say(`${name}: ${photos.length} photos`)
  const texts: PhotoText[] = []
  const since = cpuSeconds()
  for (const { picture } of photos) {
    const text = await read(picture)
    if (text) texts.push(text)
  }
  const seconds = (cpuSeconds() - since) / photos.length
  const scores = photos.flatMap((photo, at) => (texts[at] ? [scoreOf(photo, texts[at])] : []))
  return { name, texts, scores, seconds }
}
