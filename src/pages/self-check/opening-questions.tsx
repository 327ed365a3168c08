import { itemOf } from '../../../policy/edition'
import { themeItems } from '../../../policy/questions/themes'
import { roles, type ItemId, type Role } from '../../../policy/vocabulary'
import { roleNotes, roleWords } from '../../../words/roles'
import { sayUnit } from '../../../words/say-unit'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { themeWords } from '../../../words/themes'
import { rolesIn, type Answers } from '../../services/self-check'
import { Choices, Link, Stack } from '../../ui'
import { Ask } from './ask'
import { PickGrid } from './pick-grid'
import { switchWay, themesOpenTo } from './steps'
import type { SelfCheck } from './use-self-check'

export function RolesQuestion({ check: { answers, tell } }: { check: SelfCheck }) {
  return (
    <Ask title={words.roles} hint={words.rolesHint}>
      <PickGrid
        label={words.roles}
        picks={roles.map((value) => ({ value, label: roleWords[value], note: roleNotes[value] }))}
        values={answers.roles}
        onTell={(told) => tell(withRoles(answers, told))}
      />
    </Ask>
  )
}

/** A role given up takes with it what was open to it alone; the list of every item shows all anyway. */
const withRoles = (answers: Answers, told: readonly Role[]): Answers => {
  const open = (item: ItemId) => itemOf(item).who.some((role) => told.includes(role))
  const items = answers.trail.includes('every') ? answers.items : answers.items.filter(open)
  return { ...answers, roles: [...told], items }
}

export function ThemesQuestion({ check: { answers, tell } }: { check: SelfCheck }) {
  const open = themesOpenTo(answers)
  return (
    <Ask title={words.themes} hint={words.themesHint}>
      <PickGrid
        label={words.themes}
        picks={open.map((value) => ({ value, icon: value, ...themeWords[value] }))}
        values={answers.themes.filter((theme) => open.includes(theme))}
        onTell={(themes) => tell({ ...answers, themes })}
      />
      <Link onTap={() => tell(switchWay(answers))}>{words.everyLink}</Link>
    </Ask>
  )
}

/** Of the chosen themes what these roles may claim; of all themes, where nobody was sure. */
export const themesShown = (answers: Answers) => {
  const open = themesOpenTo(answers)
  const chosen = open.filter((theme) => answers.themes.includes(theme))
  return chosen.length === 0 || answers.unsure.includes('themes') ? open : chosen
}

export function ItemsQuestion({ check: { answers, tell } }: { check: SelfCheck }) {
  const tellAmong = (among: readonly ItemId[], chosen: readonly ItemId[]) =>
    tell({
      ...answers,
      items: [...answers.items.filter((item) => !among.includes(item)), ...chosen],
    })
  return (
    <Ask title={words.items} hint={words.itemsHint}>
      <Stack>
        {themesShown(answers).map((theme) => {
          const items = themeItems(theme, rolesIn(answers))
          return (
            <Choices
              key={theme}
              name={`theme-${theme}`}
              label={themeWords[theme].label}
              options={items.map(optionOf)}
              values={items.filter((item) => answers.items.includes(item))}
              onTell={(chosen) => tellAmong(items, chosen)}
            />
          )
        })}
      </Stack>
      <Link onTap={() => tell(switchWay(answers))}>{words.everyLink}</Link>
    </Ask>
  )
}

const optionOf = (value: ItemId) => {
  const item = itemOf(value)
  return { value, label: item.title, note: sayUnit(item) }
}
