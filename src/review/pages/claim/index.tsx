import { Empty, Screen } from '../../../ui'

export default function ClaimPage() {
  return (
    <Screen title="审核" wide>
      <Empty title="还没有内容" />
    </Screen>
  )
}
