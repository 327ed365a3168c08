/** The chosen values with one put in or taken out, in the options' order. */
export function toggle<V extends string>(
  options: readonly { value: V }[],
  values: readonly V[],
  value: V,
): V[] {
  const isIn = values.includes(value)
  const all = options.map((option) => option.value)
  return all.filter((one) => (one === value ? !isIn : values.includes(one)))
}
