/**
 * What AWS asks, in US dollars, on demand, in us-east-1, as its price lists and what others write of them
 * had it in 2025 and 2026: put your own region's in before you plan with them.
 * China's partition is priced in yuan, by its own operators.
 */
export const prices = {
  /** A million units of the table, on demand. */
  readUnits: 0.125,
  writeUnits: 0.625,
  /** A gigabyte and month: rows, what point-in-time recovery keeps, each backup that is kept. */
  table: 0.25,
  recovery: 0.2,
  backup: 0.1,
  photos: 0.023,
  /** A thousand requests to the bucket. */
  put: 0.005,
  get: 0.0004,
  /** A million calls of functions, and a gigabyte of memory for a second. */
  calls: 0.2,
  gigabyteSecond: 0.0000166667,
  /** A million requests at the gateway. */
  gateway: 1,
  /** A gigabyte that leaves AWS, and one that is logged. */
  egress: 0.09,
  logs: 0.5,
  /** A month each. */
  key: 1,
  secret: 0.4,
  alarm: 0.1,
  dashboard: 3,
  /** Ours: the notifier's figures. */
  metric: 0.3,
  /** The one address towards WeChat: an hour of the gateway, and of its public address. */
  natHour: 0.045,
  addressHour: 0.005,
} as const
