import sharp from 'sharp'

/** Eight small pictures, each of its own colour. */
export const drawPictures = (): Promise<readonly Buffer[]> =>
  Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      sharp({
        create: { width: 320, height: 240, channels: 3, background: `hsl(${n * 45},40%,80%)` },
      })
        .jpeg()
        .toBuffer(),
    ),
  )
