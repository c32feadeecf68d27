/** The last words of journals as ISO 4 and mathematicians shorten them, which a full stop belongs to. */
const lastWords: ReadonlySet<string> = new Set(
  (
    'acad acoust aerosp agric anal angew anim anthropol appl archaeol archit artif assoc astron astronaut astrophys atmos ' +
    'autom bacteriol behav biochem bioeng biogeosci bioinform biol biomech biomed biophys biotechnol bot bull calc ' +
    'cardiol catal chem chromatogr clim climatol clin cogn combin commun comput conserv constr contr crystallogr cryptol cult ' +
    'cybern dermatol dev diagn differ discov disord distrib dyn ecol econ educ electron endocrinol energ eng entomol environ ' +
    'epidemiol eur evol exp financ funct gastroenterol genet genom geochem geogr geol geom geomech ' +
    'geomorphol geophys geosci geotech graph hematol hist hydrobiol hydrol hyg imag immunol ind inf infect innov inst instrum ' +
    'integr intell interdiscip int kinet lang lett linguist lond mach mag magn manag manuf mar mater math matem meas mech ' +
    'med metab metall meteorol methodol microbiol microsc mineral mod model mol multim nachr nanotechnol nat natl ' +
    'netw neurobiol neurol neurophysiol neurosci nucl numer nutr oceanogr oncol oper ophthalmol opt optim organomet ornithol ' +
    'paediatr paleontol parasitol pathol pediatr perform petrol pharm pharmacol philol philos photogr photon phys physiol ' +
    'pol polit polym powder probab proc process prog propag psychiatr psychol pub quant quart radiat radiol rec relat reliab rep reprod ' +
    'res resour rev robot rom rundsch sch sci secur sediment semicond sens simul soc sociol softw spectrosc stand stat statist stoch ' +
    'strateg struct stud suppl surg surv sustain symb syst tech technol telecommun theor thermodyn topol toxicol trans ' +
    'transl transp transplant trop univ vac verh veg vet virol vis wirel wiss z zool'
  ).split(' '),
)

/** `Proc. Amer. Math. Soc` as `Proc. Amer. Math. Soc.`, where `written` has the full stop and it ends a word rather than a sentence. */
export function withOwnFullStop(name: string, written: string): string {
  const start = written.indexOf(name)
  const behind = start < 0 ? '' : written.slice(start + name.length, start + name.length + 2)
  const [, last = ''] = shortened.exec(name) ?? []
  // No comma stands behind the end of a sentence; but some put a full stop behind a whole word: `Ann. Algorithms., 12`.
  const isOwn = (behind === '.,' && short.test(last)) || lastWords.has(last.toLowerCase())
  return last !== '' && behind.startsWith('.') && behind !== '..' && isOwn ? `${name}.` : name
}

/** A name of which a word before the last is shortened, and its last. */
const shortened = /\p{L}\.\s?(?:[^.]{0,40}\s)?([\p{L}\p{M}'’-]{2,14})$/u

const short = /^\p{L}{1,7}(?![aeiouy])\p{L}$/iu
