import type { Outcome, Remote } from '../io/fetch-homepage.ts'
import type { FetchedHomepages } from '../io/fetch-homepages.ts'
import { listed } from '../io/listed.ts'
import { followedOrigin } from '../io/moved-origin.ts'
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { originText } from '../model/origin.ts'
import { counted } from './build-summary.ts'

interface Reported {
  /** The command that fetches one person's homepage again. */
  readonly commandFor: (id: string) => string
  /** Nobody has to be told to write down a new address. */
  readonly followsMoves: boolean
}

/** What went wrong in fetching, and who has moved, each with what to do. */
export function homepageDiagnostics(remotes: readonly Remote[], { outcomes, stopped }: FetchedHomepages, { commandFor, followsMoves }: Reported): readonly Diagnostic[] {
  const about = remotes.flatMap((remote, index) => {
    const outcome = outcomes[index]
    const isFollowed = followsMoves && followedOrigin(outcome) !== undefined
    return outcome === undefined || isFollowed ? [] : problemsOf(remote, outcome, commandFor(remote.id))
  })
  if (stopped === undefined) return about
  const left = outcomes.filter((outcome) => outcome === undefined).length
  const message = `Cannot fetch ${counted(left, 'homepage')}: ${stopped}`
  return [...about, diagnostic('fetch-stopped', message, { hint: 'Run the command again: what is known is not transferred again' })]
} // prettier-ignore

function problemsOf(remote: Remote, outcome: Outcome, command: string): readonly Diagnostic[] {
  const { id, origin, place } = remote
  const address = originText(origin)
  if (outcome.type === 'broken') return outcome.diagnostics
  if (outcome.type === 'failed') {
    const message = `Cannot fetch the homepage of ${id}, ${address}: ${outcome.reason}`
    return [
      diagnostic('homepage-failed', message, {
        place,
        hint: `${kept(outcome.isKept)}; ${remedyFor(outcome.reason)}`,
      }),
    ]
  }
  if (outcome.type === 'suspicious') {
    const message = `Cannot believe the homepage of ${id}, ${address}: ${outcome.reason}`
    const hint = `${kept(outcome.isKept)}; if the page is right run: ${command} --accept`
    return [diagnostic('homepage-suspicious', message, { place, hint }), ...moveOf(remote, outcome)]
  }
  return [...unusableOf(remote, outcome), ...moveOf(remote, outcome)]
}

function unusableOf({ id, origin, place }: Remote, outcome: Outcome): readonly Diagnostic[] {
  const paths = 'leftOut' in outcome ? (outcome.leftOut ?? []) : []
  if (paths.length === 0) return []
  const names = listed(paths.map((path) => JSON.stringify(path)))
  const message = `Cannot keep ${names} of the homepage of ${id}, ${originText(origin)}: not every system can have such a name`
  const hint = 'rename it there, and fetch the homepage again; until then what it says is not published'
  return [diagnostic('file-name-unusable', message, { place, hint })]
}

function moveOf({ id, origin, place }: Remote, outcome: Outcome): readonly Diagnostic[] {
  const target = 'movedTo' in outcome ? outcome.movedTo : undefined
  if (target === undefined) return []
  const message = `The homepage of ${id}, ${originText(origin)}, has moved for good to ${target}`
  const file = place?.source ?? 'offprint.yaml'
  const hint = `write ${target} as the homepage of ${id} in ${file}, and fetch it again`
  return [diagnostic('homepage-moved', message, { place, hint })]
}

function kept(isKept: boolean): string {
  return isKept ? 'The last good snapshot stays' : 'There is no earlier snapshot'
}

/** A row a reason that has a remedy of its own. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/private address/, 'if this host is meant run again with --allow-private'],
  [
    /\(robots\.txt\)/,
    'run the command again later, ask whoever runs the host, or save the page among the profiles',
  ],
  [/robots\.txt/, 'ask whoever runs the host, or save the page among the profiles'],
  [/status 40[13]/, 'if the page is for members only save it among the profiles'],
  [
    /^git archive/,
    'remove .offprint/git and run the command again, or clone the repository among the profiles',
  ],
  [/status (?:404|410)|cannot be resolved/, 'correct the address in offprint.yaml'],
]

function remedyFor(reason: string): string {
  return remedies.find(([pattern]) => pattern.test(reason))?.[1] ?? 'run the command again later, or correct the address in offprint.yaml'
} // prettier-ignore

/** `Fetched 3 homepages into profiles/.snapshots: 1 new, 2 unchanged` */
export function outcomesText(outcomes: FetchedHomepages['outcomes'], folder: string): string {
  const kinds = ['new', 'changed', 'unchanged', 'suspicious', 'failed', 'broken'] as const
  const counts = kinds
    .map((kind) => ({ kind, count: outcomes.filter((outcome) => outcome?.type === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
  const good = outcomes.filter((outcome) => outcome !== undefined && goodKinds.has(outcome.type)).length
  const wrote = outcomes.some((outcome) => outcome?.type === 'new' || outcome?.type === 'changed')
  const next = wrote ? '; review what changed, then run: offprint build' : ''
  return `Fetched ${counted(good, 'homepage')} into ${folder}/: ${counts.length === 0 ? 'none was asked' : counts.join(', ')}${next}\n`
} // prettier-ignore

const goodKinds: ReadonlySet<string> = new Set(['new', 'changed', 'unchanged'])
