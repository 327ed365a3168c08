import { isYes, keep } from '../services/storage'
// Not from the room's door: the app's first script would carry every primitive.
import { setElder } from '../ui/elder'

const KEY = 'large-text/v1'

/** As the person wished it last time; before the first screen is drawn. */
export const recallTextSize = (): void => setElder(isYes(KEY))

export const chooseTextSize = (large: boolean): void => {
  keep(KEY, large)
  setElder(large)
}
