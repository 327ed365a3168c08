/** A copy of the whole table is made each day, and kept for so many. */
export const BACKUP_DAYS = 35
