/** A publisher of books that a text names at its start. */
export interface WrittenPublisher {
  readonly name: string
  /** The town before or behind it. */
  readonly town?: string
  /** That it prints journals and papers of meetings as well, so that it says nothing of what a work is. */
  readonly printsPapers?: true
  /** Where the words about it end. */
  readonly end: number
}

/**
 * Publishers of books by scholars.
 *
 * Those that are named for papers as often (IEEE, ACM, Elsevier, MDPI) say nothing of what a work is.
 */
const publishers: readonly string[] = [
  String.raw`Springer(?:[\s-]Verlag|\sNature|\sScience\s(?:&|and)\sBusiness\sMedia)?|Birkh[äa]user(?:[\s-]Verlag)?|Palgrave(?:\sMacmillan)?|Routledge|(?:John\s)?Wiley(?:\s(?:&|and)\sSons|-Blackwell|-VCH)?|Blackwell|Brill|(?:Walter\s)?[Dd]e\sGruyter|Edward\sElgar|Bloomsbury(?:\sAcademic)?|Taylor\s(?:&|and)\sFrancis|World\sScientific|North-Holland|Vandenhoeck\s(?:&|und)\sRuprecht|Mohr\sSiebeck|Peter\sLang|Vieweg(?:\+Teubner)?|Teubner|Ashgate|Rowman\s(?:&|and)\sLittlefield|Chapman\s(?:&|and)\sHall(?:\/CRC)?|Addison[\s-]Wesley|Prentice[\s-]Hall|McGraw[\s-]Hill|O['’]Reilly(?:\sMedia)?|American\sMathematical\sSociety|Academic\s[Pp]ress|CRC\s[Pp]ress|(?:The\s)?MIT\s[Pp]ress|Clarendon\s[Pp]ress`,
  String.raw`(?:The\s)?(?:University\sof\s\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?|(?:\p{Lu}[\p{L}’'-]{1,20}\s){1,3}[Uu]niversity)\s[Pp]ress`,
  String.raw`Presses\s[Uu]niversitaires\s(?:de\s(?:la\s)?|d['’]|du\s)\p{Lu}[\p{L}-]{2,20}`,
  String.raw`(?:\p{Lu}[\p{L}-]{2,20}\s){1,2}Verlag|Verlag\s\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{2,20})?|\p{Lu}[\p{L}-]{2,20}verlag`,
]

/** Those that print journals, papers of meetings and books alike; `IEEE Press` is the one of books. */
const papers: readonly string[] = [
  String.raw`Academic\sPress\s?(?:\(Elsevier\)|/\s?Elsevier)|Elsevier(?:\s\(Academic\sPress\)|[\s/]Academic\sPress|\sScience(?:\sPublishers?)?)?(?:\s(?:B\.?V\.?|Ltd\.?|Inc\.?))?`,
  String.raw`(?:Wiley[-/])?IEEE(?:\sPress|\sComputer\sSociety(?:\sPress)?)?|Wiley-IEEE|ACM(?:\sBooks|\sPress)?|IET|SPIE(?:\sPress)?|AAAI\sPress`,
  String.raw`MDPI|Frontiers(?:\sMedia)?|IOS\sPress|IGI\sGlobal|IntechOpen|InTech|Nova(?:\sScience)?(?:\sPublishers)?|(?:SAGE|Sage)(?:\sPublications)?|Emerald(?:\sPublishing)?(?:\s(?:Group|Limited))?|Morgan\sKaufmann|Kluwer(?:\sAcademic)?(?:\sPublishers)?|Pergamon(?:\sPress)?|Plenum(?:\sPress)?|Humana(?:\sPress)?|Butterworth-Heinemann|Woodhead(?:\sPublishing)?|Apress|River\sPublishers|Bentham(?:\sScience)?|Now\sPublishers|Royal\sSociety\sof\sChemistry`,
]

const town = String.raw`(?!Eds?\.)\p{Lu}[\p{L}.-]{2,20}(?:[\s/]\p{Lu}[\p{L}.-]{1,20}){0,2}`
/** Behind a publisher may also stand a series or a month, so only towns that publishers name. */
const towns = String.raw`(?:Amsterdam|Barcelona|Basel|Berkeley|Berlin|Bern|Boca\sRaton|Boston|Bruxelles|Cambridge|Cham|Chicago|Chichester|Darmstadt|Dordrecht|Frankfurt|Genève|Göttingen|Hamburg|Heidelberg|Hoboken|Leiden|Leipzig|Lisboa|London|Los\sAngeles|Lyon|Madrid|Milano|München|New\sYork|Oxford|Paris|Philadelphia|Princeton|Providence|Rennes|Roma|Singapore|Stuttgart|Tokyo|Torino|Tübingen|Weinheim|Wien|Wiesbaden|Zürich|Germany|Switzerland|UK|USA|MA|NY|RI)`

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'

/** `NJ`, `USA` behind the town that stands before a publisher. */
const regions = String.raw`(?:,\s(?:\p{Lu}{2}|U\.?S\.?A\.?|U\.K\.)){0,2}`

const placeBehind = String.raw`(?:,\s(?<behind>${towns}(?:(?:,\s|[\s/-])${towns}){0,3}))?(?:,\s(?:${months})\p{Ll}{0,7}\.?)?`

const yearOrEnd = String.raw`[,.;]?\s\(?(?:19|20)\d\d(?!\d)|[.\s]{0,2}$|\n|\.?\s\[`

/** Where in a book its chapter stands, and the address of it. */
const partOrAddress = String.raw`[,.;]?\s(?:(?:pp?|pages?|S|ch|chap|chapter|vol)\.?\s?\d|https?:|doi\b|DOI\b|ISBN)|\)`

const ofBooksAt = formOf(publishers.join('|'), yearOrEnd)
const ofChaptersAt = formOf(
  `${publishers.join('|')}|(?<ofPapers>${papers.join('|')})`,
  `${yearOrEnd}|${partOrAddress}`,
)

/** `М.: Наука, 2019`: by the form of GOST a publisher, behind the towns that have most of them. */
const gost =
  /^(?<before>М\.|Л\.|СПб\.|Москва|Ленинград|Санкт-Петербург|Новосибирск|Томск|Казань|Екатеринбург|Саратов|Самара|Воронеж|Пермь|Уфа|Красноярск|Иркутск|Владивосток|Минск|Дубна)\s?:\s(?<name>«?\p{Lu}[\p{Script=Cyrillic}«»\s-]{1,50})(?=,\s(?:19|20)\d\d(?!\d))/u

/** `London: Leaf Press; 2019`: by the form of Vancouver. */
const vancouver = new RegExp(
  String.raw`^(?<before>${town}${regions}):\s(?<name>\p{Lu}[\p{L}&’'.,\s-]{2,60})(?=;\s(?:19|20)\d\d(?!\d))`,
  'u',
)

function formOf(names: string, end: string): RegExp {
  return new RegExp(
    `^(?:(?<before>${town}${regions}):\\s|(?<first>${towns}),\\s)?(?<name>${names})${placeBehind}(?=${end})`,
    'u',
  )
}

/** The publisher of books named at the start of a text, with nothing behind it but its town and a year. */
export function publisherAt(text: string): WrittenPublisher | undefined {
  return foundBy(ofBooksAt, text)
}

/** Also one that prints papers, and with the pages of a chapter behind it. */
export function publisherOfChapterAt(text: string): WrittenPublisher | undefined {
  return foundBy(ofChaptersAt, text)
}

function foundBy(form: RegExp, text: string): WrittenPublisher | undefined {
  const head = text.slice(0, 160)
  const match = form.exec(head) ?? gost.exec(head) ?? vancouver.exec(head)
  const { name, before, first, behind, ofPapers } = match?.groups ?? {}
  if (match === null || name === undefined) return undefined
  const place = before ?? first ?? behind
  return {
    name,
    ...(place === undefined ? {} : { town: place }),
    ...(ofPapers === undefined ? {} : { printsPapers: true as const }),
    end: match[0].length,
  }
}
