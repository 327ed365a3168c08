/**
 * The field's words, as the policy uses them. Sums are whole fen (1 yuan = 100 fen, 1 万元 = 1 000 000
 * fen); days are `YYYY-MM-DD` in Asia/Shanghai.
 */
declare const fen: unique symbol
/** A sum of money in whole fen. */
export type Fen = number & { readonly [fen]?: true }

/** Yuan to fen. */
export const yuan = (sum: number): Fen => sum * 100
/** 万元 (ten thousand yuan) to fen. */
export const wan = (sum: number): Fen => sum * 1_000_000

export const roles = [
  'enterprise',
  'individual',
  'university',
  'research-institute',
  'service-agency',
  'association',
  'alliance',
  'park',
  'county',
  'market',
  'mediation',
  'school',
  'other',
] as const
export type Role = (typeof roles)[number]

/** "Any organisation": every role but `individual`. */
export const organisations: readonly Role[] = roles.filter((role) => role !== 'individual')
export const anyone: readonly Role[] = roles

/** The 38 items in the order of the articles. */
export const itemIds = [
  'wipo-global-award',
  'china-patent-award',
  'jiangsu-patent-award',
  'madrid-trademark',
  'well-known-trademark',
  'gi-product',
  'gi-trademark',
  'data-ip-registration',
  'high-value-patent',
  'operation-centre',
  'patent-navigation',
  'pledge-financing',
  'securitisation',
  'ip-insurance',
  'open-licence',
  'ip-alliance',
  'domestic-enforcement',
  'overseas-enforcement',
  'protection-platform',
  'regulated-market',
  'dispute-mediation',
  'service-rating',
  'public-service-outlet',
  'outlet-excellence',
  'service-cluster',
  'demonstration-area',
  'gi-demonstration-zone',
  'gi-key-project',
  'national-ip-enterprise',
  'city-ip-enterprise',
  'management-standard',
  'publicity-event',
  'exhibition',
  'training-base',
  'ip-education',
  'patent-agent',
  'ip-professional',
  'soft-research',
] as const
export type ItemId = (typeof itemIds)[number]

/** A sum that may be granted: at least `min`, at most `max`; `null` where the text sets no limit. */
export interface Award {
  readonly min: Fen
  readonly max: Fen | null
}

export type FactValue = number | boolean | string

/** One achievement put forward under an item; `count` (default 1) says how many alike. */
export interface Entry {
  readonly count?: number | undefined
  readonly [fact: string]: FactValue | undefined
}
