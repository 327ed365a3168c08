import { handle } from 'hono/aws-lambda'
import { openAwsWorld } from '../adapters/aws/world'
import { fontsBeside, openPaper } from '../adapters/paper'
import { serve } from '../serve'
import { readSettings } from '../settings'
import { printerDeeds } from './deeds'

const paper = openPaper(fontsBeside(__dirname))

export const handler = handle(serve(openAwsWorld(readSettings(process.env)), printerDeeds(paper)))
