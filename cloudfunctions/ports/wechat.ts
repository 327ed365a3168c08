/** What the deeds ask of WeChat, in our words. */
export type Identified =
  | { readonly kind: 'known'; readonly openid: string }
  | { readonly kind: 'code-invalid' }
  | { readonly kind: 'busy' }

export interface SignInCode {
  /** The mini-program code as a `data:` picture. */
  readonly image: string
  /** A link that opens the same on a phone. */
  readonly link: string
}

export type TemplateName = 'correction' | 'result' | 'payment'

export interface Reminder {
  readonly openid: string
  readonly template: TemplateName
  /** The template's id, where the operator has set one. */
  readonly templateId?: string
  /** The page it opens, without a leading slash. */
  readonly page: string
  readonly item: string
  readonly claim: string
  readonly state: string
  readonly at: string
  readonly note: string
}

/**
 * `sent`; `refused`: final, the inbox carries it; `again`: passing, try later; `perhaps`: no answer
 * came, so it may have been sent and is not sent twice.
 */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly code: number }
  | { readonly kind: 'again'; readonly code: number }
  | { readonly kind: 'perhaps' }

export interface WeChat {
  identify(code: string): Promise<Identified>
  /** A mini-program code that opens the confirmation page with this scene (at most 32 characters). */
  codeFor(scene: string): Promise<SignInCode | undefined>
  remind(reminder: Reminder): Promise<Delivery>
}
