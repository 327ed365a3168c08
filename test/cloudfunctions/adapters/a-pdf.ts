interface Wanted {
  readonly pages?: number
  /** In points; A4 unless told. */
  readonly size?: readonly [width: number, height: number]
  /** More entries of the catalogue, and objects of their own from number 10 on. */
  readonly catalogue?: string
  readonly objects?: readonly string[]
  /** More entries of the trailer. */
  readonly trailer?: string
  /** What each page draws, in PDF's own operators: a red square unless told. */
  readonly content?: string
  /** What that draws with. */
  readonly resources?: string
}

/** A plain PDF written by hand (ISO 32000), so that every part of it can be made bad. */
export const aPdf = ({
  pages = 1,
  size = [595, 842],
  catalogue = '',
  objects = [],
  trailer: more = '',
  content = '1 0 0 rg 0 0 200 200 re f',
  resources = '<< >>',
}: Wanted = {}): Buffer => {
  const kids = Array.from({ length: pages }, (_, at) => `${100 + at} 0 R`).join(' ')
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`],
    [3, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    ...objects.map((body, at): [number, string] => [10 + at, body]),
    ...Array.from({ length: pages }, (_, at): [number, string] => [
      100 + at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Contents 3 0 R /Resources ${resources} >>`,
    ]),
  ])
  let file = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of bodies) {
    offsets.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  const entries = [...offsets].map(
    ([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`,
  )
  const trailer = `trailer\n<< /Root 1 0 R /Size ${100 + pages} ${more} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(`${file}xref\n${entries.join('')}${trailer}`, 'latin1')
}
