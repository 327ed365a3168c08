/** A text as it can be drawn. */
export type Write = (text: string) => string

/** Points. */
export const BODY = 10.5
export const SMALL = 8.5
/** Left, top, right, bottom. */
export const MARGINS = [56, 50, 56, 60] as const
/** A4 is 595.28 points wide. */
export const WIDTH = 595.28 - MARGINS[0] - MARGINS[2]

export const GREY = '#555555'
export const LINE = '#8c8c8c'
export const SHADE = '#f2f2ef'
export const RED = '#b42318'
