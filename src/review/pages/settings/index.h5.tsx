import { settingsWords as words } from '../../../../words/screens/settings'
import { OfficeScreen } from '../../parts/office-screen.h5'
import { CalendarCard } from './calendar-card.h5'
import { DocumentsCard } from './documents-card.h5'
import { RulesCard } from './rules-card'
import { ServiceCard } from './service-card'
import { TemplatesCard } from './templates-card'
import './index.scss'

export default function SettingsPage() {
  return (
    <OfficeScreen title={words.title}>
      {() => (
        <div className="settings">
          <ServiceCard />
          <RulesCard />
          <DocumentsCard />
          <TemplatesCard />
          <CalendarCard />
        </div>
      )}
    </OfficeScreen>
  )
}
