import { officeWords as words } from '../../../../words/screens/office'
import { go } from '../../../services/go'
import { Card, Cell } from '../../../ui'
import { OfficeScreen } from '../../parts/office-screen.h5'

const desks = ['staff', 'joins', 'rounds', 'settings', 'grants', 'watch', 'journal'] as const

export default function OfficePage() {
  return (
    <OfficeScreen title={words.title}>
      {() => (
        <Card flush>
          {desks.map((desk) => (
            <Cell
              key={desk}
              title={words.desks[desk].title}
              note={words.desks[desk].note}
              onTap={() => go(desk)}
            />
          ))}
        </Card>
      )}
    </OfficeScreen>
  )
}
