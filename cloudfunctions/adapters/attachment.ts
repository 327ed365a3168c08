/**
 * The `Content-Disposition` that saves a file under a name (RFC 6266, RFC 5987): never shown in the
 * page, so nothing in it runs. Whatever the name holds, no header ends early.
 */
export const attachment = (name: string): string => {
  const plain = name.replace(/[^\w.-]+/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, hex)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

const hex = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
