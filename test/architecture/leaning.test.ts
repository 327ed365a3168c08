import { findBreaches } from './house/find-breaches'
import { findTouches } from './house/find-touches'
import { isScript, listFiles, readHouse } from './house/list-files'

const scripts = listFiles().filter(isScript)
const phone = scripts.filter((file) => file.startsWith('src/'))

test('nobody leans on what the table does not let him see', () => {
  expect(scripts.flatMap((file) => findBreaches(file, readHouse(file)))).toEqual([])
})

test('only services touch network, storage, camera and login', () => {
  const others = phone.filter((file) => !file.startsWith('src/services/'))
  expect(others.flatMap((file) => findTouches(file, readHouse(file)))).toEqual([])
})

describe('a wall that is broken is named with file and line', () => {
  test.each([
    ['policy/assess.ts', "import * as z from 'zod/mini'", 'zod/mini'],
    ['policy/assess.ts', "import { readFileSync } from 'node:fs'", 'node:fs'],
    ['contract/sign-in.ts', "import { say } from '../words/money'", 'words/money'],
    ['contract/sign-in.ts', "import * as z from 'zod'", 'zod'],
    ['words/money.ts', "import type * as z from 'zod/mini'", 'zod/mini'],
    ['cloudfunctions/deed.ts', "import '../local/install.mjs'", 'local/install.mjs'],
    [
      'cloudfunctions/claims/open-claim.ts',
      "import { GetCommand } from '@aws-sdk/lib-dynamodb'",
      '@aws-sdk/lib-dynamodb',
    ],
    [
      'cloudfunctions/claims/open-claim.ts',
      "const aws = await import('../adapters/aws/table')",
      'cloudfunctions/adapters/aws/table',
    ],
    [
      'cloudfunctions/adapters/aws/table.ts',
      "const law = require('../../../policy/assess')",
      'policy/assess',
    ],
    [
      'cloudfunctions/public/deeds.ts',
      "export { reviewDeeds } from '../review/deeds'",
      'cloudfunctions/review/deeds',
    ],
    ['src/services/ask.ts', "export * from '../../cloudfunctions/keys'", 'cloudfunctions/keys'],
    [
      'cloudfunctions/sessions/sign-in.ts',
      "type A = import('../../src/services/ask').A",
      'src/services/ask',
    ],
    [
      'src/pages/home/index.tsx',
      "import { x } from '../claims/use-claims'",
      'src/pages/claims/use-claims',
    ],
    ['src/parts/award.tsx', "import { ask } from '../services/ask'", 'src/services/ask'],
    ['src/ui/button.tsx', "import { sayMoney } from '../../words/money'", 'words/money'],
    ['policy/assess.ts', 'const law = await import(name)', '(a name made at run time)'],
  ])('%s: %s', (file, source, seen) => {
    const found = findBreaches(file, `\n\n${source}\n`)
    expect(found).toEqual([expect.stringMatching(/^[^ ]+:3 \([a-z-]+\) may not see /)])
    expect(found[0]).toContain(`${file}:3 `)
    expect(found[0]?.endsWith(`may not see ${seen}`)).toBe(true)
  })
})

describe('what the table allows is let through', () => {
  test.each([
    ['src/pages/home/index.tsx', "import { useHome } from './use-home'"],
    ['src/review/pages/queue/index.tsx', "import { Row } from '../../row'"],
    ['cloudfunctions/claims/open-claim.ts', "import { createHash } from 'node:crypto'"],
    ['cloudfunctions/adapters/aws/table.ts', "import type { Table } from '../../ports/table'"],
    ['test/policy/assess.test.ts', "import { x } from '../../cloudfunctions/rows'"],
  ])('%s: %s', (file, source) => {
    expect(findBreaches(file, source)).toEqual([])
  })
})

describe('a screen that reaches the world itself is named', () => {
  test.each([
    ["import Taro from '@tarojs/taro'\nTaro.request({ url })", 2, 'request'],
    ["import { chooseMedia } from '@tarojs/taro'", 1, 'chooseMedia'],
    ['\nTaro.setStorageSync(key, value)', 2, 'setStorageSync'],
    ["const reply = await fetch('/api/estimate')", 1, 'fetch'],
    ['window.localStorage.clear()', 1, 'localStorage'],
    ['localStorage.clear()', 1, 'localStorage'],
  ])('%s', (source, line, touched) => {
    const found = findTouches('src/pages/home/index.tsx', source)
    expect(found).toEqual([`src/pages/home/index.tsx:${line} reaches ${touched}`])
  })

  test('turning to another page is no reaching', () => {
    const source = "Taro.switchTab({ url: '/pages/me/index' })"
    expect(findTouches('src/pages/home/index.tsx', source)).toEqual([])
  })
})
