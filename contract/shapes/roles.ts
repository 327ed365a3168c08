import * as z from 'zod/mini'
import { roles } from '../../policy/vocabulary'
import { always } from './always'

/** Every second mention of a role is a fault of its own. */
const eachOnce = z.check<readonly unknown[]>(({ value, issues }) => {
  value.forEach((role, at) => {
    if (value.indexOf(role) < at)
      issues.push({ code: 'custom', input: role, path: [at], message: 'named twice' })
  })
}, always)

const Role = z.enum(roles)
export const Roles = z.array(Role).check(z.minLength(1), eachOnce)
