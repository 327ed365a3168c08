import Taro from '@tarojs/taro'
import { PrintClaim, type PaperKind } from '../../contract/print-claim'
import { papersWords as words } from '../../words/screens/papers'
import { ask } from './ask'
import { sayFailure } from './say-failure'

const base = process.env.TARO_APP_API ?? ''

/** Fetches a paper of the claim and opens it; answers the sentence of what kept it from that. */
export const openPaper = async (claim: string, paper: PaperKind): Promise<string | undefined> => {
  const answer = await ask(PrintClaim, { claim, paper })
  if (answer.kind !== 'reply') return sayFailure(answer)
  const { link } = answer.reply
  const file = await fetchFile(link.startsWith('/') ? `${base}${link}` : link)
  if (file === undefined) return words.notFetched
  return Taro.openDocument({ filePath: file, fileType: 'pdf', showMenu: true }).then(
    () => undefined,
    () => words.notOpened,
  )
}

/** Where it lies on the phone; nothing where it did not come. */
const fetchFile = async (url: string): Promise<string | undefined> => {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url })
    return statusCode === 200 ? tempFilePath : undefined
  } catch {
    return undefined
  }
}
