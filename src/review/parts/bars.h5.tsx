import './bars.scss'

export interface Bar {
  readonly key: string
  /** Says all that the bar shows. */
  readonly words: string
  /** 0 to 100. */
  readonly percent: number
  readonly tone?: 'warn'
}

/** Lengths beside their words: who can't see the bar misses nothing. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <ul className="bars">
      {bars.map(({ key, words, percent, tone }) => (
        <li key={key} className="bars__one">
          <span>{words}</span>
          <span className="bars__rail" aria-hidden="true">
            <span
              className={`bars__length ${tone ? `bars__length--${tone}` : ''}`}
              style={{ width: `${Math.min(100, Math.max(0, percent))}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
