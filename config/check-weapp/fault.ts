/** Something in the built package that WeChat would refuse, or that a person would miss. */
export interface Fault {
  /** Relative to the package, with forward slashes; '' for the package as a whole. */
  file: string
  what: string
}
