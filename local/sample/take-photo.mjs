import sharp from 'sharp'

// The same grain at every run: a redrawn photo differs only where its certificate does.
const grain = (width, height) => {
  let state = 20260312
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    pixels[at] = 128 + (state >>> 28) - ((state >>> 24) & 15)
  }
  return { input: pixels, raw: { width, height, channels: 3 }, blend: 'overlay' }
}

/** Photographs HTML: a soft lens, warm light and grain; answers JPEG bytes of that size in pixels. */
export const takePhoto = async (browser, html, { width, height }) => {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  const shot = await page.screenshot()
  await page.close()
  const soft = await sharp(shot).removeAlpha().blur(0.55).toBuffer()
  return sharp(soft)
    .composite([grain(width, height)])
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer()
}
