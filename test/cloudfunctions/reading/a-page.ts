import type { PhotoText, TextLine } from '../../../cloudfunctions/ports/reader'

/** A line as the reader would tell it: `row` counts lines from the top, `column` from the left edge. */
const lineAt = (text: string, row: number, column: number, confidence: number): TextLine => {
  const size = [...text].length
  const [left, right] = [column, column + size * 0.02]
  const [top, bottom] = [row * 0.04, row * 0.04 + 0.02]
  return {
    text,
    confidence,
    corners: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    at: Array.from({ length: size }, (_, at) => (at + 0.5) / size),
  }
}

/** A page of these lines; a tab begins another box on the same row. */
export const aPage = (printed: string, confidence = 0.99): PhotoText => ({
  engine: 'native',
  model: 'PP-OCRv4',
  lines: printed
    .trim()
    .split('\n')
    .flatMap((row, down) =>
      row
        .trim()
        .split('\t')
        .map((text, across) => lineAt(text, down, 0.1 + across * 0.45, confidence)),
    ),
  codes: [],
})
