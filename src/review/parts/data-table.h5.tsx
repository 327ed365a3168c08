import type { ReactNode } from 'react'
import './data-table.scss'

interface DataTableProps {
  /** What it is of, for who hears it. */
  label: string
  head: readonly string[]
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  /** Columns of figures, counted from 0: they stand at the right. */
  figures?: readonly number[]
}

/** Rows and columns; on a phone one row below the other, each cell beside its column's title. */
export function DataTable({ label, head, rows, figures = [] }: DataTableProps) {
  const look = (at: number) => (figures.includes(at) ? 'table__figure' : undefined)
  return (
    <div className="table" role="region" aria-label={label} tabIndex={0}>
      <table className="table__body">
        <thead>
          <tr>
            {head.map((title, at) => (
              <th key={title} scope="col" className={look(at)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td key={at} className={look(at)} data-label={head[at]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
