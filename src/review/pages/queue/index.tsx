import { Glance } from './glance'

export default function QueuePage() {
  return <Glance />
}
