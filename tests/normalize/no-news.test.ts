import { expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'

const codesOf = (path: string, text: string): readonly string[] =>
  extractSource({ path, bytes: new TextEncoder().encode(text) }).diagnostics.map(({ code }) => code)

it.each(['', '# About\n\nI study graphs.\n'])('a homepage without news says so: %j', (text) => {
  expect(codesOf('profiles/ada-moreau.md', text)).toContain('no-news')
})

it('a bibliography needs no news', () => {
  expect(codesOf('profiles/ada-moreau.bib', '@misc{a, title = {Graphs of Old}, year = 2020}')).not.toContain(
    'no-news',
  )
})
