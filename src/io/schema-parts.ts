import * as v from 'valibot'

import { absoluteUrl, hasCredentials } from '../model/link.ts'

/** A key that may be left out, with what it means; editors show that, and the README's table has it. */
export function describedKey<const Schema extends v.GenericSchema>(schema: Schema, meaning: string) {
  return v.pipe(v.exactOptional(schema), v.description(meaning))
}

export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `expected one of ${words.join(', ')}`)
}

const plain = /^[a-z0-9-]+$/

/** An id or a name that becomes a part of file names and addresses. */
export const plainName = v.pipe(v.string(), v.regex(plain, 'expected only a to z, 0 to 9 and hyphens'))

/** What is looked at besides only where the name is plain, so that one fault is told once. */
export function ifPlain(isRight: (name: string) => boolean, message: string) {
  return v.check<string, string>((name) => !plain.test(name) || isRight(name), message)
}

export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected text'))

/** Addresses are published, and stand in reports. */
export const withoutCredentials = v.check<string, string>(
  (address) => !hasCredentials(address),
  'everybody would see the name and the password in it',
)

/** A pattern, which editors know too, and what only the program can check of a text that has passed it. */
export function patternAnd(pattern: RegExp, isRight: (text: string) => boolean, message: string) {
  return v.pipe(
    v.string(),
    v.regex(pattern, message),
    v.check((value) => !pattern.test(value) || isRight(value), message),
  )
}

export const httpUrl = v.pipe(
  patternAnd(
    /^\s*[Hh][Tt][Tt][Pp][Ss]?:/,
    (address) => absoluteUrl(address) !== undefined,
    'expected an address that begins with https:// or http://',
  ),
  withoutCredentials,
  v.transform((address) => absoluteUrl(address) ?? address),
)

/** Where files lie under an address, it ends in a slash. */
export const folderUrl = v.pipe(
  httpUrl,
  v.check((url) => !/[?#]/.test(url), 'expected the address of a folder, without ? and #'),
  v.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
)

/** Refuses an item whose `field` another item has too, at the second of them; `list` is what the list is called. */
export function uniqueBy<Item extends object>(list: string, field: string & keyof Item) {
  return v.rawCheck<Item[]>(({ dataset, addIssue }) => {
    // Items with other faults are looked at too, so that all are told at once.
    const value: readonly unknown[] = Array.isArray(dataset.value) ? dataset.value : []
    const names = value.map((item) => memberOf(item, field))
    for (const [index, name] of names.entries()) {
      const first = names.indexOf(name)
      if (name === undefined || first === index) continue
      addIssue({
        message: `${list}[${first}] has this ${field} too`,
        path: [
          { type: 'array', origin: 'value', input: [...value], key: index, value: value[index] },
          { type: 'object', origin: 'value', input: {}, key: field, value: name },
        ],
      })
    }
  })
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined
}
