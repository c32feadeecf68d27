import { expect, test } from 'vitest'

import { diagnostic, exitStatusOf } from '../../src/model/diagnostic.ts'

test('the exit status is the highest of any number of diagnostics', () => {
  // More than the arguments that one call can be given.
  const warnings = Array.from({ length: 1_000_000 }, () => diagnostic('date-missing', 'Cannot find a date'))
  expect(exitStatusOf(warnings)).toBe(0)
  expect(exitStatusOf([...warnings, diagnostic('source-missing', 'Cannot read "ada.md"')])).toBe(3)
})
