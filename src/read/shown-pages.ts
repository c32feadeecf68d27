import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { type Page, placeAt } from '../model/page.ts'
import { hiddenReason } from './data-fields.ts'
import { leftOut } from '../model/left-out.ts'
import { holdsList, type NeededFile, neededFiles, reportNeeded } from './needed-files.ts'
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
    if (reason !== undefined) {
      const { citations: _, ...hidden } = page
      return [{ ...hidden, nodes: [], diagnostics: [leftOut(page.title ?? path, reason, place)] }]
    }
    const text = site.text(path) ?? ''
    const needed = neededFiles(text).map((file) => ({ ...file, target: targetOf(site, path, file) }))
    const outside = needed.filter(({ target }) => target === 'outside')
    const missing = needed.filter(({ target, path: wanted }) => target === undefined && !themes.test(wanted))
    const diagnostics = [
      ...without(page.diagnostics, 'needs-file'),
      ...outside.map((file) => refused(page, file)),
      ...reportNeeded({ source: page.source, text }, missing),
    ]
    const included = needed.flatMap((file) => {
      const { target } = file
      return typeof target === 'object' && (isMarkup(target.path) || holdsList(file))
        ? follow(target.path)
        : []
    })
    return [{ ...page, diagnostics }, ...included]
  }
  return site.paths.filter((path) => isPlaced.test(path) && isOwn(path)).flatMap(follow)
}

/** Whether a file is read already, because a page takes its list from it. */
export function isAmong(pages: readonly Page[], { folder }: Site, path: string): boolean {
  return pages.some(({ source }) => source === `${folder}/${path}`)
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

/** A file of the site; a folder, which its own reader reads; or a path that leads out of the site. */
type Target = { readonly path: string } | 'folder' | 'outside'

function targetOf(site: Site, from: string, { path, beside }: NeededFile): Target | undefined {
  if (path.endsWith('/')) return site.paths.some((other) => other.startsWith(path)) ? 'folder' : undefined
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const wanted = beside ? [resolved(`${folder}${path}`), resolved(path)] : inData(path).map(resolved)
  const found = wanted.find((one) => one !== undefined && site.paths.includes(one))
  if (found !== undefined) return { path: found }
  if (wanted.every((one) => one === undefined) || absolute.test(path)) return 'outside'
  return inFolder(site, path) ? 'folder' : undefined
}

/** An include knows no path from the root; the address of a page does. */
const absolute = /^_includes\/\/|^\/(?!.*\.(?:json|ya?ml|bib|csv|txt|html?)$)/

/** `site.data.news` can be any of several files, and `site.data.home.news` a part of one. */
function inData(path: string): readonly string[] {
  const [, name = '', part] = /^_data\/([\w-]+)(?:\.([\w-]+))?\.yml$/.exec(path) ?? []
  if (name === '') return [path]
  const files = part === undefined ? [name] : [`${name}/${part}`, name]
  return files.flatMap((file) => ['yml', 'yaml', 'json'].map((extension) => `_data/${file}.${extension}`))
}

/** `site.data.news` can be a folder of files. */
function inFolder(site: Site, path: string): boolean {
  const folder = `${path.replace(/\.yml$/, '')}/`
  return path.endsWith('.yml') && site.paths.some((other) => other.startsWith(folder))
}

/** Without `.` and `..`; undefined when it leads out of the site. */
function resolved(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function refused({ source, lineStarts }: Page, { path, offset }: NeededFile): Diagnostic {
  return diagnostic('file-refused', `Refused to read ${JSON.stringify(path)}: it lies outside of the site`, {
    place: placeAt({ source, lineStarts }, offset),
    hint: 'Copy the file into the folder of the site',
  })
}
