/*
 * Words of titles of journals as ISO 4 shortens them, in lower case and without their full stops; a word adds one.
 */

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}

/** More of the title stands behind these, also a word that is not shortened: `Int. J. Fern Stud.` */
export const leadingWords: ReadonlySet<string> = wordSet(
  'j int intl eur adv annu trans proc z acta curr front prog contemp top riv',
)

/** They lead where they come first, and end a title elsewhere: `Rev. Ferns`, `Fern Rev.` */
const firstWords: ReadonlySet<string> = wordSet('rev bull arch ann mem')

export function leadsOn(key: string, isFirst: boolean): boolean {
  return leadingWords.has(key) || (isFirst && firstWords.has(key))
}

/** A title ends with these: a word that is not known begins a sentence behind them. */
export const endingWords: ReadonlySet<string> = wordSet(
  'lett res stud soc mag newsl quart contr technol eng biol commun rep repts opin sin',
)

/** What a journal is, and what it is about. */
const furtherWords: ReadonlySet<string> = wordSet(
  'annls revs zh comm comun contrib not surv notes sér ser sect mitt ber jahrb beitr abh cah compt rend izv vestn q',
  'am amer br brit can aust austral jpn chin ind ital scand hung afr asian nat natl acad sci appl pure theor exp',
  'comput comp math phys chem mol cell genet biochem biophys bioinform med clin neurosci neurol neurobiol psychol',
  'psychiatry econ econom financ manag bus polit philos hist geogr geol geophys geosci environ ecol evol bot zool agric',
  'energ mater mech electr electron electromagn autom automat robot syst netw inf inform stat probab prob oper optim numer',
  'anal discret comb combin algebr geom topol graph vis process lang linguist lit cult educ hum ergon interact softw secur',
  'priv knowl intell artif mach learn recogn multimed acoust opt photon nucl astron astrophys meteorol oceanogr hydrol',
  'atmos clim conserv nutr vet immunol virol microbiol pharm pharmacol toxicol surg oncol cardiol radiol epidemiol',
  'sociol anthropol archaeol theol relig crystallogr polym cybern dyn ophthalmol dermatol paleontol entomol mycol',
)

export function isJournalWord(key: string): boolean {
  return leadingWords.has(key) || firstWords.has(key) || endingWords.has(key) || furtherWords.has(key)
}

/** Words before full stops beside titles of journals that are no part of them. */
export const strangers: ReadonlySet<string> = wordSet(
  'dr prof mr mrs ms st mt ph phd drs asst assoc hon sen gov vol vols no nos nr pp pg art issue iss eds ed al etc vs cf fig',
  'univ inst dept lab labs hosp ctr inc ltd corp co',
  'enjoy cheers yay hooray finally great nice amazing awesome wow stay more details read code preprint pdf link here hi ok',
  'yes so cool fun exciting wonderful fantastic incredible many very big stoked kudos merci danke gracias well work',
)
