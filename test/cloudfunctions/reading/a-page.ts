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

/** What stands on a patent's certificate, a line a row. */
export const patent = `
证书号第1234567号
发明专利证书
发明人：样例甲；样例乙
专 利 号：ZL 2019 1 0123456.X
专利申请日：2019年01月02日
专 利 权 人：样例新材料有限公司
地址：222000江苏省样例市样例路1号
授权公告日：2021年03月04日授权公告号：CN110000000B
2021年03月04日`
