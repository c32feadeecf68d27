import type { TitleForm } from './title-form.ts'

/** Titles of which every book or issue has its own; a word adds one. */
const titlesOfMany: ReadonlySet<string> = new Set(
  'introduction,general introduction,conclusion,conclusions,concluding remarks,overview,summary,obituary,news,letter,panel discussion,index,contents,table of contents,front matter,back matter,acknowledgments,acknowledgements,special issue,message from the chairs,message from the chair,welcome,welcome message,proceedings,workshop summary,workshop report,annual report,editors note,from the editor,from the editors,letter from the editor,about this issue,in this issue,research statement,teaching statement,curriculum vitae,book reviews,untitled,abstracts,list of contributors,contributors,bibliography,glossary,appendix,prologue,epilogue,afterword,notes,errata,announcements,call for papers,letter to the editor,letters to the editor,reply to the letter to the editor,response to the letter to the editor,comment on the preceding paper,reply to the preceding comment,reply to reviewers,guest editors introduction,introduction to the special issue,序言,序,前言,引言,绪论,结论,后记,编者按,卷首语,主编寄语,巻頭言,はじめに,おわりに,머리말,서론,vorwort,einleitung,zusammenfassung,schluss,nachwort,avant propos,prologo,introduccion,conclusiones,presentacion,introduzione,conclusioni,предисловие,введение,заключение,от редакции'
    .split(',')
    .map((title) => title.replaceAll(' ', '')),
)

/** What is written anew each year, with the year left out of its title; a row adds one form. */
const yearlyForms: readonly RegExp[] = [
  /\b(?:overview|findings|results|reports?|summary|highlights|proceedings|minutes|announcement|introduction) (?:\S+ ){0,12}(?:workshops?|shared tasks?|tracks?|campaign|challenge|competition|contest|conference|symposium|meeting|seminar|council|committee|special issue|special section|minitrack|hackathon|tournament|olympiad|laboratory|tasks?$|task (?:at|in|on))\b/,
  /\b(?:annual|yearly|quarterly|monthly|biennial) (?:report|review|survey|meeting|conference|update|bibliography|message|assessment|census|statistics|lecture|address)/,
  /\b(?:rapport annuel|informe anual|memoria anual|relazione annuale|jahresbericht|tagungsbericht|year in review|state of the (?:union|field|society)|yearbook|newsletter)\b|годовой отчет|年报|年度报告/,
  /^(?:message|welcome|letter|notes?|words?|greetings|remarks|foreword|preface|editorial|introduction|from)\b.*\b(?:chairs?|editors?|president|organi[sz]ers|committee|director|desk|issue|section|volume|proceedings|workshop|track|minitrack|collection)\b/,
  /^(?:\S+ ){0,3}workshops? on\b/,
  /(?<!\b(?:case|technical|brief) )\b(?:report|reports|column|digest|roundup|bulletin|shared task|evaluation campaign|workshop)$/,
]

/** Whether a title says so little, or is so regular, that place and year have to agree. */
export function isOfMany({ compact, notice, weight }: TitleForm): boolean {
  return notice === 'editorial' || (notice !== undefined && weight <= 2) || titlesOfMany.has(compact)
}

/** Whether the same people give the same title to something new each year. */
export function isYearly({ words, notice }: TitleForm): boolean {
  const text = words.join(' ')
  return notice === 'talk' || notice === 'memorial' || yearlyForms.some((form) => form.test(text))
}
