import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeAll, expect, test, vi } from 'vitest'

import { runProgram } from '../../src/io/run-program.ts'
import { playedWeb } from '../io/played-web.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { fetchWith } from './fetching-repositories.ts'
import { warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)
afterEach(() => vi.unstubAllEnvs())

interface Places {
  readonly host: string
  readonly home: string
  /** Answers, and leaves a file that says so. */
  readonly program: string
}

test.each<[string, (places: Places) => readonly string[], (places: Places) => Readonly<Record<string, string>>]>([
  ['nothing', () => [], () => ({})],
  ['a program that keeps passwords', ({ program }) => [`credential.helper=${program}`], () => ({})],
  ['such a program for this host', ({ host, program }) => [`credential.${host}.helper=${program}`], () => ({})],
  ['a program that asks, as a setting', ({ program }) => [`core.askPass=${program}`], () => ({})],
  ['a program that asks, in the environment', () => [], ({ program }) => ({ GIT_ASKPASS: program })],
  ['a program that asks for SSH', () => [], ({ program }) => ({ SSH_ASKPASS: program })],
  ['a password in .netrc', () => [], ({ home }) => ({ HOME: home })],
  ['a header for every host', () => ['http.extraHeader=Authorization: Basic YWRh'], () => ({})],
  ['a header for this host', ({ host }) => [`http.${host}/ada/.extraHeader=Authorization: Basic YWRh`], () => ({})],
])('a repository that is not public stays it, and nobody is asked, where git knows %s', async (_, settingsFor, envFor) => {
  const network = await playedWeb({ pages: { '127.0.0.1': { status: 401, headers: { 'www-authenticate': 'Basic realm="A"' } } } })
  const home = scratchFolder({ '.netrc': 'machine 127.0.0.1 login ada password secret\n', program: '#!/bin/sh\ntouch "$0.ran"\necho password=secret\n' })
  const places = { home, host: `http://127.0.0.1:${network.port}`, program: join(home, 'program') }
  chmodSync(places.program, 0o755)
  const env = { no_proxy: '127.0.0.1', GIT_ASKPASS: undefined, ...envFor(places) }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const own = settingsFor(places).flatMap((setting) => ['-c', setting])
  const run: typeof runProgram = (program, words, signal) => runProgram(program, [...own, ...words], signal)
  const { outcome } = await fetchWith('github:ada/site', { ...network, run, bases: { github: places.host } })
  expect([outcome.status, outcome.stderr]).toEqual([3, expect.stringContaining('there is no such repository, or it is not public [homepage-failed]')])
  expect(network.received.map(({ path }) => path)).toContain('/ada/site.git/info/refs?service=git-upload-pack')
  expect(network.received.flatMap(({ headers }) => headers['authorization'] ?? [])).toEqual([])
  expect(existsSync(`${places.program}.ran`)).toBe(false)
}) // prettier-ignore
