import { useState, type ReactElement } from 'react'
import { Box, Picture } from '../../../ui'
import { drawMark } from './draw-mark'
import type { PhotoPlace } from './photo-places'
import type { Compared } from './use-looking'
import { canShowMark, useMarkShown } from './use-mark-shown'

interface LargePhotoProps {
  place: PhotoPlace
  compared: Compared | undefined
  /** By how many quarters to the right. */
  turned: number
}

/** A tap shows it at about twice the size, to be moved about; so is what is compared shown at once. */
export function LargePhoto({ place, compared, turned }: LargePhotoProps) {
  const [close, setClose] = useState(canShowMark && compared !== undefined)
  const { picture = '' } = place
  const seen = `${turned} ${close}`
  return (
    <Box className={`viewer__frame ${close ? 'viewer__frame--close' : ''}`}>
      <Turned shape={place.shape} by={turned}>
        <Picture
          key={picture}
          fit="whole"
          src={picture}
          alt={place.label}
          onTap={() => setClose(!close)}
          over={compared ? <Mark key={seen} compared={compared} /> : undefined}
        />
      </Turned>
    </Box>
  )
}

interface TurnedProps {
  shape: number
  by: number
  children: ReactElement
}

/** Turned about its middle, in a room of the shape that it then has: a turn alone takes no room. */
function Turned({ shape, by, children }: TurnedProps) {
  if (by === 0) return children
  const lies = by % 2 === 1
  const room = lies ? 1 / shape : shape
  const leaf = {
    width: `${lies ? 100 * shape : 100}%`,
    transform: `translate(-50%, -50%) rotate(${90 * by}deg)`,
  }
  return (
    <Box className="viewer__turned" style={{ '--shape': room } as object}>
      <Box className="viewer__room" style={{ paddingBottom: `${100 / room}%` }}>
        <Box className="viewer__leaf" style={leaf}>
          {children}
        </Box>
      </Box>
    </Box>
  )
}

/** Where on the photo the compared value stands; the rest is dimmed. */
function Mark({ compared: { verdict } }: { compared: Compared }) {
  const { corners } = verdict.place
  const middle = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / 4
  const spot = useMarkShown()
  return (
    <Box className="mark" style={{ backgroundImage: drawMark(corners) }}>
      <Box
        id={spot}
        className="mark__spot"
        style={{ left: `${100 * middle(0)}%`, top: `${100 * middle(1)}%` }}
      />
    </Box>
  )
}
