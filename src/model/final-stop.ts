/**
 * `Ada Moss`, `Cy Li.` → `Cy Li`: a full stop behind two letters ends the list, unless they shorten something.
 *
 * Only the last name can end with it, and not where others end in shortened words, too: `Moss Ch.`, `Alder Yu.`.
 */
export function withoutFinalStop(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? ''
  const word = twoLetters.exec(last)?.groups?.['word']
  const others = names.slice(0, -1)
  if (word === undefined || isShortened(word) || isGivenName(names) || others.some(endsShortened))
    return names
  return [...others, last.slice(0, -1)]
}

const twoLetters = /(?:^|[\s.-])(?<word>\p{Lu}\p{M}*\p{Ll}\p{M}*)\.$/u

/** Without a vowel, which every family name of two letters has but Ng: `Jr`, `St`, `Th`, `Дж`. */
function isShortened(word: string): boolean {
  const letters = word.normalize('NFD')
  return letters !== 'Ng' && /^(?:[b-df-hj-np-tv-xz]{2}|[бвгджзйклмнпрстфхцчшщ]{2})$/i.test(letters)
}

/** `Alder`, `Yu.`: one name in two pieces. */
function isGivenName(names: readonly string[]): boolean {
  return names.length === 2 && names.every((name) => !name.includes(' '))
}

function endsShortened(name: string): boolean {
  return name.endsWith('.') && !/(?:^|\s)(?:Jr|Sr)\.$/.test(name)
}
