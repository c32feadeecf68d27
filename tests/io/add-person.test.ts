import { describe, expect, test } from 'vitest'

import { withPerson } from '../../src/io/add-person.ts'
import { Failure } from '../../src/io/failure.ts'

const ada = { id: 'ada', name: 'Ada: the first', homepage: 'https://ada.example/#me' }
const lines = (indent = '  ', end = '\n'): string =>
  [`${indent}- id: ada`, `${indent}  name: "Ada: the first"`, `${indent}  homepage: https://ada.example/#me`]
    .map((line) => line + end)
    .join('')

describe('somebody new stands at the end of the list, and every other byte stays', () => {
  test.each([
    ['no file', '', `people:\n${lines()}`],
    ['a comment alone', '# ours\n', `# ours\npeople:\n${lines()}`],
    ['nobody yet', 'site: { title: T } # ours', `site: { title: T } # ours\npeople:\n${lines()}`],
    ['a list', 'people:\n  - id: b # Ben\n    name:   Ben\n\n# end\nsite:\n  title: T\n', `people:\n  - id: b # Ben\n    name:   Ben\n${lines()}\n# end\nsite:\n  title: T\n`],
    ['a list with a comment on its last line', 'people:\n- id: b\n  name: Ben # him', `people:\n- id: b\n  name: Ben # him\n${lines('')}`],
    ['a list of short forms', 'people:\n    - { id: b, name: "Ben" } # him\nsite: {}\n', `people:\n    - { id: b, name: "Ben" } # him\n${lines('    ')}site: {}\n`],
    ['a list in brackets', 'people: [{ id: b }] # us\n', 'people: [{ id: b }, { id: ada, name: "Ada: the first", homepage: https://ada.example/#me }] # us\n'],
    ['an empty list', 'people: [] # nobody\nsite: {}\n', `people: # nobody\n${lines()}site: {}\n`],
    ['a key alone', 'people: # nobody\nsite: {}\n', `people: # nobody\n${lines()}site: {}\n`],
    ['keys of the last person in comments', 'people:\n  - id: b\n    name: Ben\n    # homepage: https://ben.example/\n\n    # orcid: his\n\n  # All of us.\nsite: {}\n', `people:\n  - id: b\n    name: Ben\n    # homepage: https://ben.example/\n\n    # orcid: his\n${lines()}\n  # All of us.\nsite: {}\n`],
    ['such keys at the end of the file', 'people:\n- id: b\n  # name: Ben', `people:\n- id: b\n  # name: Ben\n${lines('')}`],
    ['such keys in lines of Windows', 'people:\r\n  - id: b\r\n    # name: Ben\r\nsite: {}\r\n', `people:\r\n  - id: b\r\n    # name: Ben\r\n${lines('  ', '\r\n')}site: {}\r\n`],
    ['lines of Windows', 'people:\r\n  - id: b\r\nsite: {}\r\n', `people:\r\n  - id: b\r\n${lines('  ', '\r\n')}site: {}\r\n`],
  ])('%s', (_, before, after) => {
    expect(withPerson(before, ada, 'offprint.yaml')).toBe(after)
  }) // prettier-ignore
})

test.each(['1234', '1e3', 'null', 'true'])('an id that is no text in YAML is quoted: %s', (id) => {
  const added = `people:\n  - id: "${id}"\n    homepage: https://ada.example/\n`
  expect(withPerson('', { id, homepage: 'https://ada.example/' }, 'offprint.yaml')).toBe(added)
})

test.each(['Martin King, Jr.', 'Ada [the first]', '{Ada}'])('a name is quoted where brackets need it: %s', (name) => {
  const king = { id: 'king', name, homepage: 'https://king.example/' }
  const before = 'people: [{ id: ada, homepage: ./x }]\n'
  const inBraces = `{ id: king, name: "${name}", homepage: https://king.example/ }`
  expect(withPerson(before, king, 'offprint.yaml')).toBe(`people: [{ id: ada, homepage: ./x }, ${inBraces}]\n`)
  expect(() => withPerson(`{ ${before.trim()} }\n`, king, 'offprint.yaml')).toThrow(
    expect.objectContaining({ diagnostics: [expect.objectContaining({ hint: expect.stringContaining(`: ${inBraces}`) })] }),
  )
}) // prettier-ignore

test.each([
  ['all in braces', '{ people: [] }\n'],
  ['the end of the document', 'site: {}\n...\n'],
  ['something else than a list', 'people: { id: b }\n'],
])('where there is no safe place the file stays and the lines are shown: %s', (_, before) => {
  expect(() => withPerson(before, ada, 'offprint.yaml')).toThrow(Failure)
})
