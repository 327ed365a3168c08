/**
 * Does a deed again and again, `pace` milliseconds after it last ended, while the tab is in sight;
 * a tab that comes back into sight does not wait. Answers how to stop.
 */
export const repeatWhileSeen = (deed: () => Promise<void>, pace: number): (() => void) => {
  let stopped = false
  let underWay = false
  let timer: number | undefined

  const turn = async () => {
    window.clearTimeout(timer)
    if (stopped || underWay || document.hidden) return
    underWay = true
    await deed()
    underWay = false
    timer = window.setTimeout(() => void turn(), pace)
  }
  const wake = () => void turn()

  document.addEventListener('visibilitychange', wake)
  wake()
  return () => {
    stopped = true
    window.clearTimeout(timer)
    document.removeEventListener('visibilitychange', wake)
  }
}
