import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { withClaim } from '../../src/io/claim.ts'
import { outputAt } from '../../src/io/output.ts'
import { writeOutput } from '../../src/io/write-output.ts'
import { scratchFolder } from './scratch-folder.ts'

test.each([
  ['the same', (text: string) => text, false],
  ['another end', (text: string) => `${text.slice(0, -1)}!`, true],
  ['another beginning', (text: string) => `!${text.slice(1)}`, true],
  ['more', (text: string) => `${text}!`, true],
  ['less', (text: string) => text.slice(0, -1), true],
  ['nothing', () => '', true],
])('of a file of many blocks writes %s', async (_, edit, isOther) => {
  const output = outputAt(scratchFolder(), 'out')
  const write = (text: string) =>
    withClaim(output, () => writeOutput(output, [{ path: 'works.bib', chunks: [text] }], []))
  const large = 'fern, '.repeat(100_000)
  const now = edit(large)
  await write(large)
  expect((await write(now)).changed).toEqual(isOther ? ['works.bib'] : [])
  expect(readFileSync(join(output.folder, 'works.bib'), 'utf8') === now).toBe(true)
  expect(readdirSync(output.folder)).toEqual(['works.bib'])
})
