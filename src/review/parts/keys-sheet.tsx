import { keysWords as words } from '../../../words/screens/review-keys'
import { Box, Sheet, Words } from '../../ui'
import './keys-sheet.scss'

interface KeysSheetProps {
  open: boolean
  keys: readonly (readonly [key: string, does: string])[]
  onClose: () => void
}

/** Every key of a screen and what it does. */
export function KeysSheet({ open, keys, onClose }: KeysSheetProps) {
  return (
    <Sheet open={open} title={words.title} onClose={onClose}>
      <Box as="ul" className="keys">
        {keys.map(([key, does]) => (
          <Box as="li" key={key} className="keys__one">
            <Words className="keys__key">{key}</Words>
            <Words>{does}</Words>
          </Box>
        ))}
      </Box>
    </Sheet>
  )
}
