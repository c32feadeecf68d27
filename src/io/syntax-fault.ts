/** What is wrong in a text that is no JSON, and with which of its characters. */
export interface SyntaxFault {
  readonly reason: string
  readonly index: number
}

/** What `JSON.parse` says, without the place, which we say ourselves. */
export function syntaxFaultIn(text: string): SyntaxFault | undefined {
  const message = refusalOf(text)
  if (message === undefined) return undefined
  const [stated, position] =
    /(?: in JSON)? at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message) ?? []
  if (stated !== undefined) return { reason: message.slice(0, -stated.length), index: Number(position) }
  if (!isAboutToken(message)) return { reason: message, index: text.length }
  const [reason = message] = /^Unexpected token '[^']+'/.exec(message) ?? []
  return { reason, index: firstBadToken(text) }
}

function refusalOf(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return error.message
  }
}

function isAboutToken(message: string | undefined): boolean {
  return message?.startsWith('Unexpected token') === true
}

/** Such a message has no position: it is where the shortest beginning that it is said of ends. */
function firstBadToken(text: string): number {
  let [good, bad] = [0, text.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isAboutToken(refusalOf(text.slice(0, middle)))) bad = middle
    else good = middle
  }
  return bad - 1
}
