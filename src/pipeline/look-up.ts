import type { ExaminedPage } from '../examine/index.ts'
import { type AroundLine, aroundLine, leftOutOf } from '../extract/index.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import type { Place } from '../model/place.ts'
import { commentAround, decodeText } from '../read/index.ts'
import { configuredOwner, type Content, contentOf, readAs, readSource, type Source } from './source.ts'

/** A line of a page: where it stands, and what was found there that is in no export. */
export interface LookedUpLine extends AroundLine {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Looks up a line of a page, by the path as it is shown; undefined where no page that was read is called so. */
export function lookUpLine(
  { sources, configuration }: { readonly sources: readonly Source[]; readonly configuration: Configuration },
  source: string,
  line: number,
): LookedUpLine | undefined {
  const candidates = sources.filter(({ path }) => source === path || source.startsWith(`${path}/`))
  const pages = candidates.flatMap((one) => pagesOf(one, configuration))
  const found = pages.find(({ page }) => page.source === source)
  if (found === undefined) return undefined
  const { page, text } = found
  const around = aroundLine(page, line)
  const [{ from, to } = { from: line, to: line }] = around.within
  const isWithin = (place: Place | undefined): boolean =>
    place !== undefined && place.line >= from && place.line <= to
  const silent = page.silent ?? []
  const comment = commentAbove(silent, text, line)
  const said = [...page.diagnostics, ...silent, ...leftOutOf(page)]
  return {
    ...around,
    text: text.split('\n')[line - 1] ?? '',
    diagnostics: said.filter((one) => one === comment || one.place?.line === line || isWithin(one.place)),
  }
}

/** Of a comment over many lines the part that a line belongs to, which is told where it begins. */
function commentAbove(silent: readonly Diagnostic[], text: string, line: number): Diagnostic | undefined {
  const { from, to } = (silent.length === 0 ? undefined : commentAround(text, line)) ?? { from: 1, to: 0 }
  return silent
    .filter(({ place }) => place !== undefined && place.line >= from && place.line <= Math.min(line, to))
    .at(-1)
}

/** Each page with its text: more than a build of many homepages can keep. */
export function pagesOf(source: Source, { people }: Configuration): readonly ExaminedPage[] {
  const content = contentOf(source)
  const { pages } = readAs(source, content, source.kind ?? configuredOwner(source, people)?.kind)
  const { path, url } = source
  return pages.map((page) => ({
    page,
    text: textOf(path, content, page),
    site: path,
    ...(url === undefined ? {} : { url }),
  }))
}

function textOf(path: string, content: Content, page: Page): string {
  if ('failure' in content) return ''
  const bytes = 'bytes' in content ? content.bytes : content.files.read(page.source.slice(path.length + 1))
  const decoded = decodeText(page.source, bytes ?? new Uint8Array())
  return 'text' in decoded ? decoded.text : ''
}

/** What was left out of a source, and what is worth no word otherwise. */
export function passedOver(source: Source): readonly Diagnostic[] {
  return readSource(source).pages.flatMap((page) => [...(page.silent ?? []), ...leftOutOf(page)])
}
