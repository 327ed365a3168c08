// Writes docs/messages.md: every message, who may send it, and the test that shows it.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundleHere, root } from './bundle-here.mjs'

const { listMessages } = await bundleHere('test/cloudfunctions/list-messages.ts', 'messages')
await writeFile(path.join(root, 'docs/messages.md'), listMessages())
