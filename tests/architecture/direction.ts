import type { Import } from './source-code.ts'

/** The folders that are verbs of the sentence in DESIGN.md, in its order. */
const verbs = ['read', 'extract', 'normalize', 'merge', 'export', 'examine']
const nouns = ['model', 'venues']
const edge = ['cli', 'io']
const doors = verbs.map((verb) => `${verb}/index.ts`)

interface Permission {
  /** Folders and files directly under src/. */
  readonly modules: readonly string[]
  readonly packages: boolean
}

/** Who under src/ may import what; a name that is not here may not be under src/. */
const permissions: Readonly<Record<string, Permission>> = {
  'model': { modules: ['model'], packages: false },
  'venues': { modules: ['model', 'venues'], packages: false },
  ...Object.fromEntries(verbs.map((verb) => [verb, { modules: [...nouns, verb], packages: true }])),
  'pipeline.ts': { modules: ['model', 'pipeline', ...doors], packages: false },
  'pipeline': { modules: ['model', 'pipeline', ...doors], packages: false },
  'index.ts': { modules: ['pipeline.ts', 'model', ...doors], packages: false },
  ...Object.fromEntries(edge.map((name) => [name, { modules: [...nouns, ...verbs, ...edge, 'pipeline.ts'], packages: true }])),
} // prettier-ignore

/** The files that announce the formats and rules of a verb; nobody else imports those. */
const registries: ReadonlySet<string> = new Set([
  'checks.ts',
  'formats.ts',
  'languages.ts',
  'rules.ts',
  'sites.ts',
])

/** Whether a file of src/ is part of what runs everywhere, a browser too. */
export function isCore(path: string): boolean {
  return path.startsWith('src/') && !isEdge(path)
}

export function isEdge(path: string): boolean {
  return edge.includes(moduleOf(path))
}

export function isRegistry(path: string): boolean {
  const [, verb, name, ...deeper] = path.split('/')
  return verbs.includes(verb ?? '') && registries.has(name ?? '') && deeper.length === 0
}

/** Why a file may not import what it imports; undefined when it may. */
export function objectionTo(
  path: string,
  imported: Import,
  dependencies: readonly string[],
): string | undefined {
  const permission = permissions[moduleOf(path)]
  if (permission === undefined) return `src/${moduleOf(path)} is no noun, no verb and no edge of DESIGN.md`
  const { specifier, target } = imported
  if (target === undefined) return objectionToPackage(path, specifier, permission, dependencies)
  if (!target.startsWith('src/')) return `${target} is not under src/`
  const module = moduleOf(target)
  const allowed =
    permission.modules.includes(module) || permission.modules.includes(target.slice('src/'.length))
  if (!allowed) return `${moduleOf(path)} may not import ${target}`
  return objectionToFamily(path, target)
}

function objectionToPackage(
  path: string,
  specifier: string,
  { packages }: Permission,
  dependencies: readonly string[],
): string | undefined {
  if (specifier.startsWith('node:'))
    return isEdge(path) ? undefined : `only ${edge.join(' and ')} may import ${specifier}`
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (!packages) return `${moduleOf(path)} may not import a package, here ${name}`
  return dependencies.includes(name) ? undefined : `${name} is no dependency in package.json`
}

/**
 * Within a verb: a folder knows its verb and itself, and only the registry knows it, or the file of its name, whose
 * parts it holds (`same-work.ts` of `same-work/`).
 */
function objectionToFamily(path: string, target: string): string | undefined {
  const [home, child] = [familyOf(path), familyOf(target)]
  if (!verbs.includes(home.module) || home.module !== child.module) return undefined
  if (child.folder === undefined || child.folder === home.folder || isRegistry(path)) return undefined
  if (path === `src/${child.module}/${child.folder}.ts`) return undefined
  return home.folder === undefined
    ? `only a registry may import ${target}`
    : `${home.folder} may not import its sibling ${child.folder}`
}

function moduleOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function familyOf(path: string): { readonly module: string; readonly folder?: string } {
  const [, module = '', folder, ...rest] = path.split('/')
  return folder === undefined || rest.length === 0 ? { module } : { module, folder }
}
