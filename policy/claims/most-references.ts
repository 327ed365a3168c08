/** A claim carries at most this many references: a store's transaction holds 100 rows. */
export const MOST_REFERENCES = 80
