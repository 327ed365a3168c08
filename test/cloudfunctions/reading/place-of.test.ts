import { placeOf } from '../../../cloudfunctions/reading/place-of'
import { Place } from '../../../contract/shapes/reading'
import { aPage } from './a-page'

test('a place far outside its picture still has the shape that is told', () => {
  const text = aPage('样例'.repeat(200))
  const of = { evidence: 'A'.repeat(22), page: 0 }
  const place = placeOf(text, of, [{ line: 0, from: 0, to: 400 }])
  const { corners } = Place.shape
  expect(corners.safeParse(place?.corners).success).toBe(true)
})
