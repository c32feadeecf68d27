/**
 * Throws where a function of a plug-in is asynchronous: nobody waits for what it promises. Nobody would hear either
 * that it failed, which ends Node.js.
 */
export function refusePromise<Answer>(answer: Answer): Answer {
  if (!isThenable(answer)) return answer
  Promise.resolve(answer).catch(() => undefined)
  throw new Error('it is asynchronous, and nobody waits for it')
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
