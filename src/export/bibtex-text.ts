/** One entry of a `.bib` file; the values are LaTeX, those that are not known are left out. */
export interface BibtexEntry {
  readonly type: string
  readonly key: string
  readonly fields: BibtexFields
}

export type BibtexFields = Readonly<Record<string, string | undefined>>

/** An entry as text, its fields in the order in which people look for them. */
export function formatBibtex({ type, key, fields }: BibtexEntry): string {
  let text = `@${type}{${key}`
  for (const [field, head] of heads) {
    const value = fields[field]
    if (value !== undefined) text += `,\n${head}${macros.has(field) ? value : `{${value}}`}`
  }
  return `${text}\n}\n`
}

/** Every field that is written. */
const fieldOrder = [
  'ids', 'key', 'author', 'editor', 'translator', 'title', 'booktitle', 'eventtitle', 'journal', 'journaltitle', 'howpublished', 'type', 'school',
  'institution', 'organization', 'publisher', 'address', 'location', 'edition', 'version', 'date', 'year', 'month', 'day', 'series', 'volume', 'number', 'issue',
  'chapter', 'pages', 'isbn', 'issn', 'doi', 'eprint',
  'archivePrefix', 'primaryClass', 'eprinttype', 'eprintclass', 'url', 'urldate', 'language', 'langid', 'note', 'options', 'related',
] // prettier-ignore

const width = Math.max(...fieldOrder.map((field) => field.length))
const heads = fieldOrder.map((field) => [field, `  ${field.padEnd(width)} = `] as const)

/** Fields whose value is the name of a macro of the style: `month = jul`. */
const macros: ReadonlySet<string> = new Set(['month'])
