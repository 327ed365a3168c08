interface Ids {
  frame: string
  input: string
}

export const lead = {
  toSummary: (id: string) => {
    const summary = document.getElementById(id)
    if (!summary) return
    summary.tabIndex = -1
    summary.scrollIntoView({ block: 'start' })
    summary.focus({ preventScroll: true })
  },
  toField: (ids: Ids) => {
    document.getElementById(ids.frame)?.scrollIntoView({ block: 'start' })
    document.getElementById(ids.input)?.focus({ preventScroll: true })
  },
}
