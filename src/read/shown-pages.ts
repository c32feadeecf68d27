import type { Page } from '../model/page.ts'
import { hiddenReason } from './data-fields.ts'
import { leftOut } from './left-out.ts'
import { type NeededFile, neededFiles, reportNeeded } from './needed-files.ts'
import { without } from './site-collections.ts'
import type { Site } from './site-reader.ts'

/** Some pages that a visitor can open, and what these include, each file once and none from outside. */
export function shownPages(site: Site, isPlaced: RegExp): readonly Page[] {
  const seen = new Set<string>()
  const follow = (path: string): readonly Page[] => {
    if (seen.has(path)) return []
    seen.add(path)
    const page = site.page(path)
    if (page === undefined) return []
    const reason = hiddenReason(page.frontMatter)
    const place = { source: page.source, line: 1, column: 1 }
    if (reason !== undefined)
      return [{ ...page, nodes: [], diagnostics: [leftOut(page.title ?? path, reason, place)] }]
    const text = site.text(path) ?? ''
    const needed = neededFiles(text).map((file) => ({ ...file, target: targetOf(site, path, file) }))
    const missing = needed.filter(({ target, path: wanted }) => target === undefined && !themes.test(wanted))
    const diagnostics = [
      ...without(page.diagnostics, 'needs-file'),
      ...reportNeeded({ source: page.source, text }, missing),
    ]
    const included = needed.flatMap(({ target }) =>
      target !== undefined && isMarkup(target) ? follow(target) : [],
    )
    return [{ ...page, diagnostics }, ...included]
  }
  return site.paths.filter((path) => isPlaced.test(path) && isOwn(path)).flatMap(follow)
}

/** What a site can do without: themes bring includes of their own, and a collection can be empty. */
const themes = /^_(?!data\/)/

const notShown =
  /^(?:readme|license|licence|contributing|changelog|code_of_conduct|404|faq|install|customize)\b/i

function isOwn(path: string): boolean {
  return !notShown.test(path.replace(/^.*\//, ''))
}

function isMarkup(path: string): boolean {
  return /\.(?:md|markdown|html|liquid)$/i.test(path)
}

/** The file in the site; a folder stands for every file in it. */
function targetOf(site: Site, from: string, { path, beside }: NeededFile): string | undefined {
  if (path.endsWith('/')) return site.paths.find((other) => other.startsWith(path))
  const inFolder = resolved(`${from.replace(/[^/]*$/, '')}${path}`)
  const wanted = beside
    ? [inFolder, resolved(path)]
    : [path, path.replace(/\.yml$/, '.yaml'), path.replace(/\.yml$/, '.json')]
  return wanted.find((one) => site.paths.includes(one)) ?? folderOf(site, path)
}

/** `site.data.news` can be a folder of files. */
function folderOf(site: Site, path: string): string | undefined {
  const folder = `${path.replace(/\.yml$/, '')}/`
  return path.endsWith('.yml') ? site.paths.find((other) => other.startsWith(folder)) : undefined
}

/** Without `.` and `..`, which lead out of the site at most to a path that it does not have. */
function resolved(path: string): string {
  return path.split('/').reduce<readonly string[]>((parts, part) => (part === '.' || part === '' ? parts : part === '..' ? parts.slice(0, -1) : [...parts, part]), []).join('/') // prettier-ignore
}
