import { months } from '../../model/date-words.ts'
import { eastAsianNumbers } from '../../model/east-asian-numbers.ts'
import { isPublicationState } from '../../model/publication-states.ts'
import { isRemarkOfWork } from '../../model/remarks-of-works.ts'
import { isAuthors } from './author-list.ts'
import { sentenceEnd } from './sentences.ts'

/** The end of the venue's name that begins at `start`: before its volume, pages or year, or the full stop. */
export function venueNameEnd(text: string, start: number): number {
  const behind = text.slice(start, start + 120)
  const short = abbreviatedName.exec(behind) ?? abbreviatedToTheEnd.exec(behind)
  const first = short === null ? sentenceEnd(text, start) : start + short[0].length
  // `Вестник МГУ. Сер` before `. 1. Математика`
  const end =
    first - (/[.,]?\s(?:Сер|Серия)$/u.exec(text.slice(Math.max(start, first - 8), first))?.[0].length ?? 0)
  const name = text.slice(start, end + (series.exec(text.slice(end, end + 160))?.[0].length ?? 0))
  const volume = volumes.exec(name)?.index ?? 0
  const imprint = imprints.exec(name)?.index ?? 0
  const numbers = eastAsian.exec(name)?.index ?? 0
  return start + Math.min(...[volume, imprint, numbers, name.length].filter((end) => end > 0))
}

const eastAsian = new RegExp(eastAsianNumbers, 'u')

/** `. Сер. 1. Математика` behind `Вестник МГУ`: with its number or its field, a part of the name. */
const series =
  /^[.,]?\s(?:Сер\.|Серия)\s(?:\d{1,2}(?!\d)|[\p{L}-]{3,30})(?:[.:,]{1,2}\s(?!Том|Вып|Стр)\p{Lu}\p{Ll}{2,30}(?:\s\p{Ll}{1,30}){0,4}){0,3}/u

/** `Buch und Raum, Berlin: Laubverlag`, `Папоротники и мхи / под ред. …`, `Папоротники и мхи: сб. науч. тр.` */
const imprints =
  /,\s(?:\p{Lu}[\p{L}-]{2,30}(?:[\s/]\p{Lu}[\p{L}-]{2,30})?|М\.|СПб\.):\s\p{Lu}|(?:\s\/|,|\s\()\s?(?:[Пп]од|[Оо]тв|[Сс]ост|[Рр]ед)[.\s]|\s?:\s(?:сб\.?|сборник|межвуз)(?=\s|$)/u

/** `Atmos. Meas. Tech., 12`, `J. Combin. Theory Ser. B 12`, `Ann. of Math. (2) 180`: full stops that end no sentence. */
export const abbreviatedName =
  /^(?=[^.]{1,40}\.\s?)(?:(?:\p{Lu}[\p{L}'’-]{0,14}\.?|of|and|the|für|der|de|et|&)\s){1,9}\p{Lu}[\p{L}'’-]{0,14}(?=\.?,?\s(?:\d|vol\b|\((?:\d|\p{Lu}{2,8}\)\s\d))|\.,\s(?:to appear|in press|forthcoming|accepted))/u

/** `Trans. Amer. Math. Soc.` and nothing behind it. */
const abbreviatedToTheEnd = /^(?:\p{Lu}\p{L}{0,5}\.\s){2,8}\p{Lu}\p{L}{1,7}(?=\.?\s?(?:$|\n|\())/u

/** `J. Smith, 2018`: initials and one name that no journal has, with no volume behind it, as `J. Ferns 2018, 12, 345` has. */
export function mayBePerson(text: string): boolean {
  const name =
    /^(?:\p{Lu}\.[\s-]?){1,3}(?<family>\p{Lu}\p{Ll}[\p{L}'’-]{0,20})(?!\.?,?\s(?:\d{1,3}(?!\d)|vol\b|no\.|(?:19|20)\d\d,\s\d{1,4},\s)|\.?\s\p{L}|\p{L})/u.exec(
      text.slice(0, 60),
    )
  return name !== null && !subjects.test(name.groups?.['family'] ?? '')
}

/** `J. Algebra`, `J. Biol`: what journals are about. */
const subjects =
  /^(?:Algebra|Geom|Topol|Logic|Math|Phys|Chem|Biol|Ecol|Bot|Zool|Stat|Comput|Econ|Econometrics|Finance|Hydrol|Climate|Virol|Bacteriol|Immunol|Physiol|Neurosci|Phonetics|Politics|Philos|Linguist|Appl|Fluid|Complexity|Combin|Cryptol|Classif|Nutr|Med|Clin)/u

const volumes =
  /,?\s(?:vol(?:ume)?\b|v\.\s?\d|no\.|pp?\.\s?\d|\d+[.:(]\d|\d{1,4}\s\(\d{4}\)|\d+,\s)|,\s(?:vol|volume|no|pp)\b|,\ss\.\s?\d|\s\[|,\s\d|:\s\d|,\s(?:in press|to appear|forthcoming|doi:|https?:|arxiv:)/i

/** `A. Moss and B. Alder, editors, Proceedings of …`, `Moss, A., Alder, B. (eds) Proceedings of …`: where the venue begins behind its editors. */
export function editorsEnd(text: string, start: number): number {
  const match = editors.exec(text.slice(start, start + 320))
  const names = match?.groups?.['names'] ?? ''
  const isBefore = match !== null && isAuthors(text, { start, end: start + names.trimEnd().length })
  return isBefore ? start + match[0].length : start
}

const editors =
  /^(?<names>[^\n]{3,300}?)(?:\((?:eds?|hrsg|hgg?|éds?|dirs?|coords?|orgs?)\.?\)[,.:]{0,2}|,? editors?[,.:]|,? eds?\.[,:])\s/iu

/** Whether a text can name a venue at all. */
export function isPlausible(text: string): boolean {
  const isNothing = nothings.test(text.trim()) || isPublicationState(text) || isRemarkOfWork(text)
  return /\p{L}{2}|\p{L}&\p{L}/u.test(text) && !isNothing
}

/** What stands where a venue would. */
const nothings = new RegExp(
  String.raw`^\W{0,3}(?:tbd|tba|paper|journal|conference|workshop|pdf|code|link|project|thesis|vol(?:ume)?\.?\s\d{1,4}|isbn[-:\s\dx]{0,30}|${months}(?:\.?\s\d{1,2})?)\W{0,3}$`,
  'iu',
)

/** Whether a mark of this text is a remark rather than a venue. */
export function isRemark(text: string): boolean {
  return remarks.test(text) || distinctions.test(text)
}

const remarks =
  /^[^\p{L}\p{N}]{0,9}(?:(?:with|avec|mit|con|com) (?=\p{L})|oral|spotlight|highlight|best|outstanding|runner|award|code|project|paper|pdf|website|arxiv pre-?print|note|status|equal|submitted|manuscript|(?:re(?:vise|ject)d? (?:and|&) )?resubmi\p{L}*|r ?& ?r|(?:working|job market) paper|co-first|corresponding)\b|\b(?:award|prize)\b/iu

/** `Editors' Suggestion`, `Featured in Physics`, `Cover article`: what a journal made of an article. */
const distinctions =
  /^[^\p{L}\p{N}]{0,9}(?:(?:selected|chosen) (?:as|for) )?(?:(?:an?|the|\p{Lu}{2,5}) )?(?:editor(?:s?['’]s?|s)? (?:suggestion|choice|pick|highlight)s?|(?:featured|highlighted)(?: (?:in|on|by|as|at|article|paper)(?=\s|[^\p{L}\p{N}])|[^\p{L}\p{N}]*$)|(?:(?:front|back|inside|inner|journal) )?cover(?: (?:article|story|paper|image|art|page|feature|picture))?[^\p{L}\p{N}]{0,9}$|(?:on the )(?:front |back |inside )?cover(?=[^\p{L}]))/iu

/** Whether a sentence without any mark names a venue: a name in capitals, no state, degree or remark. */
export function isVenueSentence(text: string): boolean {
  return (
    text.length < 160 &&
    capitalised.test(text) &&
    (meetings.test(text) || !statements.test(text)) &&
    !distinctions.test(text) &&
    !publishers.test(text)
  )
}

/** `International conference on ferns`, `Advances in fern counting`: in small letters, as Google Scholar has them. */
const meetings =
  /^(?:(?:\p{Lu}[\p{L}/-]{1,20}\s){1,3}(?:(?:international|joint|annual)\s){0,2}(?:conference|symposium|workshop|congress|meeting|transactions|journal|letters|magazine)|Advances|Proceedings|Transactions|Annals|Journal)\s(?:on|of|in|for)\s/u

/** `Göttingen: Laubverlag`: where and by whom a book was made is no venue. */
const publishers =
  /^\p{Lu}\p{Ll}{3,30}(?:[\s/]\p{Lu}\p{Ll}{3,30})?:\s\p{Lu}[\p{L}&.\s-]{2,60}(?:\s(?:19|20)\d\d)?$/u

const capitalised =
  /^(?:(?:\d{4}\s|\d{1,2}(?:st|nd|rd|th)\s)?\p{Lu}|proceedings of\s|\p{L}\S+\.\p{L}+$|\p{Ll}{1,3}\p{Lu}\p{Ll}{2}|arXiv|\p{Lo}{3})/u
const statements =
  /^(?:(?:[Ww]ith|[Aa]vec|[Mm]it|[Cc]on|[Cc]om)\s\p{Lu}|Submitted|Accepted|Under|Unpublished|Manuscript|Abstract|Draft|(?:\p{Lu}[\p{L}&]{1,12} )?(?:[Ww]orking|[Dd]iscussion) [Pp]aper|Job market|Revise|Reject and|R ?& ?R|Resubmi|In[ :]|To |Early|Extended|Note|Tech|Best|Status|We |This |The first|PhD|Ph\.D|Doctoral|Thesis \(|Thèse|Mémoire|Tesis|Tese|Tesi|Dissertation|Diss\. |Diplomarbeit|Masterarbeit|Habilitation|BSc|MSc|M\.Sc|B\.Sc|Bachelor|Master|Дисс?(?:$|[\s.])|Дисс?ертаци|Автореф|(?:Кандидат|Доктор|Магистер|Бакалавр|Диплом)ская|Lead author|R package|\p{Lu}\p{L}+ \p{L}+ \p{Ll}+ \p{Ll}+)/u
