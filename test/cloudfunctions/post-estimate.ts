import { Problem } from '../../contract/problem'
import type { World } from './world'

/** Bytes as they are, to `/api/estimate`. */
export const post = async (
  { app }: Pick<World, 'app'>,
  body: BodyInit | undefined,
  headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' },
): Promise<Response> => app.request('/api/estimate', { method: 'POST', body, headers })

/** Anything as JSON, its problem document checked; the paths of all its faults, sorted. */
export const faultsIn = async (world: Pick<World, 'app'>, told: unknown): Promise<string[]> =>
  pathsOf(await post(world, JSON.stringify(told)))

export const pathsOf = async (answer: Response): Promise<string[]> => {
  const problem = Problem.parse(await answer.json())
  const told = [answer.status, answer.headers.get('content-type'), problem.status, problem.code]
  expect(told).toEqual([400, 'application/problem+json; charset=utf-8', 400, 'malformed'])
  return (problem.errors ?? []).map(({ path }) => path).sort()
}

export const lines = async (world: Pick<World, 'app'>, told: unknown) => {
  const answer = await post(world, JSON.stringify(told))
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(text)
  const json: unknown = JSON.parse(text)
  return json as {
    policy: string
    lines: readonly Record<string, unknown>[]
    total: { min: number; max: number | null }
  }
}
