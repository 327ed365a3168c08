import type { ItemId, Role } from '../vocabulary'
import { currentEdition, itemsOf } from '../edition'
import type { Edition, GrantedItem } from '../rule'

/** What people have, in their words; every item stands under one of them. */
export const themes = {
  patent: [
    'china-patent-award',
    'jiangsu-patent-award',
    'high-value-patent',
    'open-licence',
    'wipo-global-award',
  ],
  trademark: ['madrid-trademark', 'well-known-trademark'],
  origin: ['gi-trademark', 'gi-product', 'gi-key-project', 'gi-demonstration-zone'],
  data: ['data-ip-registration'],
  finance: ['pledge-financing', 'ip-insurance', 'securitisation'],
  dispute: [
    'domestic-enforcement',
    'overseas-enforcement',
    'dispute-mediation',
    'protection-platform',
    'regulated-market',
  ],
  honour: [
    'national-ip-enterprise',
    'city-ip-enterprise',
    'management-standard',
    'demonstration-area',
  ],
  service: [
    'operation-centre',
    'ip-alliance',
    'service-cluster',
    'patent-navigation',
    'service-rating',
    'public-service-outlet',
    'outlet-excellence',
  ],
  event: ['exhibition', 'publicity-event', 'soft-research'],
  people: ['ip-professional', 'patent-agent', 'ip-education', 'training-base'],
} as const satisfies Readonly<Record<string, readonly ItemId[]>>

export type Theme = keyof typeof themes
export const themeNames = Object.keys(themes) as readonly Theme[]

/** The items that one of these roles may claim. */
export const itemsOpenTo = (
  roles: readonly Role[],
  edition: Edition = currentEdition,
): readonly GrantedItem[] =>
  itemsOf(edition).filter(({ who }) => who.some((role) => roles.includes(role)))

/** The theme's items that one of these roles may claim, the likeliest first. */
export const themeItems = (theme: Theme, roles: readonly Role[]): readonly ItemId[] => {
  const open = itemsOpenTo(roles).map(({ id }) => id)
  return themes[theme].filter((id) => open.includes(id))
}
