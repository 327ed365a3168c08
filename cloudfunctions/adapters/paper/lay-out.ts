import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Block, Sheet } from '../../ports/paper'
import { BODY, GREY, MARGINS, RED, SMALL, type Write } from './look'
import { drawGrid, drawPairs, frame } from './tables'

/** A sheet as pdfmake takes it. `write` is asked for every text before it is laid out. */
export const layOut = (sheet: Sheet, write: Write): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [...MARGINS],
  language: 'zh-CN',
  displayTitle: true,
  info: {
    title: write(`${sheet.title} ${sheet.subtitle}`),
    creationDate: new Date(sheet.made),
    modDate: new Date(sheet.made),
  },
  defaultStyle: { font: 'page', fontSize: BODY, lineHeight: 1.05 },
  content: [
    ...warn(sheet, write),
    ...head(sheet, write),
    ...sheet.blocks.map((block) => draw(block, write)),
  ],
  footer: (page, pages) => foot(sheet.foot(page, pages), write),
  // A heading is not left alone at the end of a page.
  pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
    headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
})

const warn = ({ warning }: Sheet, write: Write): Content[] =>
  warning === undefined
    ? []
    : [
        {
          table: {
            widths: ['*'],
            body: [[{ text: write(warning), bold: true, color: RED, alignment: 'center' }]],
          },
          layout: frame(RED),
          margin: [0, 0, 0, 12],
        },
      ]

const head = ({ title, subtitle }: Sheet, write: Write): Content[] => [
  { text: write(title), bold: true, fontSize: 18, alignment: 'center' },
  { text: write(subtitle), color: GREY, alignment: 'center', margin: [0, 4, 0, 14] },
]

const foot = ([left, right]: readonly [string, string], write: Write): Content => ({
  columns: [{ text: write(left) }, { text: write(right), alignment: 'right' }],
  fontSize: SMALL,
  color: GREY,
  margin: [MARGINS[0], 16, MARGINS[2], 0],
})

const draw = (block: Block, write: Write): Content => {
  switch (block.kind) {
    case 'heading':
      return {
        text: write(block.words),
        bold: true,
        fontSize: 12,
        headlineLevel: 1,
        margin: [0, 10, 0, 5],
      }
    case 'paragraph':
      return { text: write(block.words), margin: [0, 0, 0, 6] }
    case 'pairs':
      return drawPairs(block, write)
    case 'grid':
      return drawGrid(block, write)
    case 'list':
      return {
        ol: block.items.map((item) => ({ text: write(item), margin: [0, 0, 0, 3] })),
        margin: [0, 0, 0, 6],
      }
    case 'signature':
      return sign(block.lines, write)
    case 'small':
      return { text: write(block.words), fontSize: SMALL, color: GREY, margin: [0, 8, 0, 0] }
  }
}

/** In the right half, far enough apart that a seal and a name have room. */
const sign = (lines: readonly string[], write: Write): Content => ({
  stack: lines.map((line) => ({ text: write(line), margin: [0, 0, 0, 16] })),
  unbreakable: true,
  margin: [250, 26, 0, 0],
})
