import { Empty, Screen } from '../../../ui'

export default function QueuePage() {
  return (
    <Screen title="待办" wide>
      <Empty title="还没有内容" />
    </Screen>
  )
}
