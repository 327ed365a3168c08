import { drawPdf } from '../../../cloudfunctions/adapters/pictures/draw-pdf'
import { aPdf } from './a-pdf'

/** A form that draws another one ten times, and that another one ten times, twelve deep. */
const endless = () => {
  const forms = Array.from({ length: 12 }, (_, at) => {
    const content = at === 11 ? '0 0 9 9 re f' : '/X Do '.repeat(10)
    const next = at === 11 ? '' : `/Resources << /XObject << /X ${11 + at} 0 R >> >>`
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] ${next} /Length ${content.length} >>\nstream\n${content}\nendstream`
  })
  return aPdf({
    content: '/X Do',
    objects: forms,
    resources: '<< /XObject << /X 10 0 R >> >>',
  })
}

test('pages are drawn in their order, each as large as it may be', async () => {
  const pages = await drawPdf(aPdf({ pages: 10 }))
  if (typeof pages === 'string') throw new Error(pages)
  expect(pages.map(({ page: { width, height } }) => [width, height])).toEqual(
    Array(10).fill([1413, 2000]),
  )
})

test('one that draws for ever is given up, which is told apart from one that is damaged', async () => {
  expect(await drawPdf(endless(), 3_000)).toBe('took-too-long')
  expect(await drawPdf(aPdf({ pages: 0 }), 3_000)).toBe('damaged')
}, 20_000)
