/** So many lost answers are remembered; what is older is told anew under a name of its own. */
const MOST = 20

const lost = new Map<string, string>()

/**
 * The name that a request travels under (`Idempotency-Key`): a new one for each, but for a request
 * whose answer was lost, which is told again under the name that it had, so that it is done once.
 */
export const nameRequest = (what: string): string => {
  const name = lost.get(what) ?? drawName()
  lost.delete(what)
  lost.set(what, name)
  const [oldest] = lost.keys()
  if (lost.size > MOST && oldest !== undefined) lost.delete(oldest)
  return name
}

/** The request was answered: the next one like it is another one. */
export const endRequest = (what: string): void => void lost.delete(what)

/** A UUID. The mini-program has no `crypto`; this names a request and guards nothing. */
const drawName = (): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    Math.floor(Math.random() * 16).toString(16),
  )
