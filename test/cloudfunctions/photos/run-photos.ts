import { AdmitPhoto } from '../../../contract/admit-photo'
import { DropPhoto } from '../../../contract/drop-photo'
import { InvitePhoto } from '../../../contract/invite-photo'
import { interrupt, puts } from '../interrupt'
import { draftClaim, postFile, sendPhoto, submit } from '../make-claim'
import { signInContact } from '../people'
import { DOCUMENT, onPhotos } from '../photo-scene'
import { entry, picture } from '../sample'
import { ask, refusalOf } from '../send'
import type { World } from '../world'

/** What holds of a claim's photos wherever rows and files are kept. */
export const runPhotos = (open: () => World | Promise<World>): void => {
  const scene = onPhotos(open)

  describe('a photo', () => {
    test('is waiting until the server has looked at it', async () => {
      const { invite, photosNow } = scene()
      const form = await invite(100)
      const waiting = { evidence: form.evidence, document: DOCUMENT, state: 'waiting' }
      expect(await photosNow()).toEqual([waiting])
    })

    test('let in is out of quarantine, with its original, its picture and its thumbnail', async () => {
      const { world, contact, claim, filesOf } = scene()
      const photo = await sendPhoto(world, claim, DOCUMENT, contact)
      const seen = { state: 'admitted', width: 1000, height: 700, dark: false, small: false }
      expect(photo).toMatchObject(seen)
      expect(await filesOf(photo.evidence)).toEqual(['originalKey', 'pictureKey', 'thumbnailKey'])
    })

    test('let in twice answers the same', async () => {
      const { world, contact, claim } = scene()
      const {
        thumbnail: _,
        picture: __,
        ...photo
      } = await sendPhoto(world, claim, DOCUMENT, contact)
      const told = { claim, evidence: photo.evidence }
      expect(await ask(world, AdmitPhoto, told, contact)).toMatchObject(photo)
    })

    test('let in five times at once answers the same five times', async () => {
      const { world, invite, admit, filesOf } = scene()
      const file = await picture()
      const form = await invite(file.length)
      await postFile(world, form, file)
      const all = await Promise.all(Array.from({ length: 5 }, () => admit(form.evidence)))
      expect(all).toEqual(Array.from({ length: 5 }, () => undefined))
      expect(await filesOf(form.evidence)).toEqual(['originalKey', 'pictureKey', 'thumbnailKey'])
    })

    test('is let in at the second try where the first was cut off', async () => {
      const { world, contact, claim, invite, admit } = scene()
      const file = await picture()
      const form = await invite(file.length)
      await postFile(world, form, file)
      const dies = () => Promise.reject(new Error('the machine went away'))
      const cutOff = interrupt(world, puts('claim#'), dies)
      const told = { claim, evidence: form.evidence }
      await expect(ask(cutOff, AdmitPhoto, told, contact)).rejects.toThrow('fault')
      expect(await admit(form.evidence)).toBeUndefined()
    })

    test('dropped while the server looks at it leaves nothing behind', async () => {
      const { world, contact, claim, invite, photosNow, filesOf } = scene()
      const file = await picture()
      const { evidence, ...form } = await invite(file.length)
      await postFile(world, form, file)
      const drop = () => ask(world, DropPhoto, { claim, evidence }, contact)
      const slow = interrupt(world, puts('claim#'), drop)
      expect(await refusalOf(slow, AdmitPhoto, { claim, evidence }, contact)).toBe('moved-on')
      expect([await photosNow(), await filesOf(evidence)]).toEqual([[], []])
    })

    test('let in meanwhile is not taken away by a file that was refused before it', async () => {
      const { world, contact, claim, invite, photosNow } = scene()
      const file = await picture()
      const { evidence, ...form } = await invite(file.length)
      await postFile(world, form, Buffer.alloc(file.length))
      const again = async () => {
        await postFile(world, form, file)
        await ask(world, AdmitPhoto, { claim, evidence }, contact)
      }
      const slow = interrupt(world, (writes) => writes[0]?.kind === 'remove', again)
      expect(await refusalOf(slow, AdmitPhoto, { claim, evidence }, contact)).toBe('not-a-picture')
      expect(await photosNow()).toMatchObject([{ evidence, state: 'admitted' }])
    })

    test('dropped is gone from the claim and from the store, and its links show nothing', async () => {
      const { world, contact, claim, photosNow, filesOf } = scene()
      const photo = await sendPhoto(world, claim, DOCUMENT, contact)
      const told = { claim, evidence: photo.evidence }
      await ask(world, DropPhoto, told, contact)
      expect([await photosNow(), await filesOf(photo.evidence)]).toEqual([[], []])
      expect((await world.app.request(photo.picture ?? '')).status).toBe(404)
      expect(await refusalOf(world, DropPhoto, told, contact)).toBe('not-found')
    })

    test('for a document that the item does not ask for is malformed', async () => {
      const { world, contact, claim } = scene()
      const told = { claim, document: 'selfie', type: 'image/jpeg', size: 1 } as const
      expect(await refusalOf(world, InvitePhoto, told, contact)).toBe('malformed')
    })

    test('is the sixtieth at most, however many come at once, and one taken off makes room', async () => {
      const { world, contact, claim, invite } = scene()
      const told = { claim, document: DOCUMENT, type: 'image/jpeg', size: 1 } as const
      const all = Array.from({ length: 63 }, () => refusalOf(world, InvitePhoto, told, contact))
      const refused = (await Promise.all(all)).filter((refusal) => refusal !== undefined)
      expect(refused).toEqual(['too-many-photos', 'too-many-photos', 'too-many-photos'])
      const [first] = await scene().photosNow()
      await ask(world, DropPhoto, { claim, evidence: first?.evidence ?? '' }, contact)
      await invite(1)
      expect(await refusalOf(world, InvitePhoto, told, contact)).toBe('too-many-photos')
    })
  })

  describe('photos of a claim that is not open to them', () => {
    test("another's claim is not found, to send, to let in or to drop", async () => {
      const { world, contact, claim, photosNow } = scene()
      const { evidence } = await sendPhoto(world, claim, DOCUMENT, contact)
      const other = await signInContact(world)
      const told = { claim, document: DOCUMENT, type: 'image/jpeg', size: 1 } as const
      expect(await refusalOf(world, InvitePhoto, told, other)).toBe('not-found')
      expect(await refusalOf(world, AdmitPhoto, { claim, evidence }, other)).toBe('not-found')
      expect(await refusalOf(world, DropPhoto, { claim, evidence }, other)).toBe('not-found')
      expect(await photosNow()).toHaveLength(1)
    })

    test('what was handed in no longer changes', async () => {
      const { world, contact } = scene()
      const draft = await draftClaim(world, 'gi-product', [entry({}, '样例公告')], contact)
      const file = await picture()
      const told = { claim: draft.claim, document: DOCUMENT, type: 'image/jpeg' } as const
      const photo = await sendPhoto(world, draft.claim, DOCUMENT, contact)
      await submit(world, draft, contact)
      const late = { ...told, size: file.length }
      expect(await refusalOf(world, InvitePhoto, late, contact)).toBe('moved-on')
      const dropped = { claim: draft.claim, evidence: photo.evidence }
      expect(await refusalOf(world, DropPhoto, dropped, contact)).toBe('moved-on')
    })
  })
}
