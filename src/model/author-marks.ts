/** The names alone, each person among them who stands in brackets behind another. */
export function withoutMarks(text: string): string {
  const names = /[$(（]/.test(text)
    ? withoutOwnScript(text.replace(notes, ' ').replace(company, ', $1'))
    : text
  return anyMark.test(names) ? names.replace(marks, ' ') : names
}

/** Names in Latin letters without the same name in letters of its own behind: `Li Wei (李伟)`. */
export function withoutOwnScript(names: string): string {
  return /[(（]/.test(names) ? names.replace(ownScript, '') : names
}

/** What authors put behind a name: equal contribution, correspondence, affiliation; and notes in brackets. */
const notes =
  /\$[^$\n]{1,12}\$|\((?:[^()\n]*\b(?:equal|contribut\w*|corresponding|author|co-first|co-lead|lead|supervis\w*|advis\w*|editors?|eds?|hrsg|hg)\b[^()\n]*)\)/gi
/** `A. Moss (with B. Alder)` */
const company = /(?<=\S)\s?\((?:joint(?:ly)? )?with\s(\p{Lu}[^()\n]*)\)/gu
const ownScript =
  /(?<=\p{Script=Latin}\.?)\s?[(（](?!\p{Script=Latin})[\p{L}\p{M}][\p{L}\p{M}\s·・.-]{0,40}[)）]/gu
const anyMark = /[*†‡§¶#✉∗⁎★☆♠♣♦♥⋆✝✦◦°^\\+|~`_\d]/
const marks = /[*†‡§¶#✉∗⁎★☆♠♣♦♥⋆✝✦◦°^\\+|~`_]|(?<=[\p{Ll}.)])\s?\d(?:,\d)*(?!\p{L})/gu
