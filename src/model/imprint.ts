import type { WrittenPublisher } from './publishers.ts'
import { publisherAt } from './publishers.ts'

/** By whom, and in what series, a text says that a book was published. */
export interface WrittenImprint extends WrittenPublisher {
  readonly series?: string
  /** Of the book in its series. */
  readonly number?: string
}

/**
 * What only series of books are called; a row a language. `Studies in …`, `… Monographs` may be journals.
 */
const kinds: readonly string[] = [
  String.raw`(?:Under)?[Gg]raduate\s(?:Texts|Studies|Series)|Universitext|(?:Texts|Tracts)\s(?:in|and|on)|(?:Cambridge|Oxford|Palgrave|Routledge|Princeton|Annals\sof\sMathematics|Advanced|Yale|Harvard)\s(?:Studies|Tracts|Texts|Monographs|Library|Elements|Handbooks)|Mathematical\s(?:Surveys\sand\s)?Monographs|Monographs\s(?:in|on)|Springer\s?(?:Briefs|Series|Monographs)|Synthesis\sLectures|Student\sMathematical\sLibrary|Problem\sBooks|Classics\sin|Elements\sin|Springer\sTexts|Chapman\s(?:&|and)\sHall\/CRC\s\p{Lu}|Wiley\sSeries|Lecture\sSeries`,
  String.raw`Grundlehren|Ergebnisse\sder\sMathematik|Schriftenreihe|Schriften\s(?:zu[rm]?|der|des)|Studien\szu[rm]?`,
  String.raw`Cours\sSpécialisés|Que\ssais-je|Collection\s(?:«|“|\p{Lu})`,
]

const kind = new RegExp(`(?<!\\p{L})(?:${kinds.join('|')})`, 'u')

const seriesForm = String.raw`(?<series>\p{Lu}[^,;()\n\d]{2,80}?)(?:,?\s(?:(?:[Vv]ol(?:ume)?|[Nn]o|Bd|Band)\.?\s)?(?<number>\d{1,4}))?`

const [first, inBrackets, behindPublisher] = [
  new RegExp(`^${seriesForm}[,.]\\s`, 'u'),
  new RegExp(`^\\(${seriesForm}\\)[,.:]?\\s`, 'u'),
  new RegExp(`^[,.]?\\s\\(?${seriesForm}\\)?(?=[,.]?\\s\\(?(?:19|20)\\d\\d)`, 'u'),
]

/** The publisher at the start of a text, with the series of books before or behind it; behind it only its town and a year. */
export function imprintAt(text: string): WrittenImprint | undefined {
  return publisherAt(text) ?? behindSeries(text) ?? beforeSeries(text)
}

/** `Graduate Texts in Mathematics 123, Springer, 2018`, `(Universitext). Springer, 2018` */
function behindSeries(text: string): WrittenImprint | undefined {
  const match = first.exec(text.slice(0, 160)) ?? inBrackets.exec(text.slice(0, 160))
  const publisher = match === null ? undefined : publisherAt(text.slice(match[0].length))
  if (match === null || publisher === undefined || !kind.test(match.groups?.['series'] ?? ''))
    return undefined
  return { ...publisher, ...seriesOf(match), end: match[0].length + publisher.end }
}

/** `Springer, Universitext, 2018`, `Springer, New York (Graduate Texts in Mathematics 123), 2018` */
function beforeSeries(text: string): WrittenImprint | undefined {
  for (const { index } of text.slice(0, 80).matchAll(/[,.]\s|\s\(/g)) {
    const match = behindPublisher.exec(text.slice(index, index + 120))
    if (match === null || !kind.test(match.groups?.['series'] ?? '')) continue
    const publisher = publisherAt(text.slice(0, index))
    if (publisher !== undefined) return { ...publisher, ...seriesOf(match), end: index + match[0].length }
  }
  return undefined
}

function seriesOf({ groups = {} }: RegExpExecArray): Pick<WrittenImprint, 'series' | 'number'> {
  const { series = '', number } = groups
  return { series, ...(number === undefined ? {} : { number }) }
}
