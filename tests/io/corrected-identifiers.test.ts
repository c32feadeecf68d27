import { describe, expect, test } from 'vitest'

import { readConfiguration } from '../../src/io/configuration.ts'
import { summaryOf } from './refused-configuration.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('in a correction', () => {
  test.each([
    ['doi', 'foo', 'a DOI such as 10.1234/glow.2025.7'],
    ['doi', 'https://doi.org/', 'a DOI such as 10.1234/glow.2025.7'],
    ['arxiv', 'bar', 'an arXiv number such as 2503.01234 or math.GT/0309136'],
    ['isbn', '123', 'an ISBN of 10 or 13 digits'],
  ])('the %s %j is refused', async (scheme, value, expected) => {
    expect(await summaryOf(`corrections: { set: [{ work: a, ${scheme}: "${value}" }] }\n`)).toEqual([
      `1:${35 + scheme.length}: Cannot use corrections.set[0].${scheme} "${value}": expected ${expected} | Correct the value; the README describes each`,
    ])
  })

  test.each([
    ['doi', '10.1234/GLOW.2025.7', '10.1234/glow.2025.7'],
    ['doi', 'https://doi.org/10.1234/glow.2025.7', '10.1234/glow.2025.7'],
    ['doi', 'doi:10.1234/glow.2025.7', '10.1234/glow.2025.7'],
    ['arxiv', 'https://arxiv.org/abs/2503.01234v2', '2503.01234'],
    ['arxiv', 'arXiv:math.GT/0309136', 'math.GT/0309136'],
    ['isbn', '978-3-16-148410-0', '978-3-16-148410-0'],
    ['isbn', '0 306 40615 X', '0 306 40615 X'],
  ])('the %s %j is taken', async (scheme, value, form) => {
    const yaml = `corrections: { set: [{ work: a, ${scheme}: "${value}" }] }\n`
    const { corrections } = await readConfiguration(scratchFolder({ 'offprint.yaml': yaml }), undefined)
    expect(corrections?.set[0]?.fields.identifiers).toEqual({ [scheme]: form })
  })
})
