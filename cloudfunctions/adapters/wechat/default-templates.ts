import type { TemplateSettings } from './template-data'

/** The keys that the three templates are applied for with: item, number, state, time, note. */
export const defaultTemplates = (
  correction: string,
  result: string,
  payment: string,
): TemplateSettings => {
  const keys = {
    thing1: 'item',
    character_string2: 'claim',
    phrase3: 'state',
    time4: 'at',
    thing5: 'note',
  } as const
  return {
    correction: { id: correction, keys },
    result: { id: result, keys },
    payment: { id: payment, keys },
  }
}
