import type { Page } from 'playwright-core'
import * as z from 'zod/mini'

const Words = z.object({
  said: z.string(),
  /** As it is drawn, in CSS pixels. */
  size: z.number(),
  /** Something around it, or its own box, cuts it off. */
  cut: z.boolean(),
})
export type Words = z.infer<typeof Words>

/** Every piece of text that is drawn on the page, what stands in fields included. */
export const readWords = async (page: Page): Promise<readonly Words[]> =>
  z.parse(
    z.array(Words),
    await page.evaluate(() => {
      const pages = 'html, body, #app, .taro_router, .taro_page, .taro_page_shade'
      const heard = (element: Element | null): boolean =>
        element !== null &&
        (getComputedStyle(element).getPropertyValue('clip') !== 'auto' ||
          heard(element.parentElement))

      /** What it would show beyond this box is hidden, and can't be scrolled to. */
      const cutBy = (element: Element | null, text: DOMRect): boolean => {
        if (element === null || element.matches(pages)) return false
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        if (hides(overflowX) && (text.left < left - 1 || text.right > right + 1)) return true
        if (hides(overflowY) && (text.top < top - 1 || text.bottom > bottom + 1)) return true
        if (/auto|scroll/.test(overflowX + overflowY) || position === 'fixed') return false
        return cutBy(element.parentElement, text)
      }

      const pen = document.createElement('canvas').getContext('2d')
      const fieldWords = (field: HTMLInputElement | HTMLSelectElement) => {
        const { font, fontSize, paddingLeft, paddingRight } = getComputedStyle(field)
        const said =
          field instanceof HTMLSelectElement
            ? (field.selectedOptions[0]?.text ?? '')
            : field.value === ''
              ? field.placeholder
              : ''
        if (pen) pen.font = font
        const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
        const cut = (pen?.measureText(said).width ?? 0) > room + 1
        return { said: said || field.value, size: parseFloat(fontSize), cut }
      }

      const textWords = (text: Text) => {
        const range = document.createRange()
        range.selectNodeContents(text)
        const parent = text.parentElement
        const size = parent ? parseFloat(getComputedStyle(parent).fontSize) : 0
        return { said: text.data.trim(), size, cut: cutBy(parent, range.getBoundingClientRect()) }
      }

      const isDrawn = (element: Element | null): element is Element =>
        element !== null &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !heard(element)
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      const fields = [
        ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
          'input:not([type=checkbox]):not([type=radio]):not([type=file]), select',
        ),
      ]
      return [
        ...texts
          .filter(({ data, parentElement }) => data.trim() !== '' && isDrawn(parentElement))
          .filter(({ parentElement }) => !parentElement?.matches('option, script, style, textarea'))
          .map(textWords),
        ...fields.filter(isDrawn).map(fieldWords),
      ].filter(({ said }) => said !== '')
    }),
  )

/** The least size of text by the platform's own rules, in CSS pixels; the second for elder mode. */
export const leastSize = { usual: 14, elder: 18 }

/** Which words are drawn too small, and which are cut off, in sentences. */
export const findFaultyWords = async (
  page: Page,
  least = leastSize.usual,
): Promise<readonly string[]> => {
  const words = await readWords(page)
  if (words.length === 0) return ['no words at all']
  return words.flatMap(({ said, size, cut }) => [
    ...(size < least - 0.01 ? [`${size} px: ${said}`] : []),
    ...(cut ? [`cut: ${said}`] : []),
  ])
}

/** Elder mode, as the setting under 我的 turns it on. */
export const wearElder = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((wanted) => void document.documentElement.classList.toggle('elder', wanted), on)
