import { schemes } from '../model/identifier.ts'
import type { FactSource, PastTitle, Sighting, WorkFacts } from '../model/metadata.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { ServiceFinding, ServiceRecord } from '../model/service-record.ts'
import { foldText } from './likeness.ts'

/**
 * What is known of a work after services were asked.
 *
 * A fact that a person wrote stays. A fact that a service gave before stays too unless the same service, or one that
 * comes before it in `findings`, says something else now; what nobody says any more is kept.
 */
export function learnFacts(
  known: WorkFacts | undefined,
  findings: readonly ServiceFinding[],
  seen: PartialDate,
  ranks: readonly string[],
): WorkFacts | undefined {
  const [best, ...others] = preferredFirst(findings)
  if (best === undefined) return known
  const learnt = [
    ...factsOf([best, ...others], seen),
    ...identifiersOf(findings, seen),
    ...historyOf(findings, seen),
  ]
  const start: Writable = { facts: fieldsOf(known), sources: known?.sources ?? {} }
  const { facts, sources } = learnt.reduce((so, fact) => written(so, fact, ranks), start)
  return ordered(facts, sources)
}

interface Fact {
  /** `pages`, `identifiers.doi`. */
  readonly field: string
  readonly value: unknown
  readonly source: Sighting
}

interface Writable {
  readonly facts: Readonly<Record<string, unknown>>
  readonly sources: Readonly<Record<string, FactSource>>
}

/** Published before preprint; within them as the services come. */
function preferredFirst(findings: readonly ServiceFinding[]): readonly ServiceFinding[] {
  const isPreprint = ({ record }: ServiceFinding): boolean => record.kind === 'preprint'
  return [...findings.filter((one) => !isPreprint(one)), ...findings.filter(isPreprint)]
}

/** The class is arXiv's, and stays known of what was published later. */
const anyVersion = ['title', 'authors', 'primaryClass'] as const
const publishedOnly = [
  'kind',
  'issued',
  'venue',
  'containerTitle',
  'publisher',
  'volume',
  'issue',
  'pages',
] as const

/** Title, authors and class from the first that has them; what was published from one record, and what it lacks from others of the same publication. */
function factsOf(findings: readonly ServiceFinding[], seen: PartialDate): readonly Fact[] {
  const [best] = findings
  const same = findings
    .filter(({ record }) => best !== undefined && isSamePublication(best.record, record))
    .map(asIssued)
  return [
    ...anyVersion.flatMap((field) => firstWith(findings, field, seen)),
    ...publishedOnly.flatMap((field) => firstWith(same, field, seen)),
  ]
}

/** A preprint's record says nothing about the publication, even where it is all there is. */
function isSamePublication(best: ServiceRecord, other: ServiceRecord): boolean {
  if (best.kind === 'preprint' || other.kind === 'preprint') return best === other
  if (best === other) return true
  const { doi } = best.identifiers
  return doi !== undefined && doi === other.identifiers.doi
}

/** A preprint is of the day of its first version. */
function asIssued(finding: ServiceFinding): ServiceFinding {
  const issued = finding.earlier[0]?.issued
  return issued === undefined ? finding : { ...finding, record: { ...finding.record, issued } }
}

function firstWith(
  findings: readonly ServiceFinding[],
  field: keyof ServiceRecord,
  seen: PartialDate,
): readonly Fact[] {
  const finding = findings.find(({ record }) => record[field] !== undefined && record[field] !== 'unknown')
  return finding === undefined
    ? []
    : [{ field, value: finding.record[field], source: sightingOf(finding, seen) }]
}

/** Of each scheme the first, a publication's before a preprint's. */
function identifiersOf(findings: readonly ServiceFinding[], seen: PartialDate): readonly Fact[] {
  return schemes.flatMap((scheme) => {
    const finding = preferredFirst(findings).find(({ record }) => record.identifiers[scheme] !== undefined)
    return finding === undefined
      ? []
      : [{ field: `identifiers.${scheme}`, value: finding.record.identifiers[scheme], source: sightingOf(finding, seen) }]
  }) // prettier-ignore
}

/** The first version of each title, when there was more than one. */
function historyOf(findings: readonly ServiceFinding[], seen: PartialDate): readonly Fact[] {
  const finding = findings.find(({ earlier }) => earlier.length > 0)
  if (finding === undefined) return []
  const titles = [...finding.earlier, finding.record].flatMap((record) =>
    pastTitleOf(finding.service, record),
  )
  const changes = titles.filter(
    ({ title }, index) => foldText(title) !== foldText(titles[index - 1]?.title ?? ''),
  )
  return changes.length < 2
    ? []
    : [{ field: 'titleHistory', value: changes, source: sightingOf(finding, seen) }]
}

function pastTitleOf(service: string, { title, issued, version }: ServiceRecord): readonly PastTitle[] {
  if (title === undefined || version === undefined) return []
  return [{ version: `${service} v${version}`, ...(issued === undefined ? {} : { date: issued }), title }]
}

function sightingOf({ service, record }: ServiceFinding, seen: PartialDate): Sighting {
  return { service, url: record.url, seen }
}

/** With one fact more, unless a person or a service that counts more has said it. */
function written({ facts, sources }: Writable, fact: Fact, ranks: readonly string[]): Writable {
  const { field, value, source } = fact
  const before = facts[field]
  if (before !== undefined && !mayReplace(sources[field], source, ranks)) return { facts, sources }
  if (JSON.stringify(before) === JSON.stringify(value)) return { facts, sources }
  return { facts: { ...facts, [field]: value }, sources: { ...sources, [field]: source } }
}

function mayReplace(before: FactSource | undefined, now: Sighting, ranks: readonly string[]): boolean {
  if (before === undefined || typeof before === 'string') return false
  return ranks.indexOf(now.service) <= ranks.indexOf(before.service)
}

/** One flat record, so that each identifier is a fact by itself. */
function fieldsOf(known: WorkFacts | undefined): Readonly<Record<string, unknown>> {
  if (known === undefined) return {}
  const { identifiers, sources: _, ...fields } = known
  const flat = Object.entries(identifiers).map(([scheme, value]) => [`identifiers.${scheme}`, value] as const)
  return { ...fields, ...Object.fromEntries(flat) }
}

/** The fields of the model, in its order. */
const fieldOrder = [
  'title', 'titleHistory', 'authors', 'kind', 'issued', 'venue', 'containerTitle', 'publisher', 'volume', 'issue', 'pages',
  'primaryClass', 'identifiers', 'code',
] as const // prettier-ignore

const sourceOrder = fieldOrder.flatMap((field) =>
  field === 'identifiers' ? [field, ...schemes.map((scheme) => `identifiers.${scheme}`)] : [field],
)

function ordered(
  flat: Readonly<Record<string, unknown>>,
  sources: Readonly<Record<string, FactSource>>,
): WorkFacts {
  const identifiers = picked(flat, schemes, (scheme) => `identifiers.${scheme}`)
  const others = Object.keys(sources).filter((field) => !sourceOrder.includes(field))
  return {
    ...picked({ ...flat, identifiers }, fieldOrder),
    sources: picked(sources, [...sourceOrder, ...others]),
  } as WorkFacts
}

/** The named fields that there are, in the order of their names. */
function picked(
  from: Readonly<Record<string, unknown>>,
  names: readonly string[],
  fieldOf: (name: string) => string = (name) => name,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    names.flatMap((name) => (from[fieldOf(name)] === undefined ? [] : [[name, from[fieldOf(name)]]])),
  )
}
