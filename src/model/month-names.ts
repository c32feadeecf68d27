/** Month names and their abbreviations, a row a language; full stops after abbreviations are read apart. */
const months: Readonly<Record<string, readonly string[]>> = {
  en: ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
  de: ['januar jänner', 'februar feber', 'märz mär', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober okt', 'november', 'dezember dez'],
  fr: ['janvier janv', 'février fevrier févr fév fev', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil', 'août aout', 'septembre', 'octobre', 'novembre', 'décembre decembre déc'],
  es: ['enero ene', 'febrero', 'marzo', 'abril abr', 'mayo', 'junio', 'julio', 'agosto ago', 'septiembre setiembre', 'octubre', 'noviembre', 'diciembre dic'],
  pt: ['janeiro', 'fevereiro fev', 'março marco', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro set', 'outubro out', 'novembro', 'dezembro dez'],
  it: ['gennaio gen', 'febbraio', 'marzo', 'aprile', 'maggio mag', 'giugno giu', 'luglio lug', 'agosto', 'settembre', 'ottobre ott', 'novembre', 'dicembre'],
} // prettier-ignore

const seasons: Readonly<Record<string, string>> = {
  21: 'spring printemps frühling frühjahr primavera',
  22: 'summer été sommer verano verão estate',
  23: 'autumn fall automne herbst otoño outono autunno',
  24: 'winter hiver invierno inverno',
} // prettier-ignore

/** Lower-case name → month 1 to 12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  Object.values(months).flatMap((row) =>
    row.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
  ),
)

/** Lower-case name → EDTF season 21 to 24. */
export const seasonNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries(seasons).flatMap(([season, names]) =>
    names.split(' ').map((name) => [name, Number(season)] as const),
  ),
)

/** In full: what a misspelt name is compared with. */
export const englishMonths: readonly string[] = (months['en'] ?? []).flatMap(
  (names) => names.split(' ')[0] ?? [],
)
