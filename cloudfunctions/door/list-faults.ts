import type * as z from 'zod/mini'
import type { Fault } from '../../contract/problem'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Every fault of a request by its path; each unknown key is a fault of its own. */
export const faultsOf = (error: z.core.$ZodError): readonly Fault[] =>
  error.issues.flatMap(faultsIn)

const faultsIn = (issue: Issue): readonly Fault[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => faultAt([...issue.path, key], 'unknown key'))
  return [faultAt(issue.path, sayIssue(issue))]
}

export const faultAt = (path: Path, detail: string): Fault => ({
  pointer: `#${path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')}`,
  path: path.map(String).join('.'),
  detail,
})

const sayIssue = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected}`
    case 'too_small':
      return `must be at least ${issue.minimum}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    default:
      return issue.message
  }
}
