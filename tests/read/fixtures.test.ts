import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as formats from '../../src/read/formats.ts'
import { readPage } from '../../src/read/index.ts'
import { printPage } from './print-tree.ts'

const folder = new URL('.', import.meta.url)

const fixtures = Object.values(formats).flatMap(({ name, extensions }) =>
  readdirSync(new URL(`${name}/`, folder))
    .filter((file) => extensions.some((extension) => file.endsWith(`.${extension}`)))
    .map((file) => ({ name, file })),
)

test.each(fixtures)('$name reads $file as the tree beside it', async ({ name, file }) => {
  const { page } = readPage(file, readFileSync(new URL(`${name}/${file}`, folder)))
  const printed = page && printPage(page)
  const tree = new URL(`${name}/${file.replace(/\.\w+$/, '.tree.json')}`, folder)
  await expect(`${JSON.stringify(printed, undefined, 1)}\n`).toMatchFileSnapshot(tree.pathname)
})

test.each(Object.values(formats))('$name has fixtures', ({ name }) => {
  expect(fixtures.filter((fixture) => fixture.name === name)).not.toHaveLength(0)
})
