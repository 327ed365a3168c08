interface Ids {
  frame: string
  input: string
}

/** Pages under this one stay in the document, and may bear the same names: the last is the one on top. */
const onTop = (id: string) => [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)].pop()

export const lead = {
  toSummary: (id: string) => {
    const summary = onTop(id)
    if (!summary) return
    summary.tabIndex = -1
    summary.scrollIntoView({ block: 'start' })
    summary.focus({ preventScroll: true })
  },
  toField: (ids: Ids) => {
    onTop(ids.frame)?.scrollIntoView({ block: 'start' })
    onTop(ids.input)?.focus({ preventScroll: true })
  },
}
