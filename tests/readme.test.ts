import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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

describe('the README', () => {
  it.each([
    ['formats', formats],
    ['diagnostics', diagnostics],
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

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
