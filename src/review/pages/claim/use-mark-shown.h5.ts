import { useEffect, useId } from 'react'

export const canShowMark: boolean = true

/** The id of a spot that is brought to the middle of what is seen, once it is drawn. */
export const useMarkShown = (): string => {
  const id = useId()
  useEffect(() => {
    document.getElementById(id)?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [id])
  return id
}
