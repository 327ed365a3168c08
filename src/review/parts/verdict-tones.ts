import type { Verdict } from '../../../contract/shapes/reading'
import type { TagTone } from '../../ui'

export const verdictTones: Readonly<Record<Verdict['verdict'], TagTone>> = {
  agrees: 'good',
  look: 'warn',
  differs: 'bad',
  unreadable: 'warn',
  unread: 'neutral',
}
