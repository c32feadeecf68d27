import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, type Outcome } from './invoke.ts'

/**
 * Each page of `transcripts/` is a session in a fresh folder, in the form of pandoc's command tests: a block
 * that begins with `% ` is a command with what it answers, stdout as it is, stderr behind `2> `, then the exit
 * status behind `=> `. A block with a path at its fence is a file of the folder (`base64`: one that is no text).
 * After a change that is meant: vitest -u, and read the difference.
 */
const folder = join(import.meta.dirname, 'transcripts')

test.each(readdirSync(folder))('%s', async (name) => {
  const page = readFileSync(join(folder, name), 'utf8')
  const cwd = scratchFolder()
  const replayed: string[] = []
  for (const part of page.split(/^(```.*\n(?:(?!```).*\n)*```\n)/m)) replayed.push(await replay(cwd, part))
  await expect(replayed.join('')).toMatchFileSnapshot(join(folder, name))
})

/** Prose and files stay what they are; a command gets the answer of this run. */
async function replay(cwd: string, part: string): Promise<string> {
  const [, info, text = ''] = /^```(.*)\n([^]*)```\n$/.exec(part) ?? []
  if (info === undefined) return part
  if (info !== '') {
    place(cwd, fileOf(info, text))
    return part
  }
  const [command = ''] = text.split('\n')
  const words = command.split(' ')
  expect(words.slice(0, 2)).toEqual(['%', 'offprint'])
  return `\`\`\`\n${command}\n${transcriptOf(await invoke(cwd, words.slice(2)))}\`\`\`\n`
}

function fileOf(info: string, text: string): Readonly<Record<string, Uint8Array>> {
  const [path = '', encoding] = info.split(' ')
  return { [path]: Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8') }
}

function transcriptOf({ status, stdout, stderr }: Outcome): string {
  const lines = stderr.split('\n').slice(0, -1)
  return `${stdout}${lines.map((line) => `2> ${line}`.trimEnd() + '\n').join('')}=> ${status}\n`
}
