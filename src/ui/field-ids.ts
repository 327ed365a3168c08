/** Where things of one asked-for field stand in the page. */
export const fieldIds = (name: string) => ({
  frame: `field-${name}`,
  input: `field-${name}-input`,
  hint: `field-${name}-hint`,
  error: `field-${name}-error`,
})

/** The ids of what describes the input, for aria-describedby; undefined when nothing does. */
export function describedBy(asked: { name: string; hint?: string; error?: string }) {
  const ids = fieldIds(asked.name)
  const told = [asked.hint && ids.hint, asked.error && ids.error].filter(Boolean)
  return told.length > 0 ? told.join(' ') : undefined
}
