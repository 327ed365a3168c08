/** A link is given out again for this long after it was signed, of the five minutes that it lives. */
const FRESH_MILLISECONDS = 60_000
const MOST_REMEMBERED = 2_000

interface Signed {
  readonly link: string
  readonly until: number
}

/**
 * A picture asked for again within a minute has the link that it had: a screen that is drawn anew after
 * a step loads none anew, and nothing is signed twice. What is saved has another link every time.
 */
export const rememberLinks = (
  sign: (key: string, saveAs?: string) => Promise<string>,
  now: () => number,
): ((key: string, saveAs?: string) => Promise<string>) => {
  const remembered = new Map<string, Signed>()
  return async (key, saveAs) => {
    if (saveAs !== undefined) return sign(key, saveAs)
    const known = remembered.get(key)
    if (known && now() < known.until) return known.link
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const link = await sign(key)
    remembered.set(key, { link, until: now() + FRESH_MILLISECONDS })
    return link
  }
}
