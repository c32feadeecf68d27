import { expect, test } from 'vitest'

import { report } from '../../src/cli/report.ts'
import { diagnostic } from '../../src/model/diagnostic.ts'

test.each([0, 1, 99, 100, 101, 250])('report shows each of %i diagnostics once, in their order', (count) => {
  const said: string[] = []
  const numbers = Array.from({ length: count }, (_, index) => index)
  report(
    numbers.map((number) => diagnostic('no-news', `Nothing ${number}`)),
    { cwd: '.', env: {}, isTerminal: false, stderr: (text) => said.push(text) },
  )
  const shown = numbers.map((number) => `note: Nothing ${number} [no-news]\n`)
  const total = `${count} note${count === 1 ? '' : 's'}\n`
  expect(said.join('')).toBe(count === 0 ? '' : [...shown, total].join(''))
})
