import type { ObjectFiles } from './object-files'
import { type OpenForm, openForm } from './read-form'
import { Refused, type StoreRefusal } from './store-refusals'
import type { Judge } from './upload-form'

/** Room for fields, part headers and boundaries beside the file, in bytes. */
const FORM_ROOM = 65_536
/** How much of a refused body is still taken in, so that the phone hears why instead of a reset. */
const PATIENCE = 16 * 1_048_576

type Body = ReadableStreamDefaultReader<Uint8Array>

/** Never rejects: what stops the parser is told by `parsed`, and a write after that waits for ever. */
const write = ({ parser }: OpenForm, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    parser.write(chunk, (error) => {
      if (!error) resolve()
    })
  })

const next = (body: Body) =>
  body.read().catch(() => {
    throw new Refused('malformed')
  })

const pour = async (body: Body, form: OpenForm): Promise<void> => {
  let taken = 0
  for (;;) {
    const { done, value } = await next(body)
    if (done) break
    taken += value.length
    await Promise.race([write(form, value), form.parsed])
    if (taken > FORM_ROOM + form.announced()) throw new Refused('too-large')
  }
  form.parser.end()
  await form.parsed
}

const drain = async (body: Body): Promise<void> => {
  let taken = 0
  while (taken < PATIENCE) {
    const { done, value } = await body.read().catch(() => ({ done: true, value: undefined }))
    if (done || value === undefined) return
    taken += value.length
  }
}

/** Busboy's complaints are bare errors; the disk's carry a code and are faults. */
const refusalIn = (error: unknown): StoreRefusal => {
  if (error instanceof Refused) return error.refusal
  if (error instanceof Error && error.name === 'Error' && !('code' in error)) return 'malformed'
  throw error
}

/**
 * Takes in a posted form, streaming: the file goes to the disk as it comes and is kept only when the
 * whole form has been read and every condition held. Answers why not, or nothing when it is kept.
 */
export const receiveUpload = async (
  request: Request,
  judge: Judge,
  files: ObjectFiles,
): Promise<StoreRefusal | undefined> => {
  const body = request.body?.getReader()
  const form = openForm(request.headers.get('content-type') ?? '', judge, files)
  if (body === undefined || form === undefined) {
    if (body !== undefined) await drain(body)
    return 'malformed'
  }
  try {
    await pour(body, form)
    await form.keep()
    return undefined
  } catch (error) {
    await form.discard()
    const refusal = refusalIn(error)
    await drain(body)
    return refusal
  }
}
