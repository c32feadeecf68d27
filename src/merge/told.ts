import type { Origin } from '../model/catalog.ts'
import type { Published, WorkEntry } from '../model/entry.ts'
import type { Identifiers, Scheme } from '../model/identifier.ts'
import type { WorkFacts } from '../model/metadata.ts'
import { sourceText } from '../model/metadata.ts'
import { fieldOfPart } from '../model/part-origins.ts'
import { publicationTextsOf } from '../model/publication.ts'

/** What one source says of a work, and where it says it. */
export interface Told {
  readonly fields: ToldFields
  readonly identifiers: Identifiers
  readonly origin: (field: string) => Origin
}

type ToldFields = Published & Partial<Pick<WorkEntry, 'title' | 'authors' | 'authorsTruncated' | 'issued'>>

/** A field with where it comes from. */
export interface Sourced<T> {
  readonly value: T
  readonly origin: Origin
}

/** What entries and facts tell, the surest source first: a bibliography of the page's owner, then what was learnt elsewhere, then the page. */
export type ToldBy = (entries: readonly WorkEntry[], facts: WorkFacts | undefined) => readonly Told[]

/** Asks each entry of a work once, however often it is listened to: what it tells, and where, is one value. */
export function listener(): ToldBy {
  const heard = new Map<WorkEntry, Told>()
  const hear = (entry: WorkEntry): Told => {
    const told = heard.get(entry) ?? toldByEntry(entry)
    heard.set(entry, told)
    return told
  }
  return (entries, facts) => [
    ...entries.filter(isRecord).map(hear),
    ...(facts === undefined ? [] : [toldByFacts(facts)]),
    ...entries.filter((entry) => !isRecord(entry)).map(hear),
  ]
}

/** Whether a source of fields says it (BibTeX, CSL-JSON, data), rather than a text that was read. */
export function isRecord({ rule }: WorkEntry): boolean {
  return rule.startsWith('records/')
}

/** The field from the first source that has it. */
export function firstTold<Field extends keyof ToldFields>(
  told: readonly Told[],
  field: Field,
): Sourced<NonNullable<ToldFields[Field]>> | undefined {
  for (const { fields, origin } of told) {
    const value = fields[field]
    if (value !== undefined && value !== null) return { value, origin: origin(field) }
  }
  return undefined
}

/** Authors of the first source that names all of them, else of the first that names some. */
export function authorsTold(told: readonly Told[]): readonly Told[] {
  const named = told.filter(({ fields }) => fields.authors !== undefined)
  const whole = named.find(({ fields }) => fields.authorsTruncated === undefined)
  return [whole ?? named[0]].flatMap((one) => one ?? [])
}

/** Of each scheme the value of the first source that has one. */
export function identifiersTold(told: readonly Pick<Told, 'identifiers'>[]): Identifiers {
  return told.reduceRight<Identifiers>((all, { identifiers }) => ({ ...all, ...identifiers }), {})
}

/** Identifiers, and where each is told first, in the order in which they are told. */
export interface SourcedIdentifiers {
  readonly value: Identifiers
  readonly origins: ReadonlyMap<Scheme, Origin>
}

/** These identifiers with where they come from. */
export function sourcedIdentifiers(value: Identifiers, told: readonly Told[]): SourcedIdentifiers {
  const origins = new Map<Scheme, Origin>()
  for (const { identifiers, origin } of told) {
    for (const scheme of keysOf(identifiers)) {
      const isThis = value[scheme] !== undefined && value[scheme] === identifiers[scheme]
      if (isThis && !origins.has(scheme)) origins.set(scheme, origin(`identifiers.${scheme}`))
    }
  }
  return { value, origins }
}

function toldByEntry({
  rule,
  place,
  title,
  authors,
  authorsTruncated,
  issued,
  published,
  identifiers,
}: WorkEntry): Told {
  const origin = { rule, source: place.source, line: place.line }
  return {
    fields: { ...defined({ title, authors, authorsTruncated, issued }), ...published },
    identifiers,
    origin: () => origin,
  }
}

function toldByFacts(facts: WorkFacts): Told {
  const { title, authors, editors, translators, issued, kind, containerTitle, primaryClass } = facts
  const said = { title, authors, editors, translators, issued, kind, containerTitle, primaryClass }
  return {
    fields: { ...defined(said), ...publicationTextsOf((name) => facts[name]) },
    identifiers: facts.identifiers,
    origin: (field) => ({ rule: 'metadata', source: factSource(facts, field) }),
  }
}

/** Single identifiers may have their own sources: `identifiers.doi`. */
function factSource({ sources }: WorkFacts, field: string): string {
  const source = sources[field] ?? sources[fieldOfPart(field)]
  return source === undefined ? 'metadata.json' : sourceText(source)
}

/** The fields that there are. */
export function defined<T extends object>(fields: T): Defined<T> {
  const known: { [K in keyof T]?: T[K] } = {}
  for (const name of keysOf(fields)) if (fields[name] !== undefined) known[name] = fields[name]
  return known as Defined<T>
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

function keysOf<T extends object>(fields: T): readonly (keyof T)[] {
  return Object.keys(fields) as (keyof T)[]
}
