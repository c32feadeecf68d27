import { months } from '../model/date-words.ts'
import { eastAsianNumbers } from '../model/east-asian-numbers.ts'
import { editedBy } from '../model/editor-words.ts'
import { rankingIn } from '../model/rankings.ts'

/** What stands around the name of a venue, each taken away in turn; with what follows it where it is `cut`. */
const surroundings: readonly ({ readonly drop: RegExp; readonly unless?: RegExp } | { readonly cut: RegExp; readonly from?: number })[] = [
  { drop: /[*_`]/g },
  { drop: /^[^\p{L}\p{N}]{0,8}(?:(?:to appear|accepted|published|presented|early access|in press|conditionally accepted)\b[)\s]{0,3})?(?:(?:in|at|by|to|for)(?![\p{L}\p{N}]))?[:\s]{0,3}(?=["(\d\p{L}])/iu },
  { drop: /^(?:the\s)?(?:(?:revised )?selected papers\s(?:for|from|of)|companion(?: proceedings)? of|proc(?:eedings|\.)(?:\sof)?)(?:\sthe)?\s(?=.)/i, unless: /^proc(?:\.|eedings of the)\s(?:(?!conf|symp|meet|worksh|congr|annu|int)\p{L}{1,14}\.?\s){1,4}(?:soc|acad|inst|society|academy)(?!\p{L})|^proc(?:\.|eedings of the)\s(?:IEEE(?=[.,\s]{0,2}(?:\d|vol|$))|ACM\s(?:on\s|(?:hum|interact|manag|meas|netw|program|softw)\p{L}*\.))/iu },
  { drop: /^(?:19|20)\d\d\s/ },
  { drop: /^(?:the\s)?(?:(?:IEEE|ACM)\s(?=\d))?(?:\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty)?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|[a-z]{2,12}(?:teenth|tieth))\s(?:annual\s)?/i },
  { drop: /^(?:19|20)\d\d\s/ },
  { cut: /(?<=arXiv)(?:\se-?prints?|\spreprint)?[:\s]|(?<=arXiv)\spreprint/i },
  { drop: /\s\((?:conference|main|journal|research|technical|full|long|regular)\s(?:technical\s)?(?:track|papers?)\)(?=$|[,\s])/i },
  { cut: new RegExp(String.raw`(?<=\p{L}),?\s\(?${editedBy}`, 'iu') },
  { cut: new RegExp(String.raw`(?<=\p{L}),?\s(?:\d{1,2}\s)?(?!mars\s)${months}\.?\s(?:19|20)\d\d`, 'iu') },
  { cut: /['’]\d\d\b|(?<=\p{Lu})-\d\d$/u },
  { cut: /[\s,(](?:19|20)\d\d\b|(?<=\p{Lu}{2})(?:19|20)\d\d\b/u },
  { cut: new RegExp(eastAsianNumbers, 'u') },
  { cut: /,\sS[eé]r(?:ies?)?\.?(?:\s[IVX\dA-C]{1,4})?$/ },
  // Cryptology ePrint Archive, Paper 2021/123
  { cut: /(?<=Archive),\s(?:paper|report)(?!\p{L})/iu },
  { cut: /,\s\d{1,3}$/ },
  { cut: new RegExp(String.raw`,\s${months}\.?$`, 'i') },
  { cut: /[.,]?\s(?:vol(?:ume)?\b|bd\b|jg\b|no\.|nr\.|\(?pp?\.|\(?eds?\.|\d{1,5}\s?[(:.]\s?\d|\d{1,5},)/i },
  { cut: /,\s(?:MDPI|Elsevier|Springer(?: Nature)?|Wiley|IEEE|ACM|SAGE|Frontiers|Hindawi|PLOS|De Gruyter|Brill|Taylor (?:&|and) Francis|(?:Oxford|Cambridge) University Press)$/i },
  { cut: /,\s(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,2}\s\p{Lu}[\p{L}’'-]{1,25}(?:,?\s(?:and|&)\s|,\s|$)){1,8}$/u },
  { cut: /\s(?:at|co-located with|held with)\s\p{Lu}/u, from: 3 },
  { drop: /^(?:workshop|special session|poster|demo)\s(?:at|of)\s(?:the\s)?/i },
] // prettier-ignore

/** The name of a venue without what is written around it: the state, the edition, the year, the numbers, who edited or printed it. */
export function venueName(written: string): string {
  const line = written.slice(0, rankingIn(written))
  return acronymIn(line) ?? withoutEnd(surroundings.reduce(without, line))
}

function without(name: string, around: (typeof surroundings)[number]): string {
  if ('drop' in around) {
    // `Proc. Amer. Math. Soc.` is what the journal of a society is called.
    return around.unless?.test(name) === true ? name : name.replace(around.drop, '').trim()
  }
  const at = around.cut.exec(name)?.index ?? -1
  const isName = at < (around.from ?? 0) || meetings.test(name.slice(at))
  return isName ? name : cutAt(name, at)
}

/** `IEEE TVCG (Proc. VIS 2023)`: a bracket that would be cut apart goes whole; a workshop in one is another venue than what is before it. */
function cutAt(name: string, end: number): string {
  const open = name.lastIndexOf('(', end - 1)
  const inside = open > 2 ? name.slice(open, end) : ')'
  if (inside.includes(')')) return withoutEnd(name.slice(0, end))
  return /\bworkshop\b/i.test(inside) ? `${name.slice(0, end)})` : withoutEnd(name.slice(0, open))
}

/** `Society for Examples 2020 Annual Meeting`: the year is in the midst of the name. */
const meetings = /\bmeeting\b/i

function withoutEnd(name: string): string {
  let end = name.length
  while (end > 0 && ' \n,.;:()[]"”-'.includes(name.charAt(end - 1)) && !isClosed(name.slice(0, end))) end -= 1
  return name.slice(0, end)
}

/** `Invented Geography (UFEX)`: the bracket belongs to the name. */
function isClosed(name: string): boolean {
  return /\([^()\n]{2,80}\)$/.test(name)
}

/** `(CVPR)`, `(CoG 2024)`, `(GC Wkshps)` behind the long name, but no publisher: `Invented Geography (UFEX)`. */
function acronymIn(line: string): string | undefined {
  const match =
    /(?<=\p{L}\S*\s)\((?!\w+ (?:Track|Paper|Papers|Live|Session))(?<short>\p{L}[\p{L}\p{N}&/-]{1,16}(?:\s\p{Lu}\p{L}{2,8})?)(?:\s?['’]?(?:19|20)?\d\d)?\)/u.exec(
      line,
    )
  const short = match?.groups?.['short']?.replace(/-?(?:(?:19|20)\d\d|(?<=-)\d\d)$/, '')
  const initial = short?.charAt(0).toLowerCase() ?? ''
  const isInitial = line
    .slice(0, match?.index)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(initial))
  return short !== undefined && isInitial && (short.match(/\p{Lu}/gu) ?? []).length >= 2
    ? short.replace(/-$/, '')
    : undefined
}
