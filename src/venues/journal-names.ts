import { asYear, isSpace, knownSign, type LatinWord } from './latin-words.ts'
import { isField, isSaid, leadBefore, type Lead } from './lead-words.ts'
import { yearBehind } from './name-tail.ts'
import type { VenueMatch } from './venue-match.ts'
import {
  enders,
  institutions,
  joiners,
  journalFamilies,
  journalSocieties,
  notVenues,
  openers,
  sponsorNames,
} from './venue-words.ts'

/** Journals without a noun, by what is said before their names: `published in Invented Results`, `paper in Nature Examples`. */
export function journalNamesIn(text: string, words: readonly LatinWord[]): readonly VenueMatch[] {
  return words.flatMap((word, at) => {
    if (!word.capital || !/[\s《\p{Script=Han}\p{Script=Hiragana}]$/u.test(word.gap)) return []
    const match = journalAt(text, words, at)
    return match === undefined ? [] : [match]
  })
}

function journalAt(text: string, words: readonly LatinWord[], at: number): VenueMatch | undefined {
  const [first] = words.slice(at, at + 1)
  if (first === undefined) return undefined
  const lead = leadBefore(text, first.start)
  const isHan = hanBefore.test(text.slice(Math.max(0, first.start - 4), first.start))
  if (!isHan && !prepositions.has(lead.preposition)) return undefined
  const last = lastCapital(words, at)
  const isPublished =
    isPublishedIn(lead) ||
    (isHan && hanBehind.test(text.slice(words[last]?.end, (words[last]?.end ?? 0) + 12)))
  const isPaper =
    isPublished || (['in', 'by', 'on', 'to'].includes(lead.preposition) && isSaid(lead, mentioned, 95))
  const name = text.slice(first.start, words[last]?.end).replace(/\s+/g, ' ')
  const own = words.slice(at, last + 1)
  const isName = isPaper && isOwn(own) && endsThere(text, words[last]) && (isPublished || isCoined(name))
  if (!isName && !isFamily(name, own, isPaper)) return undefined
  if (sponsorNames.has(name)) return undefined
  const subtitle = isPublished ? subtitleBehind(text, words[last]?.end ?? 0) : ''
  const end = (words[last]?.end ?? 0) + subtitle.length
  const year = yearBehind(text, end)
  return {
    start: first.start,
    end: year?.end ?? end,
    name: name + subtitle,
    series: [],
    kind: 'journal',
    ...(year === undefined ? {} : { year: year.year }),
  }
}

/** `被 Invented Results 接收`, `Invented Results に採択`. */
const hanBefore = /(?:被|于|於|在|至|到|投|《|が|は|を|、)\s?[《]?$/u

const hanBehind =
  /^[》]?\s?(?:接收|接受|录用|錄用|发表|發表|收录|正式发表|上发表|，?(?:审稿中|大修|小修|在审)|期刊|杂志|に採択|に掲載|に受理|で発表)/u

const prepositions: ReadonlySet<string> = new Set(['in', 'on', 'by', 'to', 'with', 'for', 'at', 'of'])

/** Nothing that is known already stands between: in `accepted at ICML in Springfield` that is where the conference is. */
export function isPublishedIn(lead: Lead): boolean {
  const { preposition, clause } = lead
  const near = clause.slice(-60)
  const said = published.exec(near)
  // `published with Example Reports`, but not `accepted at SCIR, with Cleo`
  if (preposition === 'with' && !/\b(?:published|appear(?:s|ed|ing)?|accepted|forthcoming)\s*$/i.test(near))
    return false
  if (preposition === 'to') return /\b(?:submitted|accepted)\s*$/i.test(near) && submittable.test(clause)
  return (
    said !== null &&
    ['in', 'by', 'on', 'with'].includes(preposition) &&
    !near.slice(said.index).includes(knownSign) &&
    !isPlace.test(near) &&
    !isField(lead)
  )
}

/** `to be held in Springfield`. */
const isPlace = /\b(?:held|located|place|based|taught)\s*$/i

const published =
  /\b(?:publi(?:shed|cation)|appear(?:s|ed|ing)?|accepted|forthcoming|in press|papers?\s(?:is\s|now\s)?(?:out|online))\b/i

/** A paper, or a title, which is hidden here; applications are submitted, too. */
const submittable = new RegExp(
  `\\b(?:papers?|manuscripts?|articles?|preprints?|version|work)\\b|${knownSign}{16}`,
  'i',
)

export const mentioned =
  /\b(?:publi|appear|accept|paper|article|manuscript|work|study|studies|review|edit|out|submitted|chapter|feature)/i

function lastCapital(words: readonly LatinWord[], from: number): number {
  let last = from
  for (let at = from + 1; at < Math.min(words.length, from + 12); at += 1) {
    const word = words[at]
    if (word === undefined || !isSpace(word.gap) || asYear(word) !== undefined || enders.has(word.key)) break
    if (word.capital) last = at
    else if (!joiners.has(word.key) || at - last > 2 || word.key === 'to' || word.key === 'with') break
  }
  return last
}

/** One word with a sign or a capital inside, as only names have: `G-cubed`, but not `LP-WAN` or `SmartNICs`. */
function isCoined(name: string): boolean {
  return /^\p{Lu}\p{L}*-\p{Ll}\p{L}*$|^\p{Lu}?\p{Ll}+\p{Lu}\p{L}*$/u.test(name) && !/ |\p{Lu}s$/u.test(name)
}

function isFamily(name: string, words: readonly LatinWord[], isPaper: boolean): boolean {
  const families = isPaper ? [...journalFamilies, ...journalSocieties] : journalFamilies
  return (
    families.some((family) => name.startsWith(`${family} `)) &&
    !words.some(({ key }) => institutions.has(key))
  )
}

/** Neither an institution, a month, a field, nor a publisher. */
function isOwn(words: readonly LatinWord[]): boolean {
  if (words.every(({ key, capital }) => !capital || plainPlaces.has(key))) return false
  return words.every(
    ({ key, text, capital }) =>
      !institutions.has(key) &&
      !(capital && openers.has(key)) &&
      !notVenues.has(text) &&
      !sponsorNames.has(text),
  )
}

/** Languages, lands and the like, in which something is published; fields of which it is a paper. */
const plainPlaces: ReadonlySet<string> = new Set(
  `english german french spanish italian chinese japanese korean portuguese russian dutch arabic turkish polish czech
  hungarian greek hebrew hindi europe asia africa america china japan germany france spain italy india canada australia
  vision learning intelligence science sciences language processing natural theory systems networks computing security data
  usa uk london paris berlin beijing shanghai tokyo boston chicago seattle singapore computer machine deep artificial robotics
  mathematics physics chemistry biology economics statistics linguistics philosophy psychology sociology pdf html python java`.split(
    /\s+/,
  ),
)

function endsThere(text: string, last: LatinWord | undefined): boolean {
  return (
    last !== undefined &&
    /^(?:$|\n|\s?[\p{Script=Han}\p{Script=Hiragana}》]|[\s]?[.!,;:()（）。，🎉]|\s(?:as|on|with|and|after|last|this|in 20)\b|,?\s(?:19|20)\d\d|\s[–—|-])/u.test(
      text.slice(last.end, last.end + 12),
    )
  )
}

/** `: Experimental` at the end of a sentence. */
function subtitleBehind(text: string, at: number): string {
  return (
    /^:\s\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{2,20})?(?=[!.,;)]|$)/u.exec(text.slice(at, at + 50))?.[0] ??
    ''
  )
}
