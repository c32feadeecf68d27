/** What a table says of a word from outside, which may be `constructor` and name what every object has. */
export function rowOf<Row>(
  table: Readonly<Record<string, Row>>,
  word: string | null | undefined,
): Row | undefined {
  return typeof word === 'string' && Object.hasOwn(table, word) ? table[word] : undefined
}
