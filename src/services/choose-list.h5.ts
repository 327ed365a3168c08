import type { ListFile } from '../../contract/shapes/list-file'

/** What a message takes as base64. */
const MOST_BYTES = 180_000

/** A spreadsheet from this computer; nothing where none was chosen. */
export const chooseList = async (): Promise<ListFile | 'too-large' | undefined> => {
  const file = await pick()
  if (!file) return undefined
  return file.size > MOST_BYTES ? 'too-large' : { name: file.name, bytes: await base64Of(file) }
}

const pick = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.csv'
    input.hidden = true
    document.body.append(input)
    const done = (file: File | undefined) => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => done(input.files?.[0]))
    input.addEventListener('cancel', () => done(undefined))
    input.click()
  })

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '')
    reader.onerror = () => reject(new Error('a chosen file could not be read'))
    reader.readAsDataURL(file)
  })
