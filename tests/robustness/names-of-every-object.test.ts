import { describe, expect, test } from 'vitest'
import { build, formatInstant } from '../../src/index.ts'
import { withoutMarkup } from '../../src/merge/same-work/markup.ts'
import { richTextOf } from '../../src/model/rich-text.ts'
import { normalizeRecordedWork } from '../../src/normalize/recorded-work.ts'
import { readPage } from '../../src/read/index.ts'
import { seriesOfAnthologyId } from '../../src/venues/anthology.ts'

const names = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']

function worksOf(path: string, text: string) {
  const { catalog } = build({
    sources: [{ path, bytes: new TextEncoder().encode(text) }],
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
  })
  return catalog.works.map(({ title, versions }) => [title, versions[0]?.kind])
}

describe.each(names)('what is called %s', (name) => {
  test('is no known type of an item of CSL', () => {
    const items = [
      { type: 'article-journal', title: 'On Mosses' },
      { type: name, title: 'On Ferns' },
    ]
    expect(worksOf('p/ada.json', JSON.stringify(items)).toSorted()).toEqual([
      ['On Ferns', 'unknown'],
      ['On Mosses', 'journal'],
    ])
  })

  test.each(['type', 'category', 'publication_types'])(
    'is no known %s of an item of a data file',
    (field) => {
      expect(worksOf('p/publications.yml', `- {title: On Ferns, ${field}: ${name}, year: 2020}`)).toEqual([
        ['On Ferns', 'unknown'],
      ])
    },
  )

  test('is no style of a text', () => {
    const { page } = readPage('ada.html', new TextEncoder().encode(`<p>On <${name}>Ferns</${name}></p>`))
    expect(richTextOf(page?.nodes ?? []).marks).toEqual([])
  })

  test('is no scheme of an identifier', () => {
    const place = { source: 'p/ada.leaf', line: 1, column: 1 }
    const record = { type: 'work', place, title: 'On Ferns', identifiers: [`${name}:1`], links: [] } as const
    const { identifiers } = normalizeRecordedWork({ type: 'recorded-work', rule: 'records/fields', place, record }, 'ada') // prettier-ignore
    expect(identifiers).toEqual({})
  })

  test('is no track and no venue of the ACL Anthology', () => {
    expect(seriesOfAnthologyId(`2020.acl-${name}.1`)).toEqual({ series: 'acl', year: 2020 })
    expect(seriesOfAnthologyId(`2020.${name}-main.1`)).toBeUndefined()
  })
})

describe.each(['constructor', 'valueOf', 'hasOwnProperty'])('a word of letters, %s,', (name) => {
  test('is no known type of an entry of BibTeX', () => {
    expect(worksOf('p/ada.bib', `@${name}{k, title={On Ferns}, year=2020}`)).toEqual([
      ['On Ferns', 'unknown'],
    ])
  })

  test('is no command of LaTeX', () => {
    expect(withoutMarkup(`On \\${name} Ferns`)).toBe('On Ferns')
  })
})
