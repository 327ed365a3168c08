import { useState } from 'react'
import { refreshMe } from '../../services/me'
import type { Choose } from '../../services/photos.types'
import { sendLicence } from '../../services/send-licence'

/** One file chosen and sent; what is seen of it afterwards comes with who is signed in. */
export const useLicence = () => {
  const [percent, setPercent] = useState<number>()
  const [failure, setFailure] = useState<string>()
  const add = async (choose: Choose) => {
    const [chosen] = await choose(1)
    if (!chosen) return
    setPercent(0)
    setFailure(undefined)
    const failed = await sendLicence(chosen, setPercent)
    if (failed === undefined) await refreshMe()
    setFailure(failed)
    setPercent(undefined)
  }
  return { percent, failure, add: (choose: Choose) => void add(choose) }
}
