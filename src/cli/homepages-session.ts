import { setMaxListeners } from 'node:events'
import { join } from 'node:path'

import { withClaim } from '../io/claim.ts'
import { formatInstant } from '../model/instant.ts'
import type { Before } from '../io/fetch-page.ts'
import type { Fetching } from '../io/fetch-homepage.ts'
import { type FetchedHomepages, fetchHomepages } from '../io/fetch-homepages.ts'
import { movedOrigin, recordAt } from '../io/moved-origin.ts'
import { outputAt, type Output } from '../io/output.ts'
import { ownCacheFolder } from '../io/cache-folder.ts'
import { robotsCache } from '../io/robots-cache.ts'
import { snapshotsName, writeSnapshot } from '../io/snapshots.ts'
import { validatorsCache } from '../io/validators-cache.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import { originText } from '../model/origin.ts'
import { counted } from './build-summary.ts'
import type { GatheredRemotes } from './gather-remotes.ts'
import { homepageDiagnostics, outcomesText } from './homepages-report.ts'
import { progressOf } from './progress.ts'
import { report } from './report.ts'
import { beforeIn, filesBefore, isSame, recordOf } from './snapshot-before.ts'
import type { Surroundings } from './surroundings.ts'

/** What was asked for on the command line. */
export interface HomepagesPlan extends Pick<Fetching, 'userAgent' | 'refresh' | 'allowsPrivate' | 'accepts'> {
  /** When to stop. */
  readonly milliseconds: number
  /** The command that fetches one person's homepage again. */
  readonly commandFor: (id: string) => string
  /** A snapshot is of where its homepage has moved to for good, which is to be written into `offprint.yaml`. */
  readonly followsMoves: boolean
}

/** Prints what would be fetched, and fetches nothing. */
export function showHomepages({ remotes }: GatheredRemotes, { stdout, stderr }: Surroundings): number {
  for (const { id, origin } of remotes) stdout(`${id}: ${originText(origin)}\n`)
  stderr(
    `Would fetch ${counted(remotes.length, 'homepage')}; redirects and robots.txt can lead to more requests\n`,
  )
  return 0
}

export interface FetchedSnapshots extends Pick<FetchedHomepages, 'outcomes'> {
  /** With which a command ends that does nothing else. */
  readonly status: number
}

/** Fetches, and keeps every snapshot at once when it is whole. */
export async function fetchSnapshots(
  gathered: GatheredRemotes,
  plan: HomepagesPlan,
  surroundings: Surroundings,
): Promise<FetchedSnapshots> {
  const { remotes, folder } = gathered
  if (remotes.length === 0) {
    surroundings.stderr(
      'Nobody in offprint.yaml has a homepage to fetch; to add one run: offprint add ADDRESS\n',
    )
    return { status: 0, outcomes: [] }
  }
  const output = outputAt(surroundings.cwd, join(folder, snapshotsName))
  const fetched = await withClaim(output, () => fetchAll(gathered, plan, output, surroundings))
  surroundings.stderr(outcomesText(fetched.outcomes, output.name))
  const found = homepageDiagnostics(remotes, fetched, plan)
  report(found, surroundings)
  return { status: exitStatusOf(found), outcomes: fetched.outcomes }
}

async function fetchAll(
  { remotes, folder }: GatheredRemotes,
  plan: HomepagesPlan,
  output: Output,
  surroundings: Surroundings,
): Promise<FetchedHomepages> {
  const { network, cwd } = surroundings
  const interruption = new AbortController()
  // Many wait for it at once, and that is meant.
  setMaxListeners(0, interruption.signal)
  const forget = network.onInterrupt(() => interruption.abort())
  const robots = robotsCache(cwd)
  const validators = validatorsCache(cwd)
  const last = new Map<string, readonly string[]>()
  const written = new Map<string, Before>()
  const progress = progressOf({ all: remotes.length, noun: 'homepage' }, surroundings)
  try {
    return await fetchHomepages(remotes, {
      ...plan,
      network,
      robots,
      env: surroundings.env,
      cache: () => ownCacheFolder(cwd),
      deadline: network.now() + plan.milliseconds,
      interrupted: interruption.signal,
      tell: progress.tell,
      before: async (remote) => {
        const record = await recordOf(cwd, folder, remote)
        last.set(remote.id, filesBefore(folder, remote, record))
        const before = beforeIn(folder, remote, record)
        if (before === undefined) return undefined
        written.set(remote.id, before)
        return validators.renewed(remote.id, before)
      },
      keep: (remote, { record: obtained, files, movedTo }) => {
        const before = written.get(remote.id)
        const moved = plan.followsMoves ? movedOrigin(movedTo) : undefined
        const record = moved === undefined ? obtained : recordAt(moved, obtained)
        const paths = files.map(({ path }) => path).toSorted()
        const whole = { version: 1, homepage: originText(moved ?? remote.origin), ...record, fetched: formatInstant(network.now()), files: paths } as const
        if (before !== undefined && isSame(before, whole, files)) {
          validators.put(remote.id, before, record)
          return 'unchanged'
        }
        writeSnapshot(output, remote.id, whole, files, last.get(remote.id) ?? [])
        return 'changed'
      },
      started: ({ id }) => progress.started(id),
      finished: ({ id }, { type }) => progress.finished(id, type),
    })
  } finally {
    progress.close()
    forget()
    robots.save()
    validators.save()
  }
} // prettier-ignore
