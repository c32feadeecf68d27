/** British and American spellings of words in small letters; a row adds one. Each begins with a letter, and what stands in front of that is looked at last, to be fast. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|es|er|ers|ing|ings|ation|ations|ational|able|ability)\b)(?<=[a-z]{3}is)/g, 'iz'],
  [/ys(?=(?:e|ed|es|er|ers|ing)\b)(?<=(?:anal|catal|paral|dial|hydrol|electrol)ys)/g, 'yz'],
  [/our(?<=(?:arm|behavi|cand|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig)our)/g, 'or'],
  [/re(?=s?\b)(?<=(?:cal?ib|cent|fib|lit|lust|met|sab|somb|spect|theat)re)/g, 'er'],
  [/red\b(?<=(?:cent|fib|met)red)/g, 'ered'],
  [/ring\b(?<=centring)/g, 'ering'],
  [/ll(?=(?:ed|er|ers|ing|ings)\b)(?<=(?:cance|chane|channe|counse|fue|labe|leve|mode|pane|signa|trave|tunne|unrave|tota|tria|initia)ll)/g, 'l'],
  [/ll(?=(?:\b|fil|ful|ment))(?<=\b(?:fu|insta|enro|ski|wi)ll)/g, 'l'],
  [/ogue(?<=(?:catal|dial|anal|monol)ogue)/g, 'og'],
  [/\bgrey/g, 'gray'],
  [/\btowards\b/g, 'toward'],
  [/\bprogramme(?=s?\b)/g, 'program'],
  [/ence(?<=\b(?:def|off|lic|pret)ence)/g, 'ense'],
  [/\bpractis/g, 'practic'],
  [/ement(?<=(?:judg|acknowledg|abridg)ement)/g, 'ment'],
  [/\bageing/g, 'aging'],
  [/\bartefact/g, 'artifact'],
  [/\baluminium/g, 'aluminum'],
  [/\bsulph/g, 'sulf'],
  [/\bsceptic/g, 'skeptic'],
  [/\bmanoeuv(?:re|er)/g, 'maneuver'],
  [/\bplough/g, 'plow'],
  [/\bmould/g, 'mold'],
  [/\baeroplane/g, 'airplane'],
  [/aem(?=i)/g, 'em'],
  [/aed(?<=\b(?:p|orthop|encyclop)aed)/g, 'ed'],
  [/ae(?<=\b(?:an|gyn|arch|c)ae)/g, 'e'],
  [/\bhaem/g, 'hem'],
  [/\baest(?=h)/g, 'est'],
  [/\baet(?=i)/g, 'et'],
  [/\boe(?=dem|soph|strog|strus)/g, 'e'],
  [/\bfoet/g, 'fet'],
  [/rrhoea/g, 'rrhea'],
  [/\bhomoe/g, 'home'],
  [/\bversus\b/g, 'vs'],
  [/\b(?:und|et)\b/g, 'and'],
] // prettier-ignore

/** Most titles have none of them, which one look tells. */
const anySpelling = new RegExp(spellings.map(([pattern]) => pattern.source).join('|'))

export function inOneSpelling(text: string): string {
  if (!anySpelling.test(text)) return text
  return spellings.reduce((spelled, [pattern, other]) => spelled.replace(pattern, other), text)
}
