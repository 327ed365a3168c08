const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2]

const weigh = (text, value, weight) =>
  [...text].reduce((sum, letter, at) => sum + value(letter) * weight(at), 0)

/** GB 11714: the ninth character of an organisation's own number. */
const checkBody = (body) => {
  const rest =
    11 -
    (weigh(
      body,
      (letter) => parseInt(letter, 36),
      (at) => bodyWeights[at],
    ) %
      11)
  return { 10: 'X', 11: '0' }[rest] ?? String(rest)
}

/** GB 32100-2015: the eighteenth character of a 统一社会信用代码. */
const checkCode = (code) => {
  const sum = weigh(
    code,
    (letter) => letters.indexOf(letter),
    (at) => 3 ** at % 31,
  )
  return letters[(31 - (sum % 31)) % 31]
}

/** Completes eight characters of region and eight of body to a valid 统一社会信用代码. */
export const completeCode = ({ region, body }) => {
  const code = region + body + checkBody(body)
  return code + checkCode(code)
}
