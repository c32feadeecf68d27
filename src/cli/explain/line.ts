import type { Diagnostic } from '../../model/diagnostic.ts'
import type { LookedUpLine } from '../../pipeline.ts'
import { visibleText } from '../visible-text.ts'
import { listText, partText } from './lines.ts'

/** What is read under a heading, or why nothing is; a row a topic. */
const topics: Readonly<Record<NonNullable<LookedUpLine['section']>['topic'], string>> = {
  news: 'it is a list of news, but nothing that begins on this line is an item of it',
  publications: 'it is a list of publications, but no title can be told on this line',
  talks: 'it is a list of talks, but nothing that begins on this line is one',
  awards: 'it is a list of awards, but nothing that begins on this line is one with a date',
  events: 'it is a list of events, but nothing that begins on this line is one with a date',
  service: 'it tells of service to the community, which is neither news nor publications',
  teaching: 'it tells of teaching, which is neither news nor publications',
  education: 'it tells of education, which is neither news nor publications',
  employment: 'it tells of positions that were held, which are not news',
  other: 'its heading announces something else than news, publications, talks, awards or events',
  none: 'no heading announces news, publications, talks, awards or events',
} // prettier-ignore

/** Why nothing was taken from a line. */
export function lineText(reference: string, { text, section, diagnostics }: LookedUpLine): string {
  const isEmpty = text.trim() === ''
  return [
    `Nothing is taken from ${visibleText(reference)}\n`,
    isEmpty ? '' : `  ${visibleText(text.trim())}\n`,
    partText('Why', listText(isEmpty ? ['The line is empty, or the page has ended'] : reasons(diagnostics, whereItStands(section)))),
  ].join('')
} // prettier-ignore

/** Why a page is not read at all; no plug-in is asked here. */
export function unreadText(
  reference: string,
  { diagnostics, plugins }: { readonly diagnostics: readonly Diagnostic[]; readonly plugins: readonly string[] },
): string {
  const problems = diagnostics.map((one) => (one.place === undefined ? saidText(one) : `${saidText(one)} (line ${one.place.line})`))
  const isForPlugins = plugins.length > 0 && diagnostics.every(({ code }) => code === 'source-unknown')
  const unasked = `A plug-in of offprint.yaml may read it (${plugins.join(', ')}), but offprint explain loads none`
  const reasons = [...problems, ...(isForPlugins ? [unasked] : [])]
  return [
    `Nothing is taken from ${visibleText(reference)}\n`,
    partText('Why', listText(reasons.length === 0 ? ['Nothing in it could be read'] : reasons)),
  ].join('')
} // prettier-ignore

function whereItStands(section: LookedUpLine['section']): string {
  if (section === undefined) return 'It is a part of no entry that could be read'
  const { heading, line, topic } = section
  const where = heading === '' ? 'It stands before the first heading' : `It stands under “${heading}” (line ${line})`
  return `${where}: ${topics[topic]}`
} // prettier-ignore

/** What is left out says why by itself; other problems may be the cause or not. */
function reasons(diagnostics: LookedUpLine['diagnostics'], fallback: string): readonly string[] {
  const said = diagnostics.map(saidText)
  return diagnostics.some(({ code }) => code === 'left-out') ? said : [fallback, ...said]
}

function saidText({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message}; ${hint}`
}
