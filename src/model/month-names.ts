/** Month names and their abbreviations, a row a language; full stops after abbreviations and missing accents are read apart. */
const months: Readonly<Record<string, readonly string[]>> = {
  en: ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
  de: ['januar jänner', 'februar feber', 'märz mär maerz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober okt', 'november', 'dezember dez'],
  fr: ['janvier janv', 'février févr fév', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil', 'août', 'septembre', 'octobre', 'novembre', 'décembre déc'],
  es: ['enero ene', 'febrero', 'marzo', 'abril abr', 'mayo', 'junio', 'julio', 'agosto ago', 'septiembre setiembre', 'octubre', 'noviembre', 'diciembre dic'],
  pt: ['janeiro', 'fevereiro fev', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro set', 'outubro out', 'novembro', 'dezembro dez'],
  it: ['gennaio gen', 'febbraio', 'marzo', 'aprile', 'maggio mag', 'giugno giu', 'luglio lug', 'agosto', 'settembre', 'ottobre ott', 'novembre', 'dicembre'],
  ca: ['gener', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre'],
  nl: ['januari', 'februari', 'maart mrt', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  nb: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember des'],
  fi: ['tammikuu tammikuuta', 'helmikuu helmikuuta', 'maaliskuu maaliskuuta', 'huhtikuu huhtikuuta', 'toukokuu toukokuuta', 'kesäkuu kesäkuuta', 'heinäkuu heinäkuuta', 'elokuu elokuuta', 'syyskuu syyskuuta', 'lokakuu lokakuuta', 'marraskuu marraskuuta', 'joulukuu joulukuuta'],
  pl: ['styczeń stycznia', 'luty lutego', 'marzec marca', 'kwiecień kwietnia', 'maj maja', 'czerwiec czerwca', 'lipiec lipca', 'sierpień sierpnia', 'wrzesień września', 'październik października', 'listopad listopada', 'grudzień grudnia'],
  cs: ['leden ledna', 'únor února', 'březen března', 'duben dubna', 'květen května', 'červen června', 'červenec července', 'srpen srpna', 'září', 'říjen října', 'listopad listopadu', 'prosinec prosince'],
  tr: ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
  id: ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'],
  el: ['ιανουάριος ιανουαρίου ιαν', 'φεβρουάριος φεβρουαρίου φεβ', 'μάρτιος μαρτίου μαρ', 'απρίλιος απριλίου απρ', 'μάιος μαΐου μαϊος μαϊου', 'ιούνιος ιουνίου ιουν', 'ιούλιος ιουλίου ιουλ', 'αύγουστος αυγούστου αυγ', 'σεπτέμβριος σεπτεμβρίου σεπ σεπτ', 'οκτώβριος οκτωβρίου οκτ', 'νοέμβριος νοεμβρίου νοε', 'δεκέμβριος δεκεμβρίου δεκ'],
  he: ['ינואר בינואר', 'פברואר בפברואר', 'מרץ במרץ מרס במרס', 'אפריל באפריל', 'מאי במאי', 'יוני ביוני', 'יולי ביולי', 'אוגוסט באוגוסט', 'ספטמבר בספטמבר', 'אוקטובר באוקטובר', 'נובמבר בנובמבר', 'דצמבר בדצמבר'],
  ru: ['январь января', 'февраль февраля', 'март марта', 'апрель апреля', 'май мая', 'июнь июня', 'июль июля', 'август августа', 'сентябрь сентября', 'октябрь октября', 'ноябрь ноября', 'декабрь декабря'],
} // prettier-ignore

const seasons: Readonly<Record<string, string>> = {
  21: 'spring printemps frühling frühjahr primavera voorjaar lente vår wiosna весна 春 봄',
  22: 'summer été sommer sommersemester sose verano verão estate estiu zomer sommar lato лето 夏 여름',
  23: 'autumn fall automne herbst otoño outono autunno tardor herfst höst jesień осень 秋 가을',
  24: 'winter wintersemester wise hiver invierno inverno hivern vinter zima зима 冬 겨울',
} // prettier-ignore

/** Lower-case name, with and without its accents → month 1 to 12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  Object.values(months).flatMap((row) =>
    row.flatMap((names, index) => spellings(names).map((name) => [name, index + 1] as const)),
  ),
)

/** Lower-case name, with and without its accents → EDTF season 21 to 24. */
export const seasonNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries(seasons).flatMap(([season, names]) =>
    spellings(names).map((name) => [name, Number(season)] as const),
  ),
)

/** In full: what a misspelt name is compared with. */
export const englishMonths: readonly string[] = (months['en'] ?? []).flatMap(
  (names) => names.split(' ')[0] ?? [],
)

/** Month names that are also words of English: only behind a day, or where a date is expected, are they months. */
export const monthsThatAreWords: ReadonlySet<string> = new Set([
  'set',
  'out',
  'ago',
  'gen',
  'mag',
  'mart',
  'mars',
  'lug',
  'wise',
])

function spellings(names: string): readonly string[] {
  return names.split(' ').flatMap((name) => [...new Set([name, withoutAccents(name)])])
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').normalize('NFC')
}
