import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import configurationSchema from '../schema/configuration-1.json' with { type: 'json' }
import { checks } from '../src/examine/index.ts'
import { diagnosticCodes, exporters } from '../src/index.ts'

const file = new URL('../README.md', import.meta.url)
const readme = readFileSync(file, 'utf8')

const scopes = { each: 'all people, each person', group: 'all people', person: 'each person' }

const formats = table(
  ['name', 'format', 'files', 'of'],
  exporters.map(({ name, title, standard, files, scope, onDemand }) => [
    `\`${name}\``,
    `[${title}](${standard})`,
    files
      .split(', ')
      .map((path) => `\`${path}\``)
      .join(', '),
    onDemand === true ? `${scopes[scope]}, on demand` : scopes[scope],
  ]),
)

const diagnostics = table(
  ['code', 'severity', 'meaning'],
  Object.entries(diagnosticCodes).map(([code, { severity, meaning }]) => [`\`${code}\``, severity, meaning]),
)

const configuration = table(['key', 'value', 'meaning'], rowsOf(keysOf(configurationSchema)))
const checkRows = table(
  ['check', 'what it finds'],
  checks.map(({ name, title }) => [`\`${name}\``, title]),
)

describe('the README', () => {
  it.each([
    ['formats', formats],
    ['configuration', configuration],
    ['diagnostics', diagnostics],
    ['checks', checkRows],
  ])('lists all %s', (name, rows) => {
    const marked = new RegExp(`(<!-- ${name}:[^>]*-->\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (process.env['UPDATE'] === '1') {
      const current = readFileSync(file, 'utf8')
      writeFileSync(
        file,
        current.replace(marked, (_, begin: string, end: string) => `${begin}\n${rows}\n\n${end}`),
      )
      return
    }
    expect(marked.exec(readme)?.[0]).toContain(rows)
  })

  it('names every dependency with a reason', () => {
    const { dependencies } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { dependencies: Record<string, string> }
    for (const name of Object.keys(dependencies))
      expect(readme).toMatch(
        new RegExp(
          `^\\| .*\`(?:@citation-js/)?${name.replace('@citation-js/', '')}\`.* \\| .+ \\| .+ \\|$`,
          'm',
        ),
      )
  })
})

interface Key {
  readonly key: string
  readonly value: string
  readonly meaning: string
}

interface Described {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Described[]
  readonly items?: Described
  readonly properties?: Readonly<Record<string, Described>>
  readonly required?: readonly string[]
}

/** Every key with a value of its own, those of lists under the name of the list. */
function keysOf({ properties = {}, required = [] }: Described, above = ''): readonly Key[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { description: meaning = '', items, properties: inner } = schema
    const key = `${above}${name}`
    if (inner !== undefined) return keysOf(schema, `${key}.`)
    const own = { key, value: `${valueOf(schema)}${required.includes(name) ? ', required' : ''}`, meaning }
    return items?.properties === undefined ? [own] : [own, ...keysOf(items, `${key}[].`)]
  })
}

/** What kind of value it is, in words. */
function valueOf({ type, enum: words, items, anyOf = [] }: Described): string {
  if (words !== undefined)
    return words.length > 4 ? 'one of the names' : words.map((word) => `\`${word}\``).join(', ')
  if (items !== undefined) return items.properties === undefined ? 'list' : 'list of keys'
  if (anyOf.length > 0) return 'text'
  return type === 'integer' || type === 'number' ? 'number' : 'text'
}

/** Neighbours of one meaning in one row: the identifiers. */
function rowsOf(keys: readonly Key[]): readonly (readonly string[])[] {
  const starts = keys.flatMap((key, index) => (key.meaning === keys[index - 1]?.meaning ? [] : [index]))
  return starts.map((start, index) => {
    const [first, ...others] = keys.slice(start, starts[index + 1])
    const names = [first?.key, ...others.map(({ key }) => key.split('.').at(-1))]
    return [names.map((name) => `\`${name}\``).join(', '), first?.value ?? '', first?.meaning ?? '']
  })
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
