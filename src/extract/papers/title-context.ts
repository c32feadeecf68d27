import type { RichText, Span } from '../../model/rich-text.ts'

/** Words that say what is named next; `near` ones only directly before it. A row a language. */
const nouns: readonly { readonly isPaper: boolean; readonly isNear?: true; readonly pattern: RegExp }[] = [
  { isPaper: true, pattern: /\b(?:papers?|articles?|manuscripts?|pre-?prints?|publications?|posters?|abstracts?|thes[ie]s|dissertations?|monographs?|chapters?|books?|(?:technical )?reports?|surveys?|stud(?:y|ies)|letters?)\b/gi },
  { isPaper: true, pattern: /\b(?:our|my|his|her|their|new|this|latest|recent|joint|first|two|three|four|\d|['’]s)\s(?:[\p{L}-]+\s){0,2}works?\b(?!\s(?:on|with|at|in)\b)/giu },
  { isPaper: true, pattern: /\b(?:(?:[\p{L}]{0,20}beitrag|artikel|aufsatz|veröffentlichung|studie)|(?:publication|thèse|étude|prépublication)|(?:artículo|publicación|tesis|trabajo|artigo|publicação|tese|trabalho|articolo|pubblicazione|tesi|lavoro))(?!\p{L})/giu },
  { isPaper: true, pattern: /(?<!\p{L})(?:buch|buchkapitel|sammelband|livre|ouvrage|chapitre|libro|livro|capítulo|capitolo|boek|hoofdstuk)(?!\p{L})/giu },
  { isPaper: true, pattern: /(?<!\p{L})(?:artykuł\p{L}{0,2}|książk\p{L}{1,2}|rozdział\p{L}{0,2}|monografi\p{L}{1,2}|rozpraw\p{L}{1,2}|makale\p{L}{0,8}|bildiri\p{L}{0,6}|kitab\p{L}{1,5}|tezi\p{L}{0,3})(?!\p{L})/giu },
  { isPaper: true, pattern: /(?<!\p{L})(?:стать[яиюе]|препринт\p{L}?|диссертаци[яию]|работ[аыу])(?!\p{L})/giu },
  { isPaper: true, pattern: /论文(?!奖)|論文(?!賞)|文章|预印本|プレプリント|予稿|ポスター|논문/gu },
  { isPaper: false, pattern: /\b(?:talks?|lectures?|lecturing|keynotes?|seminars?|speech|spoke|speaks?|speaking|colloqui(?:um|a)|webinars?|panels?|panell?ists?|courses?|class|patents?|grants?|proposals?|fellowships?|scholarships?|podcasts?|interviews?|blog|op-ed|roundtable|debates?|special issue|exhibitions?|documentary|communit(?:y|ies)|programm?e?s?|initiatives?|hackathons?)\b/gi },
  { isPaper: false, pattern: /(?<!\b(?:paper|poster|thesis|article|dissertation)\s)\b(?:awards?|prizes?)\b/gi },
  { isPaper: false, pattern: /(?<!\p{L})(?:vortrag|vorlesung|projekt|preis|exposé|conférence|séminaire|projet|prix|brevet|cours|charla|ponencia|conferencia|proyecto|premio|patente|curso|palestra|seminário|projeto|prêmio|seminario|progetto|brevetto)(?!\p{L})/giu },
  { isPaper: false, pattern: /(?<!\p{L})(?:referat\p{L}{0,2}|wykład\p{L}{0,2}|nagrod\p{L}{1,2}|wywiad\p{L}{0,2}|konuşma\p{L}{0,4}|seminer\p{L}{0,3}|ödül\p{L}{0,4}|proje(?:si|miz|m|yle)?)(?!\p{L})/giu },
  { isPaper: false, pattern: /(?<!\p{L})(?:доклад\p{L}{0,2}|лекци[яию]|семинар\p{L}{0,2}|грант\p{L}{0,2}|патент\p{L}{0,2}|курс\p{L}{0,2}|прем[ия]\p{L}{0,2})(?!\p{L})/giu },
  { isPaper: false, pattern: /报告|演讲|讲座|講演|口頭発表|专利|特許|项目|課題|記事|(?<!论文)奖|(?<!論文)賞|研讨会|课程|講義|발표|강연|특허|과제/gu },
  { isPaper: false, isNear: true, pattern: /\b(?:workshops?|symposi(?:um|a)|tutorials?|sessions?|challenges?|competitions?|conferences?|events?|forum|series|topics?|themes?|tracks?|projects?|datasets?|benchmarks?|librar(?:y|ies)|software|packages?|tools?|teams?|labs?|groups?|positions?)\b/gi },
] // prettier-ignore

/** What may stand between a noun and the name of the thing. */
const links =
  /^[\s"“„«《「『‘'(–-]*(?:(?:on|about|of|for|titled|entitled|called|named|namely)[\s"“„«‘'(:]*)?$/iu

/** What happens to papers, in the surer words: a row a language. */
const events: readonly RegExp[] = [
  /\b(?:acc?e?p?t?ed|accpeted|aceepted|acceptance|published|publication|to appear|appear(?:s|ed|ing)? in|(?:now|is|are) (?:out|available|online)|out (?:in|now)|arxiv|preprints?|submitted(?= to\b|\s?[.!]|$)|best (?:\p{L}+ ){0,2}paper|under review|in press|early access|r ?& ?r|revise(?:\sand\s|-and-|\s?&\s?)resubmit)\b/iu,
  /\b(?:will be at|(?:is|are) (?:going|headed) to|made it (?:in)?to|got into|found a home (?:in|at))\s/i,
  /\b(?:akzeptiert|angenommen|erschienen|veröffentlicht|accepté|publié|paru|aceptado|aceptada|publicado|publicada|aceito|aceite|accettat[oa]|pubblicat[oa]|uscit[oa]|apparso|salió|apareció|saiu|erscheint|geaccepteerd|aanvaard|gepubliceerd|verschenen)(?:e|es|s)?(?!\p{L})/iu,
  /(?<!\p{L})(?:parution|przyję(?:ty|ta|te|to)|opublikowan[aey]|ukazał[ao]? się|kabul edil\p{L}{1,6}|ya(?:yı[mn]|yin)lan\p{L}{2,6})(?!\p{L})/iu,
  /(?<!\p{L})(?:принят|опубликован)[аоы]?(?!\p{L})/iu,
  /接收|录用|录取|接受|中稿|发表|见刊|上线|採択|採録|掲載|게재|채택|수락/u,
]
/** The same in words that are said of other things, too. */
const weakEvents =
  /\b(?:presented|presenting|presentation|released|selected|nominated|received|receives|won|wins|awarded|accepts?|runner-?up|finalist)\b/i

/** What the words around a title say of it. */
export interface TitleContext {
  /** The nearest word before it that says what it is. */
  readonly noun: 'paper' | 'other' | undefined
  /** What happens to it: it was accepted, it was presented. */
  readonly event: 'sure' | 'weak' | undefined
  /** `on`, `about`: what follows is the subject rather than the name. */
  readonly isSubject: boolean
  /** `at`, `accepted to`: what follows is the place. */
  readonly isPlace: boolean
  /** `the journal “…”`: what follows is the name of a place. */
  readonly isNamedPlace: boolean
}

/** Farther away words speak of something else. */
const reach = 160

/** What the sentence says around a part of it; `heading` is a line above that announces it. */
export function contextOf({ text }: RichText, { start, end }: Span, heading = ''): TitleContext {
  const before = `${heading.slice(-reach)} ${wordsBefore(text.slice(Math.max(0, start - reach), start))}`
  const after = firstSentence(text.slice(end, end + reach))
  return {
    noun: nounBefore(before),
    event: eventIn(before, after),
    isSubject: subjects.test(before),
    isPlace: places.test(before),
    isNamedPlace: namedPlaces.test(before) || periodicals.test(text.slice(start, end)),
  }
}

const subjects =
  /(?:^|\s)(?:on|about|regarding|concerning|investigating|studying|exploring|examining|addressing|analy[sz]ing|discussing|developing|proposing|introducing|using|applying|(?:survey|study|review|analysis) of|sur|über|sobre|su)[\s"“„«‘']*$/iu

const places =
  /(?:^|\s)(?:at|to|by|in|into|from|with|during|@|bei|auf|chez|à|en|em|presso)(?:\s(?:the|der|dem|la|le|a))?[\s(]*$/iu

/** Nouns of places directly before the name; a row a language. */
const namedPlaces =
  /(?<!\p{L})(?:(?:journal|magazine|workshop|conference|symposium|proceedings|special issue|(?:anthology|collection|volume)(?! of)|zeitschrift|tagung|konferenz|sammelband|revue|colloque|revista|congreso|jornadas|congresso|simpósio|rivista|convegno|tijdschrift|tidskriften?|журнал\p{L}{0,2}|czasopi\p{L}{2,4}|konferencj\p{L}{1,2}|dergi(?:si|sinde|nin)?|конференци\p{L}{1,2}|сборник\p{L}{0,2})\s|期刊|杂志|雜誌|学会誌|学術誌|논문지|학회지)[\s"“„«《「『‘'(]*$/iu

/** Names of journals in scripts that do not part words. */
const periodicals =
  /(?:学报|學報|学刊|期刊|杂志|雜誌|通报|快报|论文集|論文誌|論文集|学会誌|紀要|論叢|논문지|학회지)$/u

function nounBefore(before: string): TitleContext['noun'] {
  const found = nouns
    .flatMap(({ pattern, isPaper, isNear = false }) =>
      [...before.matchAll(pattern)].map(({ index, 0: word }) => ({
        isPaper,
        isNear,
        end: index + word.length,
      })),
    )
    .filter(({ isNear, end }) => !isNear || links.test(before.slice(end)))
    .reduce<{ readonly isPaper: boolean; readonly end: number } | undefined>(
      (last, one) => (last === undefined || one.end >= last.end ? one : last),
      undefined,
    )
  return found === undefined ? undefined : found.isPaper ? 'paper' : 'other'
}

function eventIn(before: string, after: string): TitleContext['event'] {
  if (events.some((pattern) => pattern.test(after) || pattern.test(before))) return 'sure'
  return weakEvents.test(after) ? 'weak' : undefined
}

/**
 * The clause that leads up to it; where it begins a sentence ("Paper accepted! Title"), the one before.
 *
 * A full stop of an abbreviation makes a clause too short: it loses evidence, and invents none.
 */
function wordsBefore(before: string): string {
  const sentences = before.split(/(?<=\p{Ll}{2}[.!?]|[!！。])\s|\n/u)
  const last = sentences.at(-1) ?? ''
  return /[\p{L}\p{N}]/u.test(last) ? last : `${sentences.at(-2) ?? ''} ${last}`
}

function firstSentence(after: string): string {
  return after.split(/(?<=[\p{Ll})”"»][.!?])\s(?=\p{Lu})|(?<=[。！!])|\n/u)[0] ?? ''
}
