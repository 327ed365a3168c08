import type { Page } from 'playwright-core'

/** Sends a message as the page's own scripts would, with its cookies; answers status and reply. */
export const tellServer = (
  page: Page,
  name: string,
  told: object = {},
): Promise<{ status: number; json: unknown }> =>
  page.evaluate(
    async ([message, body]) => {
      const answer = await fetch(`/api/${message}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Zhihui': '1' },
        body,
      })
      return { status: answer.status, json: (await answer.json()) as unknown }
    },
    [name, JSON.stringify(told)] as const,
  )

/** A sample organisation that this page's person acts for from now on. */
export const keepCompany = async (page: Page, name: string, creditCode: string): Promise<void> => {
  const profile = {
    kind: 'organisation',
    name,
    englishName: 'SAMPLE OCEAN INSTRUMENTS CO., LTD.',
    creditCode,
    county: '海州区',
    roles: ['enterprise'],
    contact: '样例联系人',
    phone: '13800001234',
    bank: '样例银行',
    account: '6222000011112222',
  }
  const { status, json } = await tellServer(page, 'keep-applicant', { profile })
  if (status !== 200) throw new Error(JSON.stringify(json))
}

/** A Madrid draft of this page's applicant, with these references still to photograph; its number. */
export const beginDraft = async (
  page: Page,
  references: readonly { number: string; holder: string; date: string }[],
): Promise<string> => {
  const { status, json } = await tellServer(page, 'start-claim', {
    item: 'madrid-trademark',
    entries: [{ facts: { countries: 12 }, references }],
  })
  if (status !== 200 || typeof json !== 'object' || json === null || !('claim' in json))
    throw new Error(JSON.stringify(json))
  return String(json.claim)
}
