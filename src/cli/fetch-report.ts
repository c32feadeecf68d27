import type { Asked } from '../io/ask-services.ts'
import type { Service } from '../io/service.ts'
import type { WorkToAsk } from '../io/works-to-ask.ts'
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { keysOf } from '../io/ask-services.ts'
import { services } from './services-named.ts'

/** What went wrong in asking, with the places of the works on their pages. */
export function fetchDiagnostics(
  works: readonly WorkToAsk[],
  { learnt, failures, stopped }: Asked,
  selected: readonly Service[],
): readonly Diagnostic[] {
  const about = works.flatMap((work, index) => {
    const { refusals = [], unknown = [] } = learnt[index] ?? {}
    const title = work.group.entries[0]?.title ?? ''
    return [
      ...refusals.map(({ key, service, reason }) =>
        diagnostic('answer-refused', `Cannot use what ${service} says about ${key} of "${title}": ${reason}`, {
          place: placeOf(work, key),
          hint: 'If the paper is another one, correct the identifier; if not, the title or the authors',
        }),
      ),
      ...unknown
        .filter((key) => isComplete(key, selected))
        .map((key) => {
          const who = authoritiesOf(key).map((service) => service.title)
          const message = `Cannot find ${key} of "${title}": ${who.join(' and ')} ${who.length === 1 ? 'does' : 'do'} not know it`
          return diagnostic('identifier-unknown', message, {
            place: placeOf(work, key),
            hint: 'Check it for a slip; a few agencies for DOIs cannot be asked',
          })
        }),
    ]
  })
  return [
    ...about,
    ...failures.map(({ service, reason }) =>
      diagnostic('service-failed', `Cannot ask ${service.title}: ${reason}`, { hint: 'Run the command again later; what others said is kept' }),
    ),
    ...(stopped === undefined
      ? []
      : [diagnostic('fetch-stopped', `Cannot ask about all works: ${stopped}`, { hint: 'Run the command again: it goes on where it stopped' })]),
  ]
} // prettier-ignore

/** A DOI that one agency does not know is another's. */
function isComplete(key: string, selected: readonly Service[]): boolean {
  return authoritiesOf(key).every((service) => selected.includes(service))
}

/** Those who give out such identifiers. */
function authoritiesOf(key: string): readonly Service[] {
  return services.filter(({ authority }) => authority !== undefined && key.startsWith(`${authority}:`))
}

/** Where the page has the identifier, else where it first names the work. */
function placeOf({ group: { entries } }: WorkToAsk, key: string): Place | undefined {
  return (entries.find(({ identifiers }) => keysOf(identifiers).includes(key)) ?? entries[0])?.place
}
