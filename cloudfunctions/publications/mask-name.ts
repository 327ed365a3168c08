import type { Claim } from '../claims/claim'

/** An organisation's name is published whole; of a person's only the first character. */
export const maskName = ({ applicantName, roles }: Claim): string => {
  if (!roles.includes('individual')) return applicantName
  const [first = '', ...rest] = [...applicantName]
  return first + '*'.repeat(rest.length)
}
