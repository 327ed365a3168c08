/**
 * What a person reads when something went wrong inside. The phone has no other such sentence of its own:
 * refusals come from the server in words.
 */
export const faultWords = '系统出了点问题，请稍后再试；已提交的内容不会丢失'
