import { fontsBeside, openPaper } from '../adapters/paper'
import { openSheets } from '../adapters/sheets'
import { onLambda } from '../doors/on-lambda'
import { openAwsWorld } from '../doors/open-world'
import { readPrinterSettings } from '../settings'
import { printerDeeds } from './deeds'

const paper = openPaper(fontsBeside(__dirname))

const deeds = printerDeeds(paper, openSheets())

export const handler = onLambda(openAwsWorld(readPrinterSettings(process.env)), deeds)
