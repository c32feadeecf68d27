import { styles } from '@citation-js/plugin-csl/lib/styles.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundledStyles, formattedReference, type ReferenceStyle } from '../../src/export/reference.ts'
import { versionKinds } from '../../src/model/version-kind.ts'
import { anyWorks } from './any-works.ts'
import { completeVersions, workOf } from './invented-works.ts'

const owls = workOf({
  title: 'Owls & <i>Ferns</i>: a study',
  containerTitle: 'Proceedings of the 3rd VISCONF',
  pages: '1-9',
})

describe('a formatted reference', () => {
  test.each([
    ['apa', 'Moreau, A. (2025). Owls & <i>Ferns</i>: a study. Proceedings of the 3rd VISCONF, 1–9.'],
    ['vancouver', '1. Moreau A. Owls & <i>Ferns</i>: a study. In: Proceedings of the 3rd VISCONF. 2025. p. 1–9.'],
    ['harvard1', 'Moreau, A. (2025) “Owls & <i>Ferns</i>: a study,” Proceedings of the 3rd VISCONF, pp. 1–9.'],
  ])('as %s prints it', (name, text) => {
    expect(formattedReference(owls, { style: { name }, format: 'text' })).toBe(text)
  }) // prettier-ignore

  test('as HTML has only the marks of the style', () => {
    expect(formattedReference(owls, { format: 'html' })).toBe(
      'Moreau, A. (2025). Owls &#38; &lt;i&gt;Ferns&lt;/i&gt;: a study. <i>Proceedings of the 3rd VISCONF</i>, 1–9.',
    )
  })

  test('is in the language of the site where CSL knows it', () => {
    const two = workOf({ authors: [{ family: 'Moreau' }, { family: 'Li' }] })
    const style = { name: 'harvard1' }
    expect(formattedReference(two, { style, language: 'de', format: 'text' })).toContain('Moreau und Li')
    expect(formattedReference(two, { style, language: 'ja', format: 'text' })).toContain('Moreau and Li')
  })

  test('does not depend on what was formatted before', () => {
    const again = () => formattedReference(owls, { format: 'html' })
    const first = again()
    formattedReference(workOf({ title: 'Owls at Noon', pages: '1-9' }), { format: 'html' })
    expect([again(), again()]).toEqual([first, first])
  })

  test('invents nothing: without a date it says so, without authors it begins with the title', () => {
    const bare = {
      ...workOf({ kind: 'unknown' }),
      versions: [{ kind: 'unknown' as const, title: 'Owls', identifiers: {}, links: [], origins: {} }],
      title: 'Owls',
    }
    expect(formattedReference(bare, { format: 'text' })).toBe('Owls. (n.d.).')
  })

  test.each(versionKinds)('of a %s names its title', (kind) => {
    for (const name of bundledStyles)
      expect(formattedReference(workOf({ kind, ...completeVersions[kind] }), { style: { name }, format: 'text' })).toContain('Quiet Layouts for Small Screens') // prettier-ignore
  })

  test.each(bundledStyles)('in %s is what the style prints with all that it says of citations and order', (name) => {
    const whole = { name: `${name}, whole`, xml: styles.get(name) }
    fc.assert(
      fc.property(anyWorks, fc.constantFrom('en', 'de'), fc.constantFrom('text', 'html'), (works, language, format) => {
        const inStyle = (style: ReferenceStyle) => works.map((work) => formattedReference(work, { style, language, format }))
        expect(inStyle({ name })).toEqual(inStyle(whole))
      }),
      { numRuns: 5, seed: 11 },
    )
  }, 60_000) // prettier-ignore

  test.each([["'"], ['"'], [" 'a' "], ['’s '], ['de '], ['a-'], ['🌿']])('of what is too long ends where it is cut: %j', (piece) => {
    const text = `Owls ${piece.repeat(200_000)}`
    const work = workOf({ title: text, containerTitle: text, pages: text, authors: [{ family: text, given: text }] })
    for (const name of bundledStyles) {
      const reference = formattedReference(work, { style: { name }, format: 'html' })
      expect(reference).toContain('…')
      expect(reference).toContain('Owls')
      expect(reference.length).toBeLessThan(20_000)
      expect(reference).not.toMatch(/\p{Cs}/u)
    }
  }) // prettier-ignore

  test('of a long title is whole', () => {
    const title = `Owls ${'and ferns '.repeat(90)}at noon`
    expect(formattedReference(workOf({ title }), { format: 'text' })).toContain(title)
  })

  test('of hostile text is whole, and no markup of it survives', () => {
    const hostile = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('<script>alert(1)</script>', '<i>', '</div>', '"', "'", '__proto__', '\uE000b\uE001', '<span class="nocase">x')) // prettier-ignore
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, family, containerTitle) => {
        const work = workOf({ title, containerTitle, authors: [{ family, given: title }] })
        const html = formattedReference(work, { format: 'html' })
        expect(html.replace(/<\/?(?:i|b|sub|sup)>/g, '')).not.toMatch(/[<>]/)
      }),
      { numRuns: 100, seed: 7 },
    )
  }, 60_000)
})
