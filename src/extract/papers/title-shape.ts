import type { Mark } from '../../model/rich-text.ts'
import { venuesIn } from '../../venues/index.ts'
import { isAuthors } from './author-list.ts'
import { isPaper } from './paper-link.ts'
import { trimmed } from './sentences.ts'

/** Whether what a mark covers can be a title: long enough, and no people, venue or remark. */
export function isTitle(text: string, mark: Mark): boolean {
  if (mark.type === 'sup' || mark.type === 'sub') return false
  const written = text.slice(mark.start, mark.end)
  const isLinkedPaper = mark.type === 'link' && isPaper(mark.href)
  const isShaped = isLinkedPaper
    ? lettersIn(written).length > 1 || isLongEnough(written)
    : isLongEnough(written) && !isAuthors(text, trimmed(text, mark))
  return isShaped && !isUnlikelyTitle(written)
}

/** Whether a venue or a remark fills it. */
export function isUnlikelyTitle(written: string): boolean {
  return isVenue(written) || isRemark(written)
}

/** Three words, two long ones, or a run of letters of a script that does not part words. */
export function isLongEnough(text: string): boolean {
  const words = lettersIn(text)
  return words.length >= 3 || (words.length === 2 && text.length >= 18) || isUnparted(text)
}

/** Whether a text holds a run of letters of a script that does not part words. */
export function isUnparted(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{6}/u.test(text)
}

function lettersIn(text: string): readonly string[] {
  return text.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** `CVPR 2024 Oral` */
function isVenue(text: string): boolean {
  return isFilledByVenue(text) || starts.test(text) || isShortenedPlace(text)
}

/** `Proc. ACM Interact. Mob`, `Nucl. Instrum. Meth. A 1040`: words that are cut short, as those of journals and proceedings are. */
export function isShortenedPlace(text: string): boolean {
  const words = text.trim().split(/\s+/)
  const cut = words.filter((word) => /^\p{Lu}\p{L}{1,13}\.$/u.test(word))
  const isCut = cut.length > 1 || (cut.length === 1 && cut[0] === words[0] && words[0] === 'Proc.')
  return isCut && words.every((word) => wordsOfPlaces.test(word))
}

const wordsOfPlaces = /^(?:\p{Lu}[\p{L}'’-]{0,14}\.?|\d{1,4}|&|of|and|the|für|der|de|et)$/u

/** `ApJ, 912, 45`, `Plant Sci., 2021, 12, 1234`: a short name and two numbers, as those write who leave titles out. */
export function isNumberedPlace(text: string): boolean {
  return /^\p{Lu}[\p{L}.&\s]{0,40},?\s(?:\d{1,5},\s){1,3}[A-Z]?\d{1,6}(?:[-–]\d{1,6})?\W{0,3}$/u.test(text)
}

/** Whether known venues are most of a text. */
export function isFilledByVenue(text: string): boolean {
  const known = venuesIn(text).filter(({ doubtful }) => doubtful !== true)
  const covered = known.reduce((sum, { start, end }) => sum + end - start, 0)
  return covered > text.trim().length * 0.6
}

/** `In Proceedings of …`, `[ICML 2024 (Oral Paper at a Workshop)]`. */
const starts = /^[^\p{L}\p{N}]{0,9}(?:In:?\s|Proceedings of|Proc\.)|^\s?[[【][^\]】\n]{1,30}\s(?:19|20)\d\d/u

/** How remarks, prizes and links to material begin. */
const remarks =
  /^[^\p{L}\p{N}]{0,9}(?:oral|spotlight|best|outstanding|runner|award|under review|in (?:review|press|preparation)|submitted|accepted|to appear|selected|highlight|equal|note|status|download|read|view|see|all|more|supplement\w*|appendix|slides?|video|code|pdf|preprint|project|abstract|bibtex|in (?:french|german|chinese|dutch|japanese)|(?:19|20)\d\d|\p{Lu}{2,}(?:[\d_-][\w-]*)?\s?['’]?\d\d)(?![\p{L}\p{N}_])/iu

/** `Best Paper Award`, `ICML2024 (under review)`: a title may begin like one, but goes on. */
function isRemark(text: string): boolean {
  return remarks.test(text) && lettersIn(text).length <= 5
}
