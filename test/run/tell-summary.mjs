const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const skippedIn = (results) => results.flatMap(({ skipped }) => skipped)

/** Where it is strict, one failure more for tests that were skipped: there nothing is left out. */
export const failedIn = (results, strict) =>
  sum(results.map(({ failures }) => failures.length)) +
  (strict && skippedIn(results).length > 0 ? 1 : 0)

const row = ({ name, passed, failures, skipped, seconds }) =>
  [
    name.padEnd(10),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${passed} passed`.padStart(13),
    `${failures.length} failed`.padStart(11),
    skipped.length > 0 ? `   ${skipped.length} skipped` : '',
  ].join('')

const listed = (title, lines) =>
  lines.length > 0 ? ['', `${title}:`, ...lines.map((line) => `  ${line}`)] : []

/** The whole run in lines; the last is `N passed, N failed`. */
export const tellSummary = (results, strict) => {
  const failures = results.flatMap(({ name, failures: all }) => all.map((one) => `${name}: ${one}`))
  return [
    '',
    ...results.map(row),
    `${'all'.padEnd(10)}${`${process.uptime().toFixed(1)} s`.padStart(9)}`,
    ...listed('failed', failures),
    ...listed(strict ? 'skipped, which CI does not allow' : 'skipped', skippedIn(results)),
    '',
    `${sum(results.map(({ passed }) => passed))} passed, ${failedIn(results, strict)} failed`,
  ].join('\n')
}
