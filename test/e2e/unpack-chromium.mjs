/** Unpacks the browser and the libraries it leans on into the TMPDIR this is started with. */
import { inflate } from '@sparticuz/chromium'
import { fileURLToPath } from 'node:url'

const packed = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'))
const archives = ['chromium.br', 'al2023.tar.br']
await Promise.all(archives.map((name) => inflate(fileURLToPath(new URL(name, packed)))))
