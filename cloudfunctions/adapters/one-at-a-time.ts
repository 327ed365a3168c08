/** A queue of one: each piece of work begins when the one before has ended, well or badly. */
export const oneAtATime = () => {
  let last: Promise<void> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work)
    const forget = () => undefined
    last = mine.then(forget, forget)
    return mine
  }
}
