import { useState } from 'react'
import { ListColleagues } from '../../../../contract/list-colleagues'
import type { Absence, Colleague } from '../../../../contract/shapes/staff'
import { shanghaiToday } from '../../../services/today'
import { useAsk } from '../../../services/use-ask'
import { faultsOf, readAbsence, type TypedAbsence } from './check-absence'
import { absenceOf, standInsOf } from './stand-ins'
import { useSetAbsence } from './use-set-absence'

/** This reviewer's own absence, in force or announced, and the sheet that sets it. */
export const useAbsence = (person: string | undefined, onChanged: () => void) => {
  const today = shanghaiToday()
  const from = useAsk(ListColleagues, {})
  const colleagues = from.load.kind === 'ready' ? from.load.reply.colleagues : []
  const absence = absenceOf(person, colleagues, today)
  const others = standInsOf(person, colleagues)
  const form = useForm(absence, others, today)
  const [open, setOpen] = useState(false)
  const { setting, send, forget } = useSetAbsence((set) => {
    from.show({ colleagues: colleagues.map((one) => withAbsence(one, person, set)) })
    form.clear()
    setOpen(false)
    onChanged()
    // Who may stand in may have changed since the list was read.
  }, from.reload)
  const save = () => {
    const told = readAbsence(form.typed, today)
    if (told) void send(told)
    else form.setTried(true)
  }
  const toggle = (opens: boolean) => {
    if (forget()) setOpen(opens)
  }
  const end = () => void send(null)
  return { today, from, colleagues, absence, others, form, open, toggle, setting, save, end }
}

export type UsedAbsence = ReturnType<typeof useAbsence>

/** What is typed outlives a closed sheet; it starts from the absence that there is. */
const useForm = (absence: Absence | undefined, others: readonly Colleague[], today: string) => {
  const [part, setPart] = useState<Partial<TypedAbsence>>({})
  const [tried, setTried] = useState(false)
  const given = { from: today, to: '', standIn: undefined, ...absence, ...part }
  const isThere = others.some((one) => one.person === given.standIn)
  const typed: TypedAbsence = { ...given, standIn: isThere ? given.standIn : undefined }
  return {
    typed,
    faults: tried ? faultsOf(typed, today) : {},
    setTried,
    type: (more: Partial<TypedAbsence>) => setPart((before) => ({ ...before, ...more })),
    clear: () => {
      setPart({})
      setTried(false)
    },
  }
}

const withAbsence = (
  one: Colleague,
  person: string | undefined,
  absence: Absence | null,
): Colleague => (one.person === person ? { ...one, absence: absence ?? undefined } : one)
