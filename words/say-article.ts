export const sayArticle = (article: number): string => `第${chineseNumber(article)}条`

const digits = '零一二三四五六七八九'
const chineseNumber = (number: number): string => {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${head}${ones === 0 ? '' : digits[ones]}`
}
