import type { Origin } from '../../model/catalog.ts'

/** What each rule does, for somebody who has never seen the program; a row a rule. */
const rules: Readonly<Record<string, string>> = {
  'papers/in-news': 'named in the news',
  'papers/listed': 'in the list of publications',
  'papers/posters': 'in the list of talks, as a poster',
  'records/fields': 'in the fields of a file or a page',
  'records/listed': 'in the BibTeX of the list of publications',
  'records/cited': 'in BibTeX that the page shows',
  'news/list': 'in the list of news',
  'news/awards': 'in the list of awards',
  'events/events-list': 'in the list of events',
  'events/talks-line': 'in the line of talks',
  'events/talks-list': 'in the list of talks',
  'corrections': 'set by hand',
  'venue registry': 'in the registry of conferences',
} // prettier-ignore

const evidenceWords: Readonly<Record<string, string>> = {
  'two-sources': 'at least two sources agree',
  'one-source': 'one source says so',
} // prettier-ignore

/** `in the list of publications (papers/listed), profiles/ada.md:12` */
export function originText({ rule, source, line }: Origin): string {
  if (rule === 'metadata') return `noted in metadata.json, from: ${source}`
  if (rule === 'venue registry') return `${ruleText(rule)}: ${evidenceWords[source] ?? source}`
  const place = line === undefined ? source : `${source}:${line}`
  return `${ruleText(rule)}, ${place}`
}

/** What a rule does, and its name for those who look it up. */
export function ruleText(rule: string): string {
  const words = rules[rule]
  return words === undefined ? rule : `${words} (${rule})`
}
