import anyAscii from 'any-ascii'
import type { Version, Work } from '../model/catalog.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
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

/** The entries of a view's bibliographies. */
export function citedWorks({ catalog, versions = 'published' }: View): readonly CitedWork[] {
  return catalog.works.flatMap(policies[versions])
}

/** Those of the works that came last. */
export function newlyCitedWorks(view: View): readonly CitedWork[] {
  return citedWorks(view).filter(({ id }) => view.newest?.has(id) === true)
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
 * The preferred version has the key of the work, each other one that key and a suffix made from where it appeared; the
 * preferred one goes by such a key too, so that a citation of it stays good when a later version is preferred.
 */
function everyVersion(work: Work): readonly CitedWork[] {
  const own = versionKeys(work)
  const keys = [work.key, ...own.slice(1)]
  return work.versions.map((version, index) => ({
    ...work,
    key: keys[index] ?? work.key,
    aliases: index === 0 ? [...work.aliases, ...own.slice(0, 1)] : [],
    title: version.title,
    versions: [version],
    related: keys.filter((_, other) => other !== index),
    ...noteOn(work.versions.filter((_, other) => other !== index)),
  }))
}

function versionKeys({ key, versions }: Work): readonly string[] {
  const keys: string[] = []
  for (const version of versions) {
    const wanted = `${key}-${suffixOf(version)}`
    const taken = keys.filter((other) => other === wanted || other.startsWith(`${wanted}-`)).length
    keys.push(taken === 0 ? wanted : `${wanted}-${taken + 1}`)
  }
  return keys
}

/** `emnlp2025`, `preprint`, `biorxiv-preprint`; never like the suffixes that tell works apart. */
function suffixOf({ kind, venue, issued }: Version): string {
  const isArxiv = venue === undefined || preprintServerIn(venue.name)?.name === 'arXiv'
  if (kind === 'preprint' && isArxiv) return kind
  const place = slug(venue?.series ?? venue?.name ?? '')
  const year = venue?.year ?? issued?.slice(0, 4)
  if (place === '') return kind
  return kind === 'preprint' || year === undefined ? `${place}-${kind}` : `${place}${year}`
}

function slug(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 40)
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
