import { readFileSync } from 'node:fs'

export type Tokens = Readonly<Record<string, string>>

const source = readFileSync('src/ui/tokens.scss', 'utf8')

const declaredIn = (css: string): Tokens =>
  Object.fromEntries(
    [...css.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

const blockAfter = (opening: string): string => {
  const [, after = ''] = source.split(opening)
  return after.slice(0, after.search(/\n\}/))
}

/** What every screen draws with, by day. */
export const light = declaredIn(blockAfter('page,\nbody {'))

/** What is drawn differently in the dark. */
export const darkOnly = declaredIn(blockAfter('(prefers-color-scheme: dark) {'))

export const dark: Tokens = { ...light, ...darkOnly }

export const isColour = (value: string): boolean => /^(#|rgba?\()/.test(value)

const channel = (byte: number): number => {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance as WCAG 2.2 defines it, of `#rgb`, `#rrggbb`, or `rgba()` taken as opaque. */
const luminance = (colour: string): number => {
  const hex = colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  const bytes = hex.startsWith('#')
    ? [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
    : (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
  const [red = 0, green = 0, blue = 0] = bytes.map(channel)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG's contrast ratio, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}
