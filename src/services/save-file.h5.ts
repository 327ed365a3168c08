import type { WrittenList } from '../../contract/shapes/list-file'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Gives the browser an address to save under a name. */
export const saveAs = (link: string, name: string): void => {
  const anchor = document.createElement('a')
  anchor.href = link
  anchor.download = name
  anchor.hidden = true
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
}

/** Saves a spreadsheet that came whole in an answer. */
export const saveList = ({ name, bytes }: Pick<WrittenList, 'name' | 'bytes'>): void => {
  const raw = atob(bytes)
  const whole = Uint8Array.from({ length: raw.length }, (_, at) => raw.charCodeAt(at))
  const link = URL.createObjectURL(new Blob([whole], { type: XLSX }))
  saveAs(link, name)
  // The browser has begun to save by then; kept, the whole list would stay in memory.
  setTimeout(() => URL.revokeObjectURL(link), 60_000)
}
