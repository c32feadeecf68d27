// Holds the public API against its report, .ci/api-report.txt: node .ci/api-report.mjs [--update]
//
// The report is what dist/lib declares: the names of the package, and every declaration that one of them leads to,
// without comments. Whoever changes the API changes the report too, so that a review sees it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))

const library = 'dist/lib'
const file = '.ci/api-report.txt'

/** The statements of each module. */
const known = new Map()

const report = reportOf(join(library, 'index.d.ts'))
if (process.argv.includes('--update')) writeFileSync(file, report)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== report) {
  const [old, now] = [existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [], report.split('\n')]
  for (const line of old.filter((one) => !now.includes(one))) console.error(`- ${line}`)
  for (const line of now.filter((one) => !old.includes(one))) console.error(`+ ${line}`)
  console.error(
    `The public API is not what ${file} says. If that is meant, run: node .ci/api-report.mjs --update`,
  )
  process.exitCode = 1
}

/** The public names, then each declaration that one of them leads to, by its module and name. */
function reportOf(entry) {
  const reached = new Map()
  const names = statementsOf(entry).flatMap(({ text }) => text.match(/\w+(?= *[,}])/g) ?? [])
  for (const name of names) reach(entry, name, reached)
  const declarations = [...reached].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [
    `// ${names.toSorted().join(' ')}\n`,
    ...declarations.map(([place, text]) => `// ${place}\n${text}`),
  ].join('\n')
}

/** Follows a name to where it is declared, and all names in that declaration. */
function reach(path, name, reached) {
  const place = `${relative(library, path)} ${name}`
  if (reached.has(place)) return
  for (const { text, declares, names, from } of statementsOf(path)) {
    if (from !== undefined && names.has(name)) reach(join(dirname(path), from), names.get(name), reached)
    if (declares !== name) continue
    reached.set(place, text)
    // A word in quotation marks is no name.
    for (const other of new Set(text.replace(/'[^'\n]*'|"[^"\n]*"/g, '').match(/\b[A-Za-z]\w*\b/g)))
      if (other !== name) reach(path, other, reached)
  }
}

/** The statements of a module: what each declares, or takes from another module under which name. */
function statementsOf(path) {
  if (!known.has(path))
    known.set(
      path,
      textOf(path)
        .split(/^(?=(?:import|export|declare|interface|type|const|function)\b)/m)
        .map(statement),
    )
  return known.get(path)
}

function statement(text) {
  const [, declares] = /^(?:export )?(?:declare )?(?:interface|type|const|function) (\w+)/.exec(text) ?? []
  const [, list = '', from] = /^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)'/.exec(text) ?? []
  const pairs = [...list.matchAll(/(\w+)(?: as (\w+))?(?= *(?:,|$))/g)]
  return {
    text,
    declares,
    names: new Map(pairs.map(([, name, alias = name]) => [alias, name])),
    from: from?.replace(/\.[jt]s$/, '.d.ts'),
  }
}

function textOf(path) {
  return readFileSync(path, 'utf8')
    .replace(/[ \t]*\/\*\*[\s\S]*?\*\/\n?/g, '')
    .replace(/^\s*\n/gm, '')
}
