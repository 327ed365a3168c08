/**
 * What the deeds ask of the store that keeps photos. Two adapters answer: S3 and a folder on disk,
 * with the same rules. Everything in it is private; links live minutes.
 */
export interface UploadTerms {
  /** Where the file will lie: `quarantine/<claim>/<evidence>`. */
  readonly key: string
  /** The only type the form accepts, e.g. `image/jpeg`. */
  readonly type: string
  /** The exact size in bytes that the phone announced. */
  readonly size: number
}

/** A form to post as `multipart/form-data`: every field as given, the file last under `file`. */
export interface UploadForm {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}

export interface EvidenceStore {
  /** A signed form that fixes key, type and size, and lapses after ten minutes. */
  invite(terms: UploadTerms): Promise<UploadForm>
  /** The bytes under a key, or nothing. */
  read(key: string): Promise<Uint8Array | undefined>
  /** Keep bytes under a key, on the disk before it answers. */
  write(key: string, bytes: Uint8Array, type: string): Promise<void>
  /** Forget a key; a key that is not there is no fault. */
  remove(key: string): Promise<void>
  /**
   * A link that shows one file to whoever holds it, for five minutes from when it was signed and at least
   * four from now; with a name, a browser shows nothing and saves it under that name.
   */
  link(key: string, saveAs?: string): Promise<string>
}
