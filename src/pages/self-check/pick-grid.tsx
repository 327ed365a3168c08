import { Box, Icon, Tap, Words, type IconName } from '../../ui'

export interface Pick<V extends string> {
  value: V
  label: string
  note?: string
  icon?: IconName
}

interface PickGridProps<V extends string> {
  label: string
  picks: readonly Pick<V>[]
  values: readonly V[]
  onTell: (values: V[]) => void
}

/** Big fields to choose any number of, two or more beside each other. */
export function PickGrid<V extends string>({ label, picks, values, onTell }: PickGridProps<V>) {
  const all = picks.map(({ value }) => value)
  const toggle = (value: V) => onTell(all.filter((one) => values.includes(one) !== (one === value)))
  return (
    <Box className="check__grid" role="group" label={label}>
      {picks.map(({ value, label: words, note, icon }) => (
        <Tap
          key={value}
          className={`check__pick ${icon ? 'check__pick--drawn' : ''} ${values.includes(value) ? 'check__pick--on' : ''}`}
          role="checkbox"
          checked={values.includes(value)}
          onTap={() => toggle(value)}
        >
          {icon ? <Icon name={icon} size="l" className="check__drawing" /> : null}
          <Words className="check__pick-label">{words}</Words>
          {note ? <Words className="check__pick-note">{note}</Words> : null}
          <Box className="check__tick" quiet>
            {values.includes(value) ? <Icon name="check" size="s" /> : null}
          </Box>
        </Tap>
      ))}
    </Box>
  )
}
