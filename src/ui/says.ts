/** WeChat's templates drop a false attribute; a screen reader needs to hear "not checked" too. */
export function says(state: boolean | undefined): 'true' | 'false' | undefined {
  if (state === undefined) return undefined
  return state ? 'true' : 'false'
}
