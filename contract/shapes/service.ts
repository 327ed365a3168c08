import * as z from 'zod/mini'

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

export const County = text(20)

const distinct = z.refine<readonly string[]>((names) => new Set(names).size === names.length, {
  error: 'one name twice',
})

/** What operators set of the service as everybody sees it. */
export const ServiceSettings = z.strictObject({
  counties: z.array(County).check(z.minLength(1), z.maxLength(60), distinct),
  office: z.strictObject({
    name: text(40),
    phone: z.string().check(z.trim(), z.regex(/^[0-9+\-() ]{5,20}$/)),
  }),
})
export type ServiceSettings = z.output<typeof ServiceSettings>

/** The ids of WeChat's templates; an empty one leaves the deployment's own in force. */
const TemplateId = z.string().check(z.trim(), z.regex(/^[A-Za-z0-9_-]{0,60}$/))
export const Templates = z.strictObject({
  correction: TemplateId,
  result: TemplateId,
  payment: TemplateId,
})
export type Templates = z.output<typeof Templates>
