import { ShowVerification } from '../../contract/show-verification'
import { answers, isRefused } from '../deed'
import { showPhoto } from '../evidence/list-photos'
import { photoKey, readingKey } from '../keys'
import { checkLicence } from '../reading/check-licence'
import { papersOf } from '../reading/papers'
import { PhotoRow, read, ReadingRow } from '../rows'
import { findVerifiable } from './find-verifiable'
import { showApplicant } from './show-applicant'

/** Nothing is decided by what was read: a person looks. */
export const showVerification = answers(
  ShowVerification,
  (ports) =>
    async ({ applicant }, caller) => {
      const { table, vault, log } = ports
      const row = await findVerifiable(table, applicant, caller)
      if (isRefused(row)) return row
      const { under = '', evidence = '' } = row.verification?.licence ?? {}
      const photo = await read(table, photoKey(under, evidence), PhotoRow)
      const reading = await read(table, readingKey(under, evidence), ReadingRow)
      const papers = await papersOf(ports, under, reading ? [reading] : [], photo ? [photo] : [])
      log.info('licence shown', { applicant, by: caller.person })
      return {
        applicant: showApplicant(row),
        version: row.version,
        phone: vault.open(row.phoneSealed),
        licence: checkLicence(row, papers),
        ...(photo ? { photo: await showPhoto(ports, under, photo) } : {}),
        ...(reading ? { reading } : {}),
      }
    },
)
