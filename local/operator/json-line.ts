/** A value as one line of JSON: readers also break lines at U+2028 and U+2029, which JSON leaves bare. */
export const jsonLine = (value: object): string =>
  `${JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)}\n`
