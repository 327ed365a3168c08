import { useState } from 'react'
import { WriteOffers } from '../../../../contract/write-offers'
import { saveList } from '../../../services/save-file.h5'
import { useSending } from '../../parts/use-sending'

/** Fetches the list of companies without an account and saves it. */
export const useUnreached = (year: number) => {
  const [companies, setCompanies] = useState<number>()
  const { busy, failure, send } = useSending(WriteOffers, (list) => {
    saveList(list)
    setCompanies(list.companies)
  })
  return { busy, failure, companies, write: () => send({ year }) }
}
