import { months } from '../model/date-words.ts'

const schools =
  /(?<!\p{L})(?:университет|институт|академия)(?!\p{L})|\b(?:univ(?:ersit\p{L}{1,4}|ersidad\p{L}?|\.)|universidade?|college|institut\p{L}{0,2}|hochschule|school|academ\p{L}{1,3}|polit[eé]cnic\p{L}{1,2}|polytechni\p{L}{1,4})(?!\p{L})|(?<!\p{L})(?:École|Ecole|Écoles)\s|大学|大學|대학/iu

const schoolNames =
  /(?<!\p{L})(?:[TF]U(?=\s\p{Lu})|UC(?=\s\p{Lu})|ETH|EPFL|MIT|KTH|UCLA?|EHESS|МГУ|СПбГУ|ЛГУ|НГУ|МФТИ|МИФИ|ВШЭ|МИАН|ПОМИ)(?!\p{L})/u

/** Who published a report: a school, or what else prints them. */
export function institutionIn(text: string): string | undefined {
  return schoolIn(text) ?? schoolIn(text, (piece) => institutions.test(piece))
}

const institutions =
  /(?<!\p{L})(?:laborator\p{L}{1,4}|labs?|cent(?:er|re|rum|ro)|research|department|ministry|agency|corporation|inc|consortium|foundation|INRIA|CNRS|CEA|DLR|CERN|NASA|NIST|NREL|RAND|IBM|Microsoft|Google|Xerox)(?!\p{L})/iu

/** The university behind the kind of thesis: the pieces up to the one that is a school, and its town where the year follows. */
export function schoolIn(
  text: string,
  isMeant: (piece: string) => boolean = isSchoolLike,
): string | undefined {
  const lead =
    /^\)?(?:\sin\s\p{Lu}[\p{L}\s&]{2,40}?(?=,\s|\.\s|\sat\s))?(?:\sat\s(?:the\s)?|[\s,.;:([–—-]{1,4})/u.exec(
      text,
    )
  if (lead === null) return undefined
  const clause = clauseOf(text.slice(lead[0].length, lead[0].length + 160))
  const pieces = clause.split(/,\s/)
  const index = pieces.findIndex(isMeant)
  if (index < 0 || index > 2 || pieces.slice(0, index + 1).some(isNoSchool)) return undefined
  const [next = '', afterNext = ''] = pieces.slice(index + 1)
  const isTown = town.test(next) && !noTown.test(next) && year.test(afterNext)
  return pieces
    .slice(0, index + (isTown ? 2 : 1))
    .join(', ')
    .replace(/[\s(]{0,2}(?:19|20)\d\d[\s).]{0,2}$/, '')
}

function isSchoolLike(piece: string): boolean {
  return schools.test(piece) || schoolNames.test(piece)
}

/** Up to the full stop, the bracket or the line break that ends it; `Univ. of Leafton` goes on. */
function clauseOf(text: string): string {
  const end = /(?<!univ|inst|dept|st)\.(?:\s|$)|[()[\]\n;]/iu.exec(text)?.index
  return text.slice(0, end).trim()
}

function isNoSchool(piece: string): boolean {
  return piece.length > 80 || /\d|^\p{Ll}/u.test(piece.replace(year, '')) || notSchools.test(piece)
}

const notSchools = /\b(?:superv|advis|committee|under the|award|prize)/i
const town = /^\p{Lu}[\p{L}.-]{1,24}(?:\s\p{Lu}[\p{L}.-]{1,24})?$/u
const noTown = new RegExp(String.raw`^(?:(?:co-?)?(?:adv|superv)|${months}\.?$)`, 'i')
const year = /(?:^|\s)\(?(?:19|20)\d\d\)?\.?$/
