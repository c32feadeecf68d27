import { type Asked, askServices, requestsAhead } from '../io/ask-services.ts'
import { withClaim } from '../io/claim.ts'
import { exchangeWith } from '../io/http/exchange.ts'
import { baseOf, politely } from '../io/http/polite.ts'
import { withLearnt } from '../io/learn-works.ts'
import { metadataText } from '../io/metadata.ts'
import { metadataName } from '../io/profiles.ts'
import type { Questioner } from '../io/question-service.ts'
import { type RecordCache, recordCache } from '../io/record-cache.ts'
import type { Service } from '../io/service.ts'
import { writeOutput } from '../io/write-output.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import { counted } from './build-summary.ts'
import { services } from './services-named.ts'
import { fetchDiagnostics } from './fetch-report.ts'
import type { GatheredWorks } from './gather-works.ts'
import { report } from './report.ts'
import type { Surroundings } from './surroundings.ts'

/** What was asked for on the command line. */
export interface FetchPlan {
  readonly services: readonly Service[]
  readonly userAgent: string
  /** When to stop. */
  readonly milliseconds: number
  readonly refresh: boolean
}

/** Prints the requests and sends none; keys of the user are not in them. */
export function showRequests({ works }: GatheredWorks, plan: FetchPlan, surroundings: Surroundings): number {
  const { stdout, stderr, network } = surroundings
  const questions = works.map(({ question }) => question)
  const ahead = requestsAhead(questions, plan.services, questionerWith(plan, surroundings))
  for (const { service, request } of ahead) stdout(`${baseOf(service, network)}${request.path}\n`)
  stderr(`Would ask about ${counted(works.length, 'work')} in ${counted(ahead.length, 'request')}; answers can lead to more\n`)
  return 0
} // prettier-ignore

/** Asks, and writes what was learnt, also when something went wrong on the way. */
export async function fetchFacts(gathered: GatheredWorks, plan: FetchPlan, surroundings: Surroundings): Promise<number> {
  const { works, folder, file, asOf } = gathered
  const asked = await ask(gathered, plan, surroundings)
  const ranks = services.map(({ title }) => title)
  const learnt = withLearnt(file, works, asked.learnt, { asOf, ranks })
  const isEmpty = file === undefined && learnt.works.length === 0
  const files = isEmpty ? [] : [{ path: metadataName, chunks: [metadataText(learnt)] }]
  const { changed } = await withClaim(folder, () => writeOutput(folder, files, []))
  const found = [...gathered.diagnostics, ...fetchDiagnostics(works, asked, plan.services)]
  const answered = asked.learnt.filter(({ findings }) => findings.length > 0).length
  const wrote = changed.length === 0 ? 'nothing new' : `wrote ${folder.name}/${metadataName}; review it, then run: offprint build`
  surroundings.stderr(`Learnt about ${answered} of ${counted(works.length, 'work')}: ${wrote}\n`)
  report(found, surroundings)
  return exitStatusOf(found)
} // prettier-ignore

async function ask({ works }: GatheredWorks, plan: FetchPlan, surroundings: Surroundings): Promise<Asked> {
  const { network, env, stderr } = surroundings
  const origins = new Set(services.map((service) => new URL(baseOf(service, network)).origin))
  const exchange = exchangeWith(network, { origins, size: largestAnswer, redirects: mostRedirects })
  const interruption = new AbortController()
  const forget = network.onInterrupt(() => interruption.abort())
  const manners = {
    exchange,
    network,
    env,
    userAgent: plan.userAgent,
    deadline: network.now() + plan.milliseconds,
    interrupted: interruption.signal,
    tell: (text: string) => stderr(`${text}\n`),
  }
  try {
    const questions = works.map(({ question }) => question)
    return await askServices(questions, plan.services, { ...questionerWith(plan, surroundings), ask: politely(manners) })
  } finally {
    forget()
    await exchange.close()
  }
} // prettier-ignore

/** In bytes: a hundred of the longest records of the most talkative service are a tenth of it. */
const largestAnswer = 20_000_000
const mostRedirects = 5

function questionerWith({ refresh }: FetchPlan, { cwd, network, stderr }: Surroundings): Omit<Questioner, 'ask'> {
  const caches = new Map<string, RecordCache>()
  return {
    refresh,
    now: network.now,
    cacheOf: ({ name }) => {
      const cache = caches.get(name) ?? recordCache(cwd, name)
      caches.set(name, cache)
      return cache
    },
    progress: ({ title }, done, all, what) => stderr(`${title}: ${done} of ${counted(all, what)}\n`),
  }
} // prettier-ignore
