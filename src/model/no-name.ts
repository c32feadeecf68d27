import { withoutNamesOfPeople } from './names-of-people.ts'

/** Whether words are capitalised like a name and can be none: of venues, publishers, states and links, or of a sentence. */
export function isNoName(name: string): boolean {
  const isStrange = strangers.test(name) && strangers.test(withoutNamesOfPeople(name))
  return isStrange || smallWords.test(name) || stops.test(name) || behindInitials.test(name)
}

const strangers =
  /(?<![\p{L}])(?:abstract|acad|accepted|acm|advances?|annals|appendix|arxiv|association|authors?|award|best|blog|biol|book|bulletin|chapter|chem|code|commun|college|communications|computer|conference|congress|data|dataset|demo|department|dissertation|doi|draft|elsevier|english|forthcoming|github|google|ieee|in|institute|instituto?|intelligence|international|journal|lab|laboratory|learning|lett|letters|link|magazine|manuscript|mater|meeting|news|oral|page|paper|pdf|phys|poster|preprint|press|proceedings?|project|publications?|quarterly|reports?|resubmission|resubmit|review|reviews|revise|revision|scholar|school|sci|science|sciences|scientific|series|slides?|soc|society|sons|spotlight|springer|submitted|supplement\w*|symposium|systems?|technol|technology|theory|thesis|transactions|universi\p{L}+|video|virtual|website|wiley|workshop|école)(?![\p{L}\p{N}_])/iu

/** `The Quiet Docket`, `Labels Without Leaves`. */
const smallWords =
  /^(?:the|with|from|under|how|towards?|dans|(?:en|em|nel|nella)(?=\s\p{L}\.))\s|(?<!\p{L})(?:without|that|through|into|using|towards|your|our|their|why|what|when)(?!\p{L})/iu

/** `Phys. Rev. Lett`, `Moss. Counting Leaves`: an abbreviated journal, or the end of a sentence. */
const stops = /\p{Lu}\p{Ll}{2,}\.\s(?:\p{L}{1,9}\.?\s){0,3}\p{Lu}\p{Ll}{2,}\.|\p{Ll}{4}\.\s\p{L}/u

/** `Moss, B. Quiet Woods`: behind the initials of one whose family stands first a title begins. */
const behindInitials = /^[^,]{2,40},\s(?:\p{Lu}\.[\s-]?){1,4}\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u

/** `… (Job Market Paper)`, `… (draft)`: brackets that hold no affiliation, but the state of a paper. */
export function isWithState(written: string): boolean {
  return states.test(written)
}

const states = /\([^()]{0,30}\b(?:papers?|draft|manuscript|submitted|accepted|forthcoming)\b[^()]{0,30}\)/iu
