/**
 * Throws where a function of a plug-in is asynchronous: nobody waits for what it promises. Nobody would hear either
 * that it failed, which ends Node.js.
 */
export function refusePromise<Answer>(answer: Answer): Answer {
  if (!isThenable(answer)) return answer
  hear(answer)
  throw new Error('it is asynchronous, and nobody waits for it')
}

/** All values of the list that a plug-in gave, none of them promised. */
export function refusePromises<Value>(values: Iterable<Value>): readonly Value[] {
  const all: Value[] = []
  for (const value of listed(values)) {
    // At once, for the next step may throw.
    if (isThenable(value)) hear(value)
    all.push(value)
  }
  return all.map(refusePromise)
}

/** The list that a function of a plug-in gives; throws where it gives none, or promises it. */
export function listed<Value>(values: Iterable<Value>): Iterable<Value> {
  const given: unknown = refusePromise(values)
  if (typeof given === 'string' || (typeof given === 'object' && given !== null && Symbol.iterator in given))
    return values
  throw new Error('it gives no list')
}

/** Hears of whatever is promised within a value of a plug-in, wherever that stands in it, that it failed. */
export function hearPromisesIn(value: unknown): void {
  const seen = new Set<object>()
  const waiting = [value]
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    if (isThenable(next)) hear(next)
    else for (const inner of Object.values(next)) waiting.push(inner)
  }
}

function hear(promised: PromiseLike<unknown>): void {
  Promise.resolve(promised).catch(() => undefined)
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
