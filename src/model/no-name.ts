import { withoutNamesOfPeople } from './names-of-people.ts'

/** Whether words are capitalised like a name and can be none: of venues, publishers, states and links, or of a sentence. */
export function isNoName(name: string): boolean {
  const isStrange = strangers.test(name) && strangers.test(withoutNamesOfPeople(name))
  return isStrange || smallWords.test(name) || stops.test(name)
}

const strangers =
  /(?<![\p{L}])(?:abstract|accepted|acm|advances?|annals|appendix|arxiv|association|authors?|award|best|blog|book|bulletin|chapter|code|college|communications|computer|conference|congress|data|dataset|demo|department|dissertation|doi|draft|elsevier|english|forthcoming|github|google|ieee|in|institute|instituto?|intelligence|international|journal|lab|laboratory|learning|letters|link|magazine|manuscript|meeting|news|oral|page|paper|pdf|poster|preprint|press|proceedings?|project|publications?|quarterly|reports?|resubmission|resubmit|review|reviews|revise|revision|scholar|school|science|sciences|scientific|series|slides?|society|sons|spotlight|springer|submitted|supplement\w*|symposium|systems?|technology|theory|thesis|transactions|universi\p{L}+|video|virtual|website|wiley|workshop|école)(?![\p{L}\p{N}_])/iu

/** `The Quiet Docket`, `Labels Without Leaves`. */
const smallWords =
  /^(?:the|with|from|under|how|towards?)\s|(?<!\p{L})(?:without|that|through|into|using|towards|your|our|their|why|what|when)(?!\p{L})/iu

/** `Phys. Rev. Lett`, `Moss. Counting Leaves`: an abbreviated journal, or the end of a sentence. */
const stops = /\p{Lu}\p{Ll}{2,}\.\s(?:\p{L}{1,9}\.?\s){0,3}\p{Lu}\p{Ll}{2,}\.|\p{Ll}{4}\.\s\p{L}/u

/** `… (Job Market Paper)`, `… (draft)`: brackets that hold no affiliation, but the state of a paper. */
export function isWithState(written: string): boolean {
  return states.test(written)
}

const states = /\([^()]{0,30}\b(?:papers?|draft|manuscript|submitted|accepted|forthcoming)\b[^()]{0,30}\)/iu
