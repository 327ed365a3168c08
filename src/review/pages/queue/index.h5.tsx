import { useWide } from '../../parts/use-wide.h5'
import { Desk } from './desk.h5'
import { Glance } from './glance'

/** A day's work on a PC, a glance on a phone. */
export default function QueuePage() {
  return useWide() ? <Desk /> : <Glance />
}
