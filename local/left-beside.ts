/** How long whoever was told to stand back does, and how seldom it goes on all the same. */
const BACK_MS = 3_000
const SELDOM_MS = 5 * 60_000

/**
 * The time that is left, in milliseconds, for work that stands back for people: none while somebody
 * says again and again that much is to be done, but for one piece of work in five minutes. `now`: milliseconds.
 */
export const leftBeside = (now: () => number) => {
  let [told, began] = [-Infinity, -Infinity]
  return {
    standBack: (): void => void (told = now()),
    begins: (): void => void (began = now()),
    left: (): number => (now() < told + BACK_MS && now() < began + SELDOM_MS ? 0 : Infinity),
  }
}
