import { join } from 'node:path'
import { handle } from 'hono/aws-lambda'
import { readWebSettings } from '../settings'
import { serveWeb } from './serve-web'

const { EVIDENCE_ORIGIN } = readWebSettings(process.env)

export const handler = handle(serveWeb(join(__dirname, 'pages'), EVIDENCE_ORIGIN))
