import type { Written } from '../io/write-output.ts'
import type { Catalog } from '../model/catalog.ts'
import { sourceKinds } from '../model/source-kind.ts'
import type { ReadSource } from '../pipeline.ts'
import { visibleText } from './visible-text.ts'

/** More people than these are only counted. */
const peopleShown = 12

/** What a build read, for a person to see at a glance. */
export function readSummary(
  { people, news, works, events }: Catalog,
  sources: readonly ReadSource[],
): string {
  const countFor = (entries: readonly { readonly people: readonly string[] }[], id: string): number =>
    entries.filter((entry) => entry.people.includes(id)).length
  const shown = people.length <= peopleShown ? people : []
  const width = Math.max(0, ...shown.map(({ id }) => id.length))
  const lines = shown.map(({ id }) => {
    const counts = [countFor(news, id), countFor(works, id), countFor(events, id)] as const
    const from = sources.filter(({ person }) => person === id).flatMap(recognisedText)
    return `  ${id.padEnd(width)}  ${[contents(...counts), ...from].join('; ')}`
  })
  const total = contents(news.length, works.length, events.length)
  const head = `Read ${counted(sources.length, 'profile')}: ${total}`
  return [head, ...lines].map((line) => `${visibleText(line)}\n`).join('')
}

/** `profiles/ada: al-folio site, 31 files`; nothing for what could not be read. */
export function recognisedText({ path, recognised }: ReadSource): readonly string[] {
  if (recognised === undefined) return []
  const { title, of } = sourceKinds[recognised.kind]
  return [`${path}: ${title}${of === 'folder' ? `, ${counted(recognised.files, 'file')}` : ''}`]
}

/** What a build wrote. */
export function writtenSummary(folder: string, files: number, { changed, removed }: Written): string {
  const changes = [
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
  ]
  const what = changes.length === 0 ? 'none changed' : changes.join(', ')
  return `Wrote ${folder}/: ${counted(files, 'file')}, ${what}\n`
}

/** `1 file`, `2 files` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function contents(news: number, works: number, events: number): string {
  return [counted(news, 'news item'), counted(works, 'work'), counted(events, 'event')].join(', ')
}
