/** What a `robots.txt` says to one program. */
export interface OwnRules {
  /** A `robots.txt` of one group, which is for everybody. */
  readonly text: string
  /** How many of its letters each letter of an address may have to be held against. */
  readonly letters: number
}

/**
 * The rules of the groups for this program, or else of those for everybody (RFC 9309 § 2.2.1).
 *
 * Other lines, such as `Sitemap`, neither begin nor end a group (§ 2.2.4).
 */
export function ownRulesIn(text: string, program: string): OwnRules {
  const groups = groupsIn(text.split(/\r\n|\r|\n/).flatMap(lineIn))
  const own = groups.filter(({ programs }) => programs.has(program))
  const chosen = own.length > 0 ? own : groups.filter(({ programs }) => programs.has('*'))
  const rules = chosen.flatMap((group) => group.rules)
  return {
    text: ['user-agent: *', ...rules.map(({ key, value }) => `${key}: ${value}`)].join('\n'),
    letters: rules.reduce((sum, { value }) => sum + lettersIn(value), 0),
  }
}

interface Line {
  readonly key: string
  readonly value: string
}

interface Group {
  /** In small letters, without versions. */
  readonly programs: ReadonlySet<string>
  readonly rules: readonly Line[]
}

const known: ReadonlySet<string> = new Set(['user-agent', 'allow', 'disallow', 'crawl-delay'])

function lineIn(written: string): readonly Line[] {
  const [stated = ''] = written.split('#', 1)
  const colon = stated.indexOf(':')
  const key = stated.slice(0, Math.max(colon, 0)).trim().toLowerCase()
  return known.has(key) ? [{ key, value: stated.slice(colon + 1).trim() }] : []
}

function groupsIn(lines: readonly Line[]): readonly Group[] {
  const groups: { readonly programs: Set<string>; readonly rules: Line[] }[] = []
  for (const [index, line] of lines.entries()) {
    const isName = line.key === 'user-agent'
    if (isName && lines[index - 1]?.key !== 'user-agent') groups.push({ programs: new Set(), rules: [] })
    const group = groups.at(-1)
    if (isName) group?.programs.add(programIn(line.value))
    else group?.rules.push(line)
  }
  return groups
}

function programIn(value: string): string {
  const [name = ''] = value.toLowerCase().split('/', 1)
  return name.trim()
}

/** Without an asterisk a rule can be held against an address in one place only. */
function lettersIn(rule: string): number {
  return rule.includes('*') ? Buffer.byteLength(rule) : 1
}
