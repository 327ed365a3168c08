import busboy, { type Busboy } from 'busboy'
import type { Readable, Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { exactly } from './exact-size'
import type { Draft, ObjectFiles } from './object-files'
import { Refused, type StoreRefusal } from './store-refusals'
import type { Judge } from './upload-form'

/** A policy for the longest key S3 knows (1024 bytes) takes some 3 KB. */
const limits = { fieldNameSize: 100, fieldSize: 8_192, fields: 20, files: 1, headerPairs: 20 }

const ignore = () => undefined

export interface OpenForm {
  /** Write the body here. */
  readonly parser: Writable
  /** Settles when the body was read to its end, or something was refused. */
  readonly parsed: Promise<void>
  /** The file's size by the signed policy, in bytes; 0 before the policy was read. */
  announced(): number
  keep(): Promise<void>
  discard(): Promise<void>
}

/** A form as far as it has been read. */
interface Progress {
  readonly fields: Map<string, string>
  draft?: Draft
  saving?: Promise<void>
  size: number
}

const takeField = (
  { fields, draft }: Progress,
  [name, value, isCut]: readonly [string | undefined, string, boolean],
): StoreRefusal | undefined => {
  if (draft !== undefined) return 'file-not-last'
  if (name === undefined || isCut || fields.has(name)) return 'malformed'
  fields.set(name, value)
  return undefined
}

const takeFile = (
  progress: Progress,
  [name, file]: readonly [string | undefined, Readable],
  judge: Judge,
  files: ObjectFiles,
): StoreRefusal | undefined => {
  if (name !== 'file') return 'malformed'
  const terms = judge(progress.fields)
  if (typeof terms === 'string') return terms
  const draft = files.draft(terms.key, terms.type)
  progress.size = terms.size
  progress.draft = draft
  progress.saving = pipeline(file, exactly(terms.size), draft.sink)
  return undefined
}

const keep = async ({ draft, saving }: Progress): Promise<void> => {
  if (draft === undefined) throw new Refused('file-missing')
  await saving
  await draft.keep()
}

const discard = async ({ draft, saving }: Progress): Promise<void> => {
  await saving?.catch(ignore)
  await draft?.discard()
}

const startParser = (contentType: string) => {
  try {
    return busboy({ headers: { 'content-type': contentType }, defParamCharset: 'utf8', limits })
  } catch {
    return undefined
  }
}

/** Stops the parser at the first refusal; the rest of that chunk is still told, and then ignored. */
const listen = (parser: Busboy, progress: Progress, judge: Judge, files: ObjectFiles): void => {
  const stop = (refusal: StoreRefusal | undefined) => {
    if (refusal !== undefined) parser.destroy(new Refused(refusal))
  }
  parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    stop(takeField(progress, [name, value, nameTruncated || valueTruncated]))
  })
  parser.on('file', (name, file) => {
    file.on('error', ignore)
    if (parser.destroyed) return
    stop(takeFile(progress, [name, file], judge, files))
    progress.saving?.catch((error: unknown) => {
      parser.destroy(error instanceof Error ? error : new Error(String(error)))
    })
  })
  parser.on('filesLimit', () => stop('file-not-last'))
  parser.on('fieldsLimit', () => stop('malformed'))
}

/**
 * A parser that judges the fields when the file begins and lets the file into a draft. Nothing when
 * the content type is no multipart form.
 */
export const openForm = (
  contentType: string,
  judge: Judge,
  files: ObjectFiles,
): OpenForm | undefined => {
  const parser = startParser(contentType)
  if (parser === undefined) return undefined
  const progress: Progress = { fields: new Map(), size: 0 }
  listen(parser, progress, judge, files)
  const parsed = finished(parser)
  parsed.catch(ignore)
  return {
    parser,
    parsed,
    announced: () => progress.size,
    keep: () => keep(progress),
    discard: () => {
      parser.destroy(new Refused('malformed'))
      return discard(progress)
    },
  }
}
