import anyAscii from 'any-ascii'

/** `Müller` is written `Muller` and `Mueller`, `Åse` also `Aase`; short names such as `Xue` and `Xu` are two. */
export function withoutUmlauts(word: string): string {
  return word.length < 4 ? word : word.replace(/([aou])e+/g, '$1').replace(/aa/g, 'a')
}

/** A word of a name in small letters of ASCII, in one spelling. */
export function folded(word: string): string {
  const letters = isAscii(word) ? word : anyAscii(word.normalize('NFKC'))
  const bare = letters.toLowerCase().replace(/[^a-z0-9]/g, '')
  return withoutUmlauts(bare).replace(/^dj/, 'd')
}

/** A text in small letters without the marks that people leave out. */
export function withoutAccents(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return folds.reduce((folded, [letters, fold]) => folded.replace(letters, fold), text).toLowerCase()
}

/** What people leave out of the letters of each script; a row adds one. */
const folds: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/\p{Script=Latin}[\p{Script=Latin}\p{Mn}]*/gu, anyAscii],
  [/\p{Script=Greek}[\p{Script=Greek}\p{Mn}]+/gu, (text) => withoutMarks(text.toLowerCase()).replace(/ς/g, 'σ')],
  [/\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{Mn}]*/gu, (text) => text.replace(/[\u0300\u0301]/g, '').replace(/ё/g, 'е').replace(/Ё/g, 'Е')],
  [/\p{Script=Hebrew}[\p{Script=Hebrew}\p{Mn}]*/gu, withoutMarks],
  [/\p{Script=Arabic}[\p{Script=Arabic}\p{Mn}ـ]*/gu, (text) => withoutMarks(text).replace(/ـ/g, '').replace(/ى/g, 'ي').replace(/ی/g, 'ي').replace(/ک/g, 'ك').replace(/ة/g, 'ه')],
] // prettier-ignore

export function isAscii(text: string): boolean {
  return !/[^ -~]/.test(text)
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}+/gu, '')
}
