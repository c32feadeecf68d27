import fc from 'fast-check'
import { splitMath } from '../../src/export/latex-math.ts'
import { versionKinds, type Version, type Work } from '../../src/model/catalog.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import type { Name } from '../../src/model/person.ts'
import { workOf } from './invented-works.ts'

const words = [
  '\\', '{', '}', '$', '&', '%', '#', '_', '^', '~', '<b>', '</b>', '"', '@misc{x,', '=', ',', '|', '\\input{/etc/passwd}',
  '\\write18', '}}', '$x$$', 'KVPR:', 'I/O-Aware', 'LLMs', 'PyTorch', 'Bayesian', 'and', 'others', 'de', 'la', 'naïve',
  'Łódź', 'Örn', 'Straße', 'İzmir', 'Đorđe', '李明', 'Ωμέγα', 'Щука', '🎉', 'Jr.', '1984', 'a', 'Layout', '?', '!', '[', ']',
  '(', ')', ';', ':', '/', '*', '+', '`', '@', 'ER  - ', '“', '”', '’', '™', '–', '…',
] // prettier-ignore
/** Readers take these for typography of LaTeX, or drop them beside a name. */
const dashes = ['--', '---', "''", '``', "'"]

/** Formulas are kept for LaTeX, and every reader makes something else of them. */
function textOf(some: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...some), { minLength: 1, maxLength: 8 })
    .chain((picked) => fc.constantFrom(picked.join(' '), picked.join('')))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !splitMath(text).some(({ math }) => math))
}

const title = textOf([...words, ...dashes])
/** citation-js takes `=` for the `family=` of BibLaTeX's long form of names, also in braces, and drops ` -`. */
const name = textOf(words.filter((word) => !/[=-] *$/.test(word)))

const author: fc.Arbitrary<Name> = fc.oneof(
  fc.record({ family: name, given: name }),
  fc.record({ family: fc.constantFrom('Cruz', 'Örn', 'O’Brien'), given: name, 'non-dropping-particle': fc.constantFrom('de la', 'van', 'von der') }),
  fc.record({ family: fc.constantFrom('King', 'Łukasz'), given: fc.constantFrom('Ada', 'Émile Zoé'), suffix: fc.constantFrom('Jr.', 'III') }),
  fc.record({ literal: name }),
) // prettier-ignore

const digits = fc.integer({ min: 1, max: 999 }).map(String)
const pages = fc.oneof(
  fc.tuple(digits, digits).map(([first, last]) => `${first}-${last}`),
  digits,
  fc.constantFrom('e7', 'S1-S12'),
)
const year = fc.integer({ min: 1900, max: 2030 }).map(String)
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'))
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'))
const date = fc
  .oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  )
  .map((text) => text as PartialDate)
const doi = fc
  .tuple(digits, fc.constantFrom('x_1', 'a(b)c', 's-2.7', 'q;2-#'))
  .map(([number, tail]) => `10.9999/${number}${tail}`)
const arxiv = fc
  .tuple(fc.integer({ min: 1000, max: 9912 }), digits)
  .map(([first, last]) => `${first}.${last.padStart(5, '0')}`)

const version: fc.Arbitrary<Partial<Version>> = fc.record(
  {
    kind: fc.constantFrom(...versionKinds),
    title,
    authors: fc.array(author, { minLength: 1, maxLength: 4 }),
    authorsTruncated: fc.constant(true as const),
    issued: date,
    containerTitle: title,
    publisher: title,
    volume: digits,
    issue: digits,
    pages,
    identifiers: fc.record({ doi, arxiv }, { requiredKeys: [] }),
  },
  { requiredKeys: ['kind', 'title', 'identifiers'] },
) // prettier-ignore

/** In one file. */
export const worksAtOnce = 20

/** Works of every kind, with hostile text and whatever fields, under the keys `work0`, `work1`, … */
export const anyWorks: fc.Arbitrary<readonly Work[]> = fc
  .array(version, { minLength: worksAtOnce, maxLength: worksAtOnce })
  .map((versions) =>
    versions.map((given, index) => {
      const version: Version = {
        kind: 'unknown',
        title: '',
        identifiers: {},
        links: [],
        origins: {},
        ...given,
      }
      return workOf({}, { key: `work${index}`, title: version.title, versions: [version] })
    }),
  )
