import { useState } from 'react'
import type { Place, Verdict } from '../../../../contract/shapes/reading'
import type { PhotoPlace } from './photo-places'

/** A value, what was declared of it and what a photo says, and where. */
export interface Compared {
  readonly verdict: Verdict & { readonly place: Place }
  readonly label: string
  readonly declared: string
}

export interface Looking {
  /** Which of all pages is shown large; undefined: none. */
  readonly at: number | undefined
  /** What is compared on it. */
  readonly compared: Compared | undefined
  readonly look: (at: number | undefined) => void
  readonly lookAt: (verdict: Compared['verdict'], label: string, declared: string) => void
}

/** The photo that is looked at. Links live five minutes: `onLook` is called before an old one is followed. */
export const useLooking = (photos: readonly PhotoPlace[], onLook: () => void): Looking => {
  const [at, setAt] = useState<number>()
  const [compared, setCompared] = useState<Compared>()
  const show = (wanted: number | undefined, one?: Compared) => {
    if (wanted !== undefined) onLook()
    setAt(wanted)
    setCompared(one)
  }
  return {
    at,
    compared,
    look: (wanted) => show(wanted),
    lookAt: (verdict, label, declared) => {
      const { evidence, page } = verdict.place
      const place = photos.find((one) => one.photo.evidence === evidence && one.page === page)
      if (place) show(place.at, { verdict, label, declared })
    },
  }
}
