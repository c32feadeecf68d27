import { weekdays } from '../model/date-words.ts'
import { emojiParts } from '../model/emoji.ts'

/** What sets the date off, then signs and remarks that say no more than that the entry is new. */
export function endOfDecoration(text: string, end: number): number {
  return [withinBracket, shortcodes, after, shortcodes, arrow, isNew, shortcodes].reduce(
    (at, pattern) => at + (pattern.exec(text.slice(at, at + 80))?.[0].length ?? 0),
    end,
  )
}

/** `[Jul 12, 2024 - NEW]`, `[Jun 2024 (new)]`, `[05/2024 🔥]`: what stands with the date in its bracket, up to the end of that. */
const withinBracket = new RegExp(
  `^[\\s,;:|·–—-]{0,3}(?:[(（[]?new|[${emojiParts}])[${emojiParts}!\\s]{0,8}[)）\\]]?\\s?(?=[\\])}】）>])`,
  'iu',
)

/** The name of the day in brackets (`2024-05-03 (Fri)`, `[2024-05-03 Fri]`), the brackets, colons and dashes behind a date, and emoji. */
const after = new RegExp(
  `^(?:\\s?[（(](?:[月火水木金土日一二三四五六월화수목금토일]|${weekdays}\\.?)[)）]|\\s${weekdays}\\.?(?=[\\]>]))?[\\s\\])}】）>~]*(?:[:：,.，、。|·•∙‧・‒–—-]+(?=\\s|\\p{L}|$))?[\\s${emojiParts}]*`,
  'iu',
)

/** `:tada:`, as GitHub and Jekyll write emoji. */
const shortcodes = /^[\s\])}】>）~]{0,4}(?::[a-z0-9_+-]{2,40}:(?=\s)\s{0,3}){1,4}/

/** `→`, `»`, `//` apart from the text. */
const arrow = /^(?:[→⇒➜⟶]\s{0,3}|(?:[»›]|\/\/)\s{1,3})/u

const isNew = /^(?:[(（[]\s?new!{0,3}\s?[)）\]][\s:：,–—-]{0,3})/iu
