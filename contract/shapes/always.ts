/** A check of a list that runs whatever is wrong inside it, so that every fault is named at once. */
export const always = { when: ({ value }: { readonly value: unknown }) => Array.isArray(value) }
