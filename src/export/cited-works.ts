import type { Version, Work } from '../model/catalog.ts'
import type { VersionPolicy } from '../model/version-policy.ts'
import type { View } from './exporter.ts'
import { venueTitle } from './venue-title.ts'

/** A work as a bibliography lists it: in one of its versions. */
export interface CitedWork extends Work {
  /** Where else it appeared, in words. */
  readonly note?: string
  /** The keys of its other versions, where these have entries of their own. */
  readonly related?: readonly string[]
}

/** The entries of a view's bibliographies, one at a time, so that a large file streams. */
export function* citedWorks({ catalog, versions = 'published' }: View): Iterable<CitedWork> {
  for (const work of catalog.works) yield* policies[versions](work)
}

/** Those of the works that came last. */
export function* newlyCitedWorks(view: View): Iterable<CitedWork> {
  for (const work of citedWorks(view)) if (view.newest?.has(work.id) === true) yield work
}

const policies: Readonly<Record<VersionPolicy, (work: Work) => readonly CitedWork[]>> = {
  published: (work) => [work],
  preprint: (work) => [preferringPreprint(work)],
  all: everyVersion,
}

function preferringPreprint(work: Work): CitedWork {
  const preprint = work.versions.find(({ kind }) => kind === 'preprint')
  if (preprint === undefined) return work
  const others = work.versions.filter((version) => version !== preprint)
  return { ...work, title: preprint.title, versions: [preprint, ...others] }
}

/**
 * The preferred version has the key of the work, each other one its own; the preferred one goes by its own too, so that
 * a citation of it stays good when a later version is preferred.
 */
function everyVersion(work: Work): readonly CitedWork[] {
  const own = work.versions.map(({ key }) => key ?? work.key)
  const keys = [work.key, ...own.slice(1)]
  return work.versions.map((version, index) => ({
    ...work,
    key: keys[index] ?? work.key,
    aliases: index === 0 ? [...work.aliases, ...own.slice(0, 1)].filter((key) => key !== work.key) : [],
    title: version.title,
    versions: [version],
    related: keys.filter((_, other) => other !== index),
    ...noteOn(work.versions.filter((_, other) => other !== index)),
  }))
}

function noteOn(others: readonly Version[]): Pick<CitedWork, 'note'> {
  const places = others.map((version) => [placeOf(version), arxivOf(version)].filter(Boolean).join(' '))
  return places.length === 0 ? {} : { note: `Also: ${places.join('; ')}` }
}

function placeOf(version: Version): string {
  return version.kind === 'preprint' ? 'preprint' : (venueTitle(version) ?? version.kind)
}

function arxivOf({ identifiers }: Version): string | undefined {
  return identifiers.arxiv === undefined ? undefined : `arXiv:${identifiers.arxiv}`
}
