import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { digestList } from '../../src/io/digest-list.ts'

test('each digest is there under its number, however many come after it', () => {
  const list = digestList()
  const digests = Array.from({ length: 5000 }, (_, number) =>
    createHash('sha256').update(String(number)).digest(),
  )
  for (const digest of digests) list.add(digest)
  const beginnings = digests.map((digest) => digest.subarray(0, 16).toString('base64'))
  expect(digests.map((_, number) => list.at(number))).toEqual(beginnings)
})
