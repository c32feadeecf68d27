import { learnFacts } from '../merge/learn-facts.ts'
import type { WorkFacts } from '../model/metadata.ts'
import { parseDate } from '../model/partial-date.ts'
import type { Instant } from '../model/instant.ts'
import type { Learnt } from './ask-services.ts'
import type { MetadataFile } from './metadata.ts'
import type { WorkToAsk } from './works-to-ask.ts'

/** The file with what was learnt. Works in it keep their places; new ones come before the first whose title sorts behind theirs. */
export function withLearnt(
  file: MetadataFile | undefined,
  works: readonly WorkToAsk[],
  learnt: readonly Learnt[],
  { asOf, ranks }: { readonly asOf: Instant; readonly ranks: readonly string[] },
): MetadataFile {
  const seen = parseDate(asOf.slice(0, 10))
  const updated = new Map<WorkFacts, WorkFacts>()
  const added: WorkFacts[] = []
  for (const [index, { group }] of works.entries()) {
    const findings = learnt[index]?.findings ?? []
    const facts = seen === undefined ? undefined : learnFacts(group.facts, findings, seen, ranks)
    if (facts === undefined) continue
    if (group.facts === undefined) added.push(facts)
    else updated.set(group.facts, facts)
  }
  const known = (file?.works ?? []).map((facts) => updated.get(facts) ?? facts)
  return { version: 1, ...file, works: added.toSorted(byTitle).reduce(inserted, known) }
}

function inserted(works: readonly WorkFacts[], work: WorkFacts): readonly WorkFacts[] {
  const found = works.findIndex((other) => byTitle(work, other) < 0)
  const at = found === -1 ? works.length : found
  return [...works.slice(0, at), work, ...works.slice(at)]
}

/** The same under every locale. */
function byTitle({ title: a }: WorkFacts, { title: b }: WorkFacts): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  return left === right ? 0 : left < right ? -1 : 1
}
