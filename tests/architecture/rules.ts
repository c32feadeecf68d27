import { posix } from 'node:path'
import { objectionTo } from './direction.ts'
import { forbidden } from './forbidden.ts'
import type { SourceFile } from './source-code.ts'
import { codeOf, importsOf, lineAt } from './source-code.ts'

export interface Repository {
  readonly files: readonly SourceFile[]
  /** Names in `dependencies` of package.json. */
  readonly dependencies: readonly string[]
}

export interface Violation {
  readonly rule: string
  /** `src/model/page.ts:12: direction: model may not import src/read/index.ts` */
  readonly message: string
}

/** Everything in the repository that breaks a rule of the house. */
export function violationsOf({ files, dependencies }: Repository): readonly Violation[] {
  const code = files.filter(({ path }) => /\.(?:ts|mjs)$/.test(path))
  return [
    ...files.flatMap(badNames),
    ...code.flatMap(tooLong),
    ...code.flatMap(forbiddenText),
    ...code.flatMap((file) => badImports(file, dependencies)),
    ...cycles(code),
  ]
}

const topLevel: ReadonlySet<string> = new Set([
  'CHANGELOG.md', 'LICENSE', 'README.md', 'action.yml', 'bench', 'offprint.yaml', 'out', 'package-lock.json', 'package.json',
  'profiles', 'schema', 'src', 'tests', 'tsconfig.json',
]) // prettier-ignore

const isTypeScript = /^(?:src|tests)\/.*\.ts$/

/** Names that say nothing about what is inside. */
const hollow = /^(?:utils?|helpers?|commons?|shared|misc|types?|constants?)$/
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/

function badNames(file: SourceFile): readonly Violation[] {
  const names = file.path.split('/')
  const [top = ''] = names
  const strange =
    topLevel.has(top) || top.startsWith('.')
      ? []
      : [violation(file, 0, 'top level', `${top} is not in DESIGN.md`)]
  if (!isTypeScript.test(file.path)) return strange
  const empty = names.filter((name) => hollow.test(name.split('.')[0] ?? ''))
  const uneven = names.filter((name) => !kebabCase.test(name))
  return [
    ...strange,
    ...empty.map((name) => violation(file, 0, 'name', `"${name}" does not say what is inside`)),
    ...uneven.map((name) => violation(file, 0, 'kebab-case', `"${name}" is not in kebab-case`)),
  ]
}

const longest = 300

function tooLong(file: SourceFile): readonly Violation[] {
  const lines = lineAt(file.text, file.text.trimEnd().length)
  if (lines <= longest || file.path.startsWith('src/venues/data/')) return []
  return [violation(file, 0, 'length', `${lines} lines, ${longest} are the limit`)]
}

function forbiddenText(file: SourceFile): readonly Violation[] {
  const code = codeOf(file.text)
  return forbidden
    .filter(({ where }) => where(file.path))
    .flatMap(({ rule, pattern, why, everywhere }) =>
      [...(everywhere === true ? file.text : code).matchAll(pattern)].map((match) =>
        violation(file, match.index, rule, `${match[0].trim()}: ${why}`),
      ),
    )
}

function badImports(file: SourceFile, dependencies: readonly string[]): readonly Violation[] {
  return importsOf(file).flatMap((imported) => {
    const { specifier, target, offset } = imported
    const ends = target === undefined || !isTypeScript.test(file.path) || /\.(?:ts|json)$/.test(target)
    const objection = file.path.startsWith('src/')
      ? objectionTo(file.path, imported, dependencies)
      : undefined
    return [
      ...(ends ? [] : [violation(file, offset, 'ending', `"${specifier}" does not end in .ts`)]),
      ...(objection === undefined ? [] : [violation(file, offset, 'direction', objection)]),
    ]
  })
}

/** One violation for every import that closes a circle of files; type imports count. */
function cycles(files: readonly SourceFile[]): readonly Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const seen = new Set<string>()
  const visit = (file: SourceFile, trail: readonly string[]): readonly Violation[] => {
    if (seen.has(file.path)) return []
    seen.add(file.path)
    return importsOf(file).flatMap(({ target = '', offset }) => {
      const start = trail.indexOf(target)
      if (start !== -1)
        return [violation(file, offset, 'cycle', [...trail.slice(start), target].map(basename).join(' → '))]
      const next = byPath.get(target)
      return next === undefined ? [] : visit(next, [...trail, target])
    })
  }
  return files.flatMap((file) => visit(file, [file.path]))
}

const basename = (path: string): string => posix.basename(path)

function violation({ path, text }: SourceFile, offset: number, rule: string, problem: string): Violation {
  return { rule, message: `${path}:${lineAt(text, offset)}: ${rule}: ${problem}` }
}
