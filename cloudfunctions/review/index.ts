import { onLambda } from '../doors/on-lambda'
import { openVaultWorld } from '../doors/open-world'
import { readSettings } from '../settings'
import { reviewDeeds } from './deeds'

export const handler = onLambda(openVaultWorld(readSettings(process.env)), reviewDeeds)
