import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { academicpages } from '../../../src/export/academicpages/index.ts'
import type { View } from '../../../src/export/exporter.ts'
import { catalog, filesOf, viewOfPerson } from '../invented-views.ts'

const bait = ['a\n---\nlayout: x', '{{ site.data }}', '{% include x %}', '</script><b>', '"\'', '\\u0000', '- x: y', '!!js x', '&#x3c;b&#x3e;', '\u0085\u2028x', '../../x'] // prettier-ignore
const hostile = fc.oneof(fc.constantFrom(...bait), fc.string({ unit: 'binary', maxLength: 40 }))

it('no text from a profile becomes a field, markup, Liquid or a path', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1 }), (texts) => {
      let next = 0
      const files = filesOf(
        academicpages,
        hostileView(() => texts[next++ % texts.length] ?? ''),
      )
      expect(files.size).toBeGreaterThan(0)
      for (const [path, text] of files) {
        expect(path).toMatch(/^academicpages\/_(?:publications|talks)\/[a-z0-9-]+\.md$/)
        const [, yaml = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? []
        const fields = parse(yaml)
        expect(Object.keys(fields).join()).toMatch(/^(?:title|collection|category|type|permalink|date|venue|location|paperurl|citation|offprint|,)*$/)
        expect(`${body}${fields.title}${fields.venue}${fields.citation}`).not.toMatch(/\{\{|\{%|<(?!\/?i>|a href="https?:|\/a>)/)
      }
    }),
    { numRuns: 300 },
  )
}) // prettier-ignore

function hostileView(text: () => string): View {
  const view = viewOfPerson('ada-moreau')
  const works = catalog.works.map((work) => ({
    ...work,
    title: text(),
    versions: work.versions.map((version) => ({
      ...version,
      title: text(),
      containerTitle: text(),
      authors: [{ literal: text() }, { family: text(), given: text() }],
      publisher: text(),
      links: [{ href: text(), text: text(), role: 'paper' as const }],
    })),
  }))
  const events = catalog.events.map((event) => ({ ...event, name: text(), venue: text() }))
  return { ...view, catalog: { ...view.catalog, works, events } }
}
