import type { Publication, PublishedLine } from '../../../../contract/shapes/publication'
import { itemOf } from '../../../../policy/edition'
import { sayArticle } from '../../../../words/say-article'
import { sayYuan } from '../../../../words/money'
import { publicationPrintWords as words } from '../../../../words/screens/publication-print'
import { sayDay } from '../../../../words/time'
import type { Service } from '../../../services/use-service'

interface PrintedListProps {
  of: Publication
  lines: readonly PublishedLine[]
  service: Service | undefined
}

export function PrintedList({ of, lines, service }: PrintedListProps) {
  const { title, from, until, days } = of
  return (
    <article className="printed">
      <h2 className="printed__title">{title}</h2>
      <p>{words.period(sayDay(from), sayDay(until), days)}</p>
      {service ? <p>{words.object(service.office.name, service.office.phone)}</p> : null}
      <Table lines={lines} />
      {service ? (
        <p className="printed__signed">
          {service.office.name}
          <br />
          {sayDay(from)}
        </p>
      ) : null}
    </article>
  )
}

function Table({ lines }: Pick<PrintedListProps, 'lines'>) {
  const standing = lines.filter(({ fallen }) => !fallen)
  const sum = standing.reduce((total, { amount }) => total + amount, 0)
  return (
    <div className="printed__frame">
      <table className="printed__table">
        <thead>
          <tr>
            {Object.values(words.columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <Line key={line.claim} line={line} place={at + 1} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {words.total(standing.length)}
            </th>
            <td className="printed__sum">{figureOf(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** The column's title says that it is yuan. */
const figureOf = (fen: number): string => sayYuan(fen).replace('元', '')

function Line({ line, place }: { line: PublishedLine; place: number }) {
  const { name, county, item, amount, fallen } = line
  const { title, article } = itemOf(item)
  return (
    <tr className={fallen ? 'printed__fallen' : undefined}>
      <td>{place}</td>
      <td>{fallen ? `${name}${words.fallen}` : name}</td>
      <td>{county}</td>
      <td>{sayArticle(article)}</td>
      <td>{title}</td>
      <td className="printed__sum">{figureOf(amount)}</td>
    </tr>
  )
}
