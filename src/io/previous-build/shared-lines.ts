import type { LedgerLine, VersionLine } from '../../model/ledger.ts'

/** Makes lines hold what they say alike only once: of twenty thousand homepages there are some 300,000. */
export function sharedLines(): (line: LedgerLine) => LedgerLine {
  const texts = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()

  const sharedText = (text: string): string => (isOften.test(text) ? known(texts, text, text) : text)
  const sharedList = (list: readonly string[]): readonly string[] => known(lists, JSON.stringify(list), list)
  const sharedVersion = (line: LedgerLine, { key, evidence }: VersionLine): VersionLine => {
    if (evidence.every((text) => isOften.test(text))) return { key, evidence: sharedList(evidence) }
    return {
      key,
      evidence: evidence.map((text) => line.evidence.find((same) => same === text) ?? sharedText(text)),
    }
  }
  return (line) => {
    const { published, updated } = line
    const shared = {
      ...line,
      evidence: line.evidence.map(sharedText),
      updated: updated === published ? published : updated,
      people: sharedList(line.people),
    }
    // Not with a conditional spread: an object that is made so takes more memory.
    if (line.versions === undefined) return shared
    return { ...shared, versions: line.versions.map((version) => sharedVersion(line, version)) }
  }
}

/** Evidence of few values. */
const isOften = /^(?:kind|date|venue|place|year|edition):/

function known<Value>(values: Map<string, Value>, key: string, value: Value): Value {
  const same = values.get(key)
  if (same !== undefined) return same
  values.set(key, value)
  return value
}
