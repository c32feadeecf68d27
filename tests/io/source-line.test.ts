import { expect, test } from 'vitest'

import { lineReader } from '../../src/io/source-line.ts'
import { scratchFolder } from './scratch-folder.ts'

test.each([
  ['line feeds', 'one\ntwo\nthree'],
  ['carriage returns and line feeds', 'one\r\ntwo\r\nthree\r\n'],
  ['carriage returns', 'one\rtwo\rthree'],
  ['one of each', 'one\rtwo\nthree\r\n'],
  ['a byte order mark', '\uFEFFone\ntwo\nthree'],
])('lineReader finds a line of a source with %s', (_, text) => {
  const lineAt = lineReader(scratchFolder({ 'ada.md': text }))
  const lines = [1, 2, 3].map((line) => lineAt({ source: 'ada.md', line, column: 1 }))
  expect(lines).toEqual(['one', 'two', 'three'])
})

test('lineReader knows no line of what is no file', () => {
  const lineAt = lineReader(scratchFolder())
  expect(lineAt({ source: 'ada.md', line: 1, column: 1 })).toBeUndefined()
})
