/** The first ISBN that a text calls so, without hyphens; one whose check digit is wrong is none. */
export function isbnIn(text: string): string | undefined {
  const written = /\bISBN(?:[\s-]?1[03])?[:\s]{0,2}(?<digits>\d[\d\s–-]{7,15}[\dXx])(?![\dXx])/.exec(text)
  const isbn = written?.groups?.['digits']?.replace(/[^\dXx]/g, '').toUpperCase()
  return isbn !== undefined && isValid(isbn) ? isbn : undefined
}

function isValid(isbn: string): boolean {
  const digits = [...isbn].map((sign) => (sign === 'X' ? 10 : Number(sign)))
  if (isbn.length === 10) return sumOf(digits.map((digit, index) => digit * (10 - index))) % 11 === 0
  const weighted = digits.map((digit, index) => digit * (index % 2 === 0 ? 1 : 3))
  return /^97[89]\d{10}$/.test(isbn) && sumOf(weighted) % 10 === 0
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
