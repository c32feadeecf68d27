import { describe, expect, test } from 'vitest'

import { compareOutput } from '../../src/io/comparison.ts'
import { outputAt } from '../../src/io/output.ts'
import { contentsOf, scratchFolder } from './scratch-folder.ts'

describe('compareOutput', () => {
  test('tells what a build would change, and changes nothing', () => {
    const files = {
      'out/same.txt': 'same',
      'out/long.txt': 'a\nb\nc',
      'out/short.txt': 'a\n',
      'out/gone.txt': '',
      'out/CNAME': 'x',
    }
    const folder = scratchFolder(files)
    const built = { 'same.txt': 'same', 'long.txt': 'a\nB\nc', 'short.txt': 'a\nb', 'ada/new.txt': 'new' }
    const list = Object.entries(built).map(([path, text]) => ({ path, chunks: [text] }))
    expect(compareOutput(outputAt(folder, 'out'), list, ['gone.txt', 'never.txt', 'same.txt'])).toEqual([
      { kind: 'missing', path: 'ada/new.txt' },
      { kind: 'obsolete', path: 'gone.txt' },
      { kind: 'different', path: 'long.txt', line: 2, before: 'b', after: 'B' },
      { kind: 'different', path: 'short.txt', line: 2, before: '', after: 'b' },
    ])
    expect(contentsOf(folder)).toEqual(files)
  })

  test.each([
    ['a', 'b', 1, 'a', 'b'],
    ['a', 'a\n', 2, undefined, ''],
    ['a\n', 'a', 2, '', undefined],
    ['a\nb', 'a', 2, 'b', undefined],
    ['', 'a', 1, '', 'a'],
    ['é\nü', 'é\nö', 2, 'ü', 'ö'],
    ['é\nü', 'é\nü\n', 3, undefined, ''],
    ['a\nab\nc', 'a\na\nc', 2, 'ab', 'a'],
  ])('%j differs from %j in line %d', (present, built, line, before, after) => {
    const folder = scratchFolder({ 'out/a.txt': present })
    expect(compareOutput(outputAt(folder, 'out'), [{ path: 'a.txt', chunks: [built] }], [])).toEqual([
      { kind: 'different', path: 'a.txt', line, before, after },
    ])
  })

  test('an output that was never built misses everything', () => {
    const list = [{ path: 'feed.xml', chunks: ['x'] }]
    expect(compareOutput(outputAt(scratchFolder(), 'out'), list, [])).toEqual([
      { kind: 'missing', path: 'feed.xml' },
    ])
  })
})
