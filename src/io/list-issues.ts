import type { ArrayPathItem, ObjectPathItem } from 'valibot'

/** What is wrong with one item of a list because of the others. */
interface ListIssue {
  readonly message: string
  readonly path: [ArrayPathItem, ObjectPathItem]
}

/** The items whose `key` another one before them has too; `list` is what the list is called. */
export function repeatedIn<Item extends object>(
  items: Item[],
  key: keyof Item & string,
  list: string,
): readonly ListIssue[] {
  return items.flatMap((item, index) => {
    const first = items.findIndex((other) => other[key] === item[key])
    const message = `${list}[${first}] has this ${key} too`
    return first === index ? [] : [{ message, path: pathTo(items, index, key) }]
  })
}

/** The way to a value inside an item, by which its place in the text is found. */
export function pathTo<Item extends object>(
  items: Item[],
  index: number,
  key: keyof Item & string,
): ListIssue['path'] {
  const item: Record<string, unknown> = { ...items[index] }
  return [
    { type: 'array', origin: 'value', input: items, key: index, value: items[index] },
    { type: 'object', origin: 'value', input: item, key, value: item[key] },
  ]
}
