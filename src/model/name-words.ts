/* The words that names of people are made of. */

/** Whether a text holds the initials of given names and nothing else: `A.`, `J.-P. K.`. */
export function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(text.trim()) && !/\p{Lu}{4}/u.test(text)
}

/** Whether a name has initials, as no thing has. */
export function hasInitials(name: string): boolean {
  return name.split(/[\s,]+/).some(isInitials)
}

/** Words that stand between given and family names and begin with a small letter. */
export const particles: ReadonlySet<string> = new Set([
  'af', 'al', 'ap', 'av', 'ben', 'bin', 'bint', 'da', 'das', 'de', 'del', 'della', 'den', 'der', 'des', 'di', 'do',
  'dos', 'du', 'e', 'el', 'ibn', 'la', 'las', 'le', 'los', 'mac', 'san', 'st', 'te', 'ten', 'ter', 'van', 'vom',
  'von', 'vor', 'y', 'z', 'zu', 'zum', 'zur',
]) // prettier-ignore

/** Whether a word stands between the two family names of one person: `Ortega y Gasset`, `Costa e Silva`, `Puig i Cadafalch`. */
export function joinsFamilies(word: string): boolean {
  return /^[yei]$/.test(word)
}

/** A single word among names; an acronym is none. */
export function isMononym(word: string): boolean {
  return /^(?=.*\p{Ll})\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word)
}
