import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { place } from '../io/scratch-folder.ts'
import { adaPage, type Visited, visit, warmUp } from './visiting.ts'

beforeAll(async () => {
  await warmUp()
  await import('../../src/cli/add-session.ts')
}, 60_000)

const address = 'http://ada.example/'
const li = 'people:\n  - id: li-ming\n    homepage: https://li.example.edu/\n'

/** A folder of Li Ming's in which somebody does something while the page of Ada Moreau is fetched. */
async function visitWhile(work: (folder: string) => void): Promise<Visited> {
  const visited: Visited = await visit({}, { pages: { 'ada.example/': { body: adaPage, meanwhile: () => work(visited.folder) } } })
  place(visited.folder, { 'offprint.yaml': li })
  return visited
} // prettier-ignore

const configurationIn = (folder: string): string => readFileSync(join(folder, 'offprint.yaml'), 'utf8')

test('whom somebody writes into offprint.yaml meanwhile stays there', async () => {
  const edited = `# ours\n${li}  - id: ben\n    homepage: https://ben.example.edu/\nsite:\n  title: Ours\n`
  const { folder, offprint, web } = await visitWhile((at) => place(at, { 'offprint.yaml': edited }))
  expect((await offprint('add', address)).status).toBe(0)
  const added = `  - id: ada\n    homepage: http://ada.example:${web.port}/\n`
  expect(configurationIn(folder)).toBe(edited.replace('site:', `${added}site:`))
})

test('whom another add wrote meanwhile is there already', async () => {
  const { folder, offprint, web } = await visitWhile((at) =>
    place(at, { 'offprint.yaml': `people: [{ id: ada, homepage: 'http://ada.example:${web.port}/' }]\n` }),
  )
  expect(await offprint('add', address)).toMatchObject({ status: 0, stderr: expect.stringContaining('ada was in offprint.yaml already\n') })
  expect(configurationIn(folder)).toContain('people: [{ id: ada,')
}) // prettier-ignore

test.each([
  ['the id', `${li}  - id: ada\n    homepage: https://other.example.edu/\n`, 2, 'offprint.yaml has somebody of this id'],
  ['the address', `${li}  - id: ben\n    homepage: PAGE\n`, 2, 'it is the homepage of ben already'],
  ['what is broken', 'people: [\n', 1, 'error: Cannot read "offprint.yaml"'],
])('%s that is written meanwhile is refused, and nothing is lost', async (_, text, expected, message) => {
  const { folder, offprint, web } = await visitWhile((at) => place(at, { 'offprint.yaml': text.replace('PAGE', `http://ada.example:${web.port}/`) }))
  const { status, stderr } = await offprint('add', address)
  expect([status, stderr]).toEqual([expected, expect.stringContaining(message)])
  expect(stderr).toMatch(/Nothing was added to offprint\.yaml\n$/)
  expect(configurationIn(folder)).toBe(text.replace('PAGE', `http://ada.example:${web.port}/`))
}) // prettier-ignore

test('where offprint.yaml cannot be written it says that nothing was added', async () => {
  const { folder, offprint } = await visitWhile((at) => mkdirSync(join(at, 'offprint.yaml.partial')))
  const { status, stderr } = await offprint('add', address)
  expect([status, stderr]).toEqual([4, expect.stringContaining('error: Cannot write "offprint.yaml": ')])
  expect(stderr).toMatch(/Nothing was added to offprint\.yaml\n$/)
  expect(configurationIn(folder)).toBe(li)
})
