import { useEffect, useRef } from 'react'
import type UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { progressWords as words } from '../../../../words/screens/round-progress'
import type { growth } from './figures'

interface GrowthChartProps {
  grown: ReturnType<typeof growth>
}

/** Seconds since 1970, as the chart's axis counts. */
const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000

const HEIGHT = 260

/** The page's own colours, as they are now: by day and in the dark. */
const optionsOf = (frame: HTMLElement): UPlot.Options => {
  const look = getComputedStyle(frame)
  const colour = (token: string) => look.getPropertyValue(token).trim()
  const axis = { stroke: colour('--ink-faint'), grid: { stroke: colour('--line'), width: 1 } }
  return {
    width: frame.clientWidth,
    height: HEIGHT,
    tzDate: (seconds) => new Date((seconds + new Date().getTimezoneOffset() * 60) * 1000),
    legend: { live: false },
    cursor: { show: false },
    axes: [
      { ...axis, values: '{M}/{D}', space: 60 },
      { ...axis, size: 56, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] },
    ],
    series: [
      {},
      { label: words.series.handedIn, stroke: colour('--primary'), width: 2 },
      { label: words.series.decided, stroke: colour('--money'), width: 2, dash: [6, 4] },
    ],
  }
}

/** Two lines that grow; the library is fetched with the first chart that is looked at. */
export function GrowthChart({ grown }: GrowthChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let over = false
    let chart: UPlot | undefined
    const width = () => frame.current?.clientWidth ?? 0
    const follow = () => chart?.setSize({ width: width(), height: HEIGHT })
    void import('uplot').then(
      ({ default: Chart }) => {
        if (over || !frame.current) return
        const data: UPlot.AlignedData = [
          grown.map(({ day }) => instantOf(day)),
          grown.map(({ handedIn }) => handedIn),
          grown.map(({ decided }) => decided),
        ]
        chart = new Chart(optionsOf(frame.current), data, frame.current)
        window.addEventListener('resize', follow)
      },
      () => undefined,
    )
    return () => {
      over = true
      window.removeEventListener('resize', follow)
      chart?.destroy()
    }
  }, [grown])
  const last = grown[grown.length - 1]
  return (
    <div
      ref={frame}
      className="progress-chart"
      role="img"
      aria-label={words.chartLabel(last?.handedIn ?? 0, last?.decided ?? 0)}
    />
  )
}
