import { handle } from 'hono/aws-lambda'
import { openAwsWorld } from '../adapters/aws/world'
import { serve } from '../serve'
import { readSettings } from '../settings'
import { applicantDeeds } from './deeds'

export const handler = handle(serve(openAwsWorld(readSettings(process.env)), applicantDeeds))
