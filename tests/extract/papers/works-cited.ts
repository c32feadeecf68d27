import type { Extraction } from '../../../src/index.ts'
import { build, extractSource, formatInstant } from '../../../src/index.ts'

type Work = Extraction['works'][number]

/** What a page says of its publications. */
export function worksIn(text: string): readonly Work[] {
  return extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction.works
}

/** Title, authors, year and venue in one line. */
export function summary({ title, authors, year, venue }: Work): string {
  return [title, authors?.join(' & ') ?? '-', year ?? '-', venue ?? '-'].join(' | ')
}

export const section = (entry: string): string => `# Ada Moss\n\n## Publications\n\n${entry}\n`

export interface CitedEntry {
  /** `@article`; `-` where there is none. */
  readonly type: string
  /** What stands in a field, if it is there. */
  field(name: string): readonly string[]
}

/** The first entry of the bibliography that a build makes of one item of a list. */
export function bibliographyOf(entry: string, heading = 'Publications'): CitedEntry {
  const text = `# Ada Moss\n\n## ${heading}\n\n${entry}\n`
  const { files } = build({
    sources: [{ path: 'p/ada-moss.md', bytes: new TextEncoder().encode(text) }],
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
  })
  const bib = [...(files.find(({ path }) => path === 'works.bib')?.chunks ?? [])].join('')
  return {
    type: /^@\w+/m.exec(bib)?.[0] ?? '-',
    field: (name) => new RegExp(`^ {2}${name} += \\{(.*)\\},?$`, 'm').exec(bib)?.slice(1) ?? [],
  }
}

/** Type, authors, title, where, year, volume, number and pages of it in one line. */
export function citedAs(entry: string): string {
  const { type, field } = bibliographyOf(entry)
  const one = (name: string): string => field(name)[0] ?? '-'
  const places = ['journal', 'booktitle', 'howpublished', 'school', 'institution'].map(one)
  const where = places.find((place) => place !== '-') ?? '-'
  const rest = ['year', 'volume', 'number', 'pages'].map(one)
  return [type, one('author'), one('title'), where, ...rest].join(' | ')
}
