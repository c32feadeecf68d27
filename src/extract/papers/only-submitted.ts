import type { Span } from '../../model/rich-text.ts'

/** Whether a work was only sent to the venue at a span, which is then not its own. */
export function isOnlySubmitted(text: string, { start }: Span): boolean {
  return sentTo.test(text.slice(Math.max(0, start - 60), start))
}

/** A venue that wants to see it again is none either: `Revise and Resubmit, *Journal of …*`, `R&R at …`. */
const sentTo =
  /(?:submitted to|under review (?:at|by|for)|in submission to|(?:\bresubmi\p{L}{1,7}|\br ?& ?r|\b(?:major|minor) revisions?)(?: requested)?(?: \([^()\n]{1,20}\))?(?:,|:|\s(?:at|to|for|by|from))?(?:\sthe)?)[:\s*]{0,3}$/iu
