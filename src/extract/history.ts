/*
 * Where somebody studied and worked, which is no news though it may stand under "Timeline" or "Education and awards".
 */

const now =
  "present|now|current|currently|ongoing|today|date|heute|laufend|présent|aujourd[’']hui|actualidad|presente|actual|atual|oggi|至今|今|现在|現在|현재"

/** `2021 - Present`, `Sept 2018 – June 2022`, `2018-2021`. */
const span = new RegExp(
  `(?:19|20)\\d\\d(?:[-./年]\\d{1,2}月?)?\\)?\\s?(?:[-–—−~〜～]|to|until|bis|à|au|a|al)\\s?(?:(?:\\p{L}{3,10}\\.?,?\\s)?(?:19|20)\\d\\d|(?:${now})(?!\\p{L}))|(?:since|seit|depuis|desde|dal)\\s(?:\\p{L}{3,10}\\s)?(?:19|20)\\d\\d`,
  'iu',
)

/** Degrees and posts as a curriculum vitae has them, at the head of an entry behind its years. */
const station =
  /^(?:[\p{N}\p{P}\p{S}\s]|\p{L}{3,9}\.?\s(?=\d)){0,32}(?:ph\.?\s?d\.?|d\.?phil\.?|doctor(?:ate|al)?|m\.?\s?sc?\.?|m\.?a\.?|b\.?\s?sc?\.?|b\.?a\.?|b\.?eng\.?|m\.?eng\.?|b\.?tech\.?|m\.?tech\.?|bachelor(?:['’]?s)?|master(?:['’]?s)?|diploma?|high school|undergraduate|postgraduate|博士|硕士|学士|本科|修士)(?![\p{L}])(?!.{0,60}(?:award|prize|honou?r|fellow|scholar|thesis|dissertation|medal|grant|奖|賞))/iu

/** Whether an entry tells of a degree, though it stands among awards: `Ph.D., University of Oulu, 2018`. */
export function isDegree(text: string): boolean {
  return station.test(text)
}

/**
 * Whether a list is a curriculum vitae: half of its entries or more tell of a span of time or a degree, and of no award;
 * of one entry alone a degree says too little.
 */
export function isHistory(texts: readonly string[]): boolean {
  const stays = texts.filter(isStay)
  const isSure = stays.length > 1 || stays.some((text) => span.test(text.slice(0, 120)))
  return isSure && stays.length * 2 >= texts.length
}

function isStay(text: string): boolean {
  const head = text.slice(0, 120)
  return (span.test(head) || station.test(head)) && !/award|prize|fellowship|scholarship|奖|賞/i.test(head)
}

/** Whether a list of presentations is written as one of publications is: then its entries are works. */
export function areCitations(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.filter(isCitation).length * 2 > texts.length
}

/** `Moss, A., & Hazel, C. (2020). Graphs of rain. Poster at …`: authors with initials, then the year in brackets. */
function isCitation(text: string): boolean {
  const bracket = text.slice(0, 400).indexOf('(')
  if (bracket === -1) return false
  const [authors, rest] = [text.slice(0, bracket), text.slice(bracket)]
  return /\p{Lu}\./u.test(authors) && /^\((?:19|20)\d\d[a-z]?[^()\n]{0,20}\)\s?[.,:]/.test(rest)
}
