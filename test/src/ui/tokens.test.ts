import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contrast, dark, darkOnly, isColour, light, type Tokens } from './read-tokens'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) =>
  join('src', name),
)
const styles = files.filter((name) => name.endsWith('.scss') && name !== 'src/ui/tokens.scss')
const readAll = (names: readonly string[]) => names.map((name) => readFileSync(name, 'utf8'))

/** Text on what it stands on; 4.5 is what AA asks for any size. */
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'ink-soft', 'ink-faint'].flatMap((text) =>
    ['ground', 'surface', 'surface-low', 'primary-tint'].map((ground) => [text, ground] as const),
  ),
  ...['primary', 'good', 'warn', 'bad', 'money'].flatMap((text) =>
    ['ground', 'surface', 'surface-low'].map((ground) => [text, ground] as const),
  ),
  ...['primary', 'good', 'warn', 'bad'].map((tone) => [tone, `${tone}-tint`] as const),
  ...['good-tint', 'warn-tint', 'bad-tint'].map((ground) => ['ink', ground] as const),
  ['primary-deep', 'primary-tint'],
  ['on-primary', 'primary'],
  ['on-bad', 'bad'],
  ['ink-soft', 'off'],
  ['ink-soft', 'wait'],
  ['on-header', 'header'],
  ['on-header', 'header-end'],
  ['on-header-soft', 'header'],
]

/** What is no text but must be seen: 3 is what AA asks. */
const marks: readonly (readonly [mark: string, ground: string])[] = [
  ...['ground', 'surface', 'surface-low', 'primary-tint'].map(
    (ground) => ['focus', ground] as const,
  ),
  ...['surface', 'surface-low'].map((ground) => ['edge', ground] as const),
  ['header-focus', 'header'],
]

const of = (tokens: Tokens, name: string): string => {
  const value = tokens[name]
  if (value === undefined) throw new Error(`no token ${name}`)
  return value
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s', (_, tokens) => {
  test.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(of(tokens, text), of(tokens, ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(marks)('%s is seen on %s', (mark, ground) => {
    expect(contrast(of(tokens, mark), of(tokens, ground))).toBeGreaterThanOrEqual(3)
  })
})

test('the dark has every colour but that of paper and of the ring in the head', () => {
  const colours = Object.keys(light).filter((name) => isColour(of(light, name)))
  expect(colours.filter((name) => !(name in darkOnly))).toEqual(['header-focus', 'paper'])
})

test('no style sheet but tokens.scss writes a colour, a size of text or a duration down', () => {
  const written = readAll(styles).flatMap((css) => [
    ...(css.match(/#[0-9a-f]{3,8}\b(?=[^{]*;)/gi) ?? []),
    ...(css.match(/rgba?\([^)]*\)/g) ?? []),
    ...(css.match(/font-size:\s*[\d.]+px/g) ?? []),
    ...(css.match(/(?:animation|transition):[^;]*?\b[\d.]+m?s\b/g) ?? []),
  ])
  expect(written).toEqual([])
})

/** What an element measures of itself and tells its own style sheet. */
const measured = ['shape']

test('every token that is used is there, and every one that is there is used', () => {
  const used = readAll([...styles, 'src/ui/tokens.scss']).flatMap((css) =>
    [...css.matchAll(/var\(--([a-z0-9-]+)/g)].map(([, name = '']) => name),
  )
  const tokens = used.filter((name) => !measured.includes(name))
  expect([...new Set(tokens)].sort()).toEqual(Object.keys(light).sort())
})

test("WeChat's own bars have the colours of the screens under them", () => {
  const theme = JSON.parse(readFileSync('src/theme.json', 'utf8')) as Record<string, Tokens>
  const barsOf = (tokens: Tokens, pull: string) => ({
    header: tokens['header'],
    ground: tokens['ground'],
    tab: tokens['ink-soft'],
    tabHere: tokens['primary'],
    pull,
  })
  expect(theme).toEqual({ light: barsOf(light, 'dark'), dark: barsOf(dark, 'light') })
})

test("so has the browser's", () => {
  const page = readFileSync('src/index.html', 'utf8')
  const colours = [...page.matchAll(/name="theme-color" content="(#\w+)"/g)].map(
    ([, colour]) => colour,
  )
  expect(colours).toEqual([light['header'], dark['header']])
})
