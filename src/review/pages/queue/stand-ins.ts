import type { Absence, Colleague } from '../../../../contract/shapes/staff'

/** Who holds the same post as this person: one of them may stand in for him. */
export const standInsOf = (
  person: string | undefined,
  colleagues: readonly Colleague[],
): readonly Colleague[] => {
  const mine = colleagues.find((one) => one.person === person)?.post
  return colleagues.filter(({ person: other, post }) => {
    if (other === person || post.kind !== mine?.kind) return false
    if (post.kind !== 'county-reviewer' || mine.kind !== 'county-reviewer') return true
    return post.county === mine.county
  })
}

/** An absence of which a day is still to come, today included; one that is over is none. */
export const absenceOf = (
  person: string | undefined,
  colleagues: readonly Colleague[],
  today: string,
): Absence | undefined => {
  const absence = colleagues.find((one) => one.person === person)?.absence
  return absence && today <= absence.to ? absence : undefined
}
