import { useEffect, useState } from 'react'
import { credentials } from '../../services/credentials'
import { goBack } from '../../services/go'
import { meetPerson } from '../../services/me'

/** In WeChat: signs in without a question and goes back; tells when that did not work. */
export const useSignIn = () => {
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let left = false
    void signIn().then((done) => {
      if (left) return
      if (done) goBack()
      else setFailed(true)
    })
    return () => {
      left = true
    }
  }, [attempt])
  const again = () => {
    setFailed(false)
    setAttempt(attempt + 1)
  }
  return { failed, again }
}

const signIn = async (): Promise<boolean> =>
  (await credentials.renew()) && (await meetPerson()).kind === 'person'
