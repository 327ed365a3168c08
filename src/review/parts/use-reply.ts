import { useEffect, useState } from 'react'

type Answer<Reply> =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'refused' | 'fault' | 'offline' }

/** What helps a page and is not its content: asked once, nothing until it comes and where it does not. */
export const useReply = <Reply>(
  send: () => Promise<Answer<Reply>>,
  wanted: boolean,
): Reply | undefined => {
  const [reply, setReply] = useState<Reply>()
  useEffect(() => {
    if (!wanted) return
    void send().then((answer) => {
      if (answer.kind === 'reply') setReply(answer.reply)
    })
  }, [send, wanted])
  return reply
}
