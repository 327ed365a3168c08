import type { Pictures } from '../ports/pictures'

/**
 * Photos looked at with sharp (libvips), PDFs with PDFium. Both are loaded with the first file: the
 * functions that look at none do without them.
 */
export const openPictures = (): Pictures => ({
  look: async (bytes, announced) => {
    const { look } = await import('./pictures/look')
    return look(bytes, announced)
  },
})
