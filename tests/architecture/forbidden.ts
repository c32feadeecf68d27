import { isCore, isRegistry } from './direction.ts'

/** What may not stand in a file. */
interface Forbidden {
  readonly rule: string
  readonly where: (path: string) => boolean
  readonly pattern: RegExp
  readonly why: string
  /** Whether comments and strings count too; otherwise the pattern is sought in code alone. */
  readonly everywhere?: true
}

const isSource = (path: string): boolean => path.startsWith('src/')
const isOurs = (path: string): boolean => /^(?:src|tests)\//.test(path)
const isApi = (path: string): boolean => path === 'src/index.ts'

const clock = /\bDate\.now\b|\bnew Date\b(?!\()|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bperformance\b/g
const randomness = /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\bv[147]\b/g
const network = /(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/g
const machine = /\bprocess\s*[.[]|\bBuffer\s*[.(]|\b__dirname\b|(?<![.\w])require\s*\(/g
const locale = /\.localeCompare\(|\.toLocale\w*\(|\bIntl\.(?:Collator|DateTimeFormat|NumberFormat)\b/g
const timeZone = /\.[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\bnew Date\([^()]*,/g
const suppression = /@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint)-disable/g
const notRegistered = /^(?!export \{ \w+ \} from '\.\/[a-z0-9-]+\/[a-z0-9-]+\.ts'$).+$/gm
const notReExported = /^(?!export (?:type )?\{|\} from |\s).+$/gm

export const forbidden: readonly Forbidden[] = [
  { rule: 'clock', where: isCore, pattern: clock, why: 'the time is handed in' },
  { rule: 'randomness', where: isCore, pattern: randomness, why: 'the same input gives the same bytes' },
  { rule: 'network', where: isCore, pattern: network, why: 'only the edge touches it' },
  { rule: 'machine', where: isCore, pattern: machine, why: 'a browser does not have it' },
  { rule: 'console', where: isCore, pattern: /\bconsole\s*[.[]/g, why: 'problems are diagnostics' },
  { rule: 'locale', where: isCore, pattern: locale, why: 'it differs between machines' },
  { rule: 'time zone', where: isCore, pattern: timeZone, why: 'it differs between machines' },
  { rule: 'class', where: isCore, pattern: /(?<![.\w-])class\b(?=\s*\{|\s+\w)/g, why: 'data is plain' },
  { rule: 'any', where: isOurs, pattern: /(?<![.\w])any\b(?!\s*[:(])/g, why: 'say what it is' },
  { rule: 'non-null', where: isOurs, pattern: /[\w$)\]]!(?!=)/g, why: 'say what happens without it' },
  { rule: 'enum', where: isOurs, pattern: /(?<![.\w])enum\s+\w/g, why: 'a union of literals says it' },
  { rule: 'double cast', where: isSource, pattern: /\bas\s+unknown\s+as\b/g, why: 'parse it' },
  {
    rule: 'default export',
    where: isOurs,
    pattern: /\bexport\s+default\b|\bas\s+default\b/g,
    why: 'a thing has one name',
  },
  { rule: 'suppression', where: isSource, pattern: suppression, why: 'mend it instead', everywhere: true },
  { rule: 'registry', where: isRegistry, pattern: notRegistered, why: 'one line a folder', everywhere: true },
  { rule: 're-exports', where: isApi, pattern: notReExported, why: 'the public API only re-exports' },
]
