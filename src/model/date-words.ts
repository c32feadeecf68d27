/** Names of days, which say nothing that the date does not; a full stop or a comma may follow. */
export const weekdays = alternatives(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  '(?:segunda|terça|quarta|quinta|sexta)-feira',
  'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag',
)

/** The months of English in full or shortened, and those of other languages that begin alike. */
export const months = alternatives(
  'jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch|s|zo)?|apr(?:ile?)?|may|jun[ei]?|jul[yi]?|aug(?:ust)?|sept?(?:emb(?:er|re))?',
  'oct(?:ob(?:er|re))?|nov(?:emb(?:er|re))?|dec(?:ember)?',
)

/** What announces that a date follows: `Date: …`, `New! …`, `Posted on …`. */
export const dateLabels = alternatives(
  'date|dates|when|posted(?: on)?|published(?: on)?|updated?|news?|latest',
  'datum|neu|aktuell|fecha|nouveau|nuevo|novo|nuovo|data',
  '日期|时间|時間|日時|新|날짜',
)

/** `On May 3, 2024, …`: a sentence that begins with its date. */
export const prepositions = alternatives('in|on|as of|am|im|le|en|em|el|il|al|på|op')

/** `Du 5 au 7 juin 2023`: what announces a range and no single date, `de 2019`. */
export const rangeStarts = alternatives('from|between|vom|von|du|de|del|dal|van')

/** `2023 – present`: the end of a range that has none yet. */
export const openEnds = alternatives(
  'present|now|today|current|currently|ongoing|date|onwards?',
  "heute|jetzt|laufend|aujourd[’']hui|présent|actuel(?:lement)?|en cours|actualidad|presente|actual(?:mente)?|hoy|atual(?:mente)?|hoje|oggi|attuale|heden|nu",
  '至今|今|現在|现在|현재',
)

/** `Since 2023`. */
export const openStarts = alternatives('since|seit|depuis|desde(?: el)?|dal|sinds|sedan|from')

/** What stands between the ends of a range, or between the dates of a short list. */
export const rangeWords = alternatives(
  'to|until|till|through|thru|and|at|bis|und|au|à|et|al|a|y|e|tot|en|t[/]m|do',
)

/** `early 2024`, `Mitte Mai 2024`: less than a month or a year cannot be said, so the month or the year stays. */
export const qualifiers = alternatives(
  'early|mid|middle of|late|beginning of|start of|end of|around|about|circa|ca',
  'anfang|mitte|ende|début|mi|fin|principios de|mediados de|finales de|início de|inicio de|meados de|final de|fim de|inizio|metà|fine',
)

/** `de`, `of`: what some languages put between the parts of a date. */
export const partWords = alternatives('de|del|of|do|di|the')

function alternatives(...rows: readonly string[]): string {
  return `(?:${rows.join('|')})`
}
