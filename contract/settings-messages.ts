/** What operators set: each is shown and kept. */
import { ShowRules } from './show-rules'
import { KeepRules } from './keep-rules'
import { KeepService } from './keep-service'
import { ShowTemplates } from './show-templates'
import { KeepTemplates } from './keep-templates'
import { ShowDocuments } from './show-documents'
import { KeepDocuments } from './keep-documents'
import { ShowCalendar } from './show-calendar'

export const settingsMessages = [
  ShowRules,
  KeepRules,
  KeepService,
  ShowTemplates,
  KeepTemplates,
  ShowDocuments,
  KeepDocuments,
  ShowCalendar,
] as const
