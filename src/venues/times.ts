import { months, weekdays } from '../model/date-words.ts'

/** The same length, with commas for what says when something happens: `Workshop on Leaves this year` ends before it. */
export function withoutTimes(text: string): string {
  return text
    .replace(phrases, (time) => ','.repeat(time.length))
    .replace(words, (time) => ','.repeat(time.length))
}

const spans = String.raw`(?:years?|months?|weeks?|weekends?|days?|semester|term|quarter|spring|summer|fall|autumn|winter|${weekdays}|${months})`

/** A row a language. */
const rows = [
  String.raw`(?:(?:later|earlier|early|late)\s)?(?:th(?:is|e)\s(?:coming|upcoming|past|following|same|previous)|this|last|next)\s${spans}`,
  String.raw`on\s${weekdays}s?`,
  String.raw`(?:in\s(?:a\sfew|one|two|three|four|five|six|\d{1,2})\s(?:days|weeks|months|years)|(?:a\sfew|a|one|two|three|four|five|six|\d{1,2})\s(?:days?|weeks?|months?|years?)\sago)`,
  String.raw`(?:im\s)?(?:diese[nsmr]?|nächste[nsr]?|letzte[nsr]?|kommende[nsr]?|vergangene[nsr]?)\s(?:jahr|monat|woche|wochenende|semester|sommer|herbst|frühling|frühjahr|winter)|im\s(?:sommer|herbst|frühling|frühjahr|winter)`,
  String.raw`(?:cette|ce)\s(?:année|semaine|mois|été|automne|printemps|hiver)|(?:la\ssemaine|l['’]année|le\smois|l['’]an)\s(?:prochaine?|derni(?:er|ère)|passée?)`,
  String.raw`(?:n?est[ea])\s(?:año|ano|mes|mês|semana|verano|otoño|primavera|verão|outono)|(?:la|el|na|no|a|o)\spróxim[ao]\s(?:semana|año|ano|mes|mês)|(?:la\ssemana|el\s(?:año|mes))\s(?:pasad[ao]|que\sviene)`,
  String.raw`quest['’]anno|quest[ao]\s(?:settimana|mese|estate|autunno|primavera)|(?:la|il)\s(?:prossim[ao]|scors[ao])\s(?:settimana|mese|anno)`,
  String.raw`(?:dit|deze|volgend|volgende|vorig|vorige|afgelopen)\s(?:jaar|maand|week|zomer|najaar|voorjaar)`,
  String.raw`w\s(?:tym|przyszłym|zeszłym)\s(?:roku|miesiącu|tygodniu)|(?:bu|gelecek|geçen)\s(?:yıl|ay|hafta)`,
]

/** Behind a word that no time needs before it, so that `the Last Year of Ferns` is a name. */
const phrases = new RegExp(
  String.raw`(?<=[\p{L}\p{N})\]”"’.,·]\s)(?<!(?<![\p{L}])(?:the|of|on|in|at|for)\s)(?:${rows.join('|')})(?![\p{L}\p{N}])(?!['’]s)`,
  'giu',
)

/** In capitals they end names: `Ferns Today`. */
const words =
  /(?<=[\p{L}\p{N})\]”"’]\s)(?:today|tomorrow|yesterday|tonight|soon|heute|demain|hoy|oggi|vandaag)(?![\p{L}\p{N}])/gu
