import { isCreditCode } from '../../../policy/identifiers/credit-code'

/** A made-up credit code: these 17 characters and the one that checks them. */
export const checkedCode = (body: string): string => {
  const found = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((last) => isCreditCode(body + last))
  if (!found) throw new Error(`no credit code begins with ${body}`)
  return body + found
}
