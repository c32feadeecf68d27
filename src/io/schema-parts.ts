import * as v from 'valibot'

import { absoluteUrl } from '../model/link.ts'

/** A key that may be left out, with what it means; editors show that, and the README's table has it. */
export function describedKey<const Schema extends v.GenericSchema>(schema: Schema, meaning: string) {
  return v.pipe(v.exactOptional(schema), v.description(meaning))
}

export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `expected one of ${words.join(', ')}`)
}

/** An id or a name that becomes a part of file names and addresses. */
export const plainName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+$/, 'expected only a to z, 0 to 9 and hyphens'),
)

export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected text'))

export const httpUrl = v.pipe(
  v.string(),
  v.check(
    (address) => absoluteUrl(address) !== undefined,
    'expected an address that begins with https:// or http://',
  ),
  v.transform((address) => absoluteUrl(address) ?? address),
)

/** Where files lie under an address, it ends in a slash. */
export const folderUrl = v.pipe(
  httpUrl,
  v.check((url) => !/[?#]/.test(url), 'expected the address of a folder, without ? and #'),
  v.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
)

/** Refuses an item whose `field` another item has too, at the second of them; `list` is what the list is called. */
export function uniqueBy<Field extends string>(list: string, field: Field) {
  return v.rawCheck<Readonly<Record<Field, string>>[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { value } = dataset
    for (const [index, item] of value.entries()) {
      const first = value.findIndex((other) => other[field] === item[field])
      if (first === index) continue
      addIssue({
        message: `${list}[${first}] has this ${field} too`,
        path: [
          { type: 'array', origin: 'value', input: value, key: index, value: item },
          { type: 'object', origin: 'value', input: { ...item }, key: field, value: item[field] },
        ],
      })
    }
  })
}
