import type { Repository } from '../../model/origin.ts'
import { Stopped } from '../http/patience.ts'
import { Unobtainable } from '../http/unobtainable.ts'
import type { Ran } from '../run-program.ts'
import { hostsOfGitHub, type RepositoryAccess } from './access.ts'

/** Runs git about a repository; undefined where it is not installed. Throws `Unobtainable`. */
export async function git(
  repository: Repository,
  words: readonly string[],
  access: RepositoryAccess,
): Promise<Ran | undefined> {
  const { network, deadline, interrupted } = access
  if (network.now() >= deadline) throw new Stopped('the time is up')
  const signal = AbortSignal.any([network.timeout(longestRun), interrupted])
  const settings = settingsFor(addressOf(repository, access)).flatMap((setting) => ['-c', setting])
  try {
    return await network.run('git', [...settings, ...words], signal)
  } catch (error) {
    if (interrupted.aborted) throw new Stopped('it was interrupted')
    if (signal.aborted) throw new Unobtainable('git took too long')
    throw error
  }
}

/** In milliseconds; a large repository over a slow line takes its time. */
const longestRun = 300_000

export function addressOf({ owner, name }: Repository, { network }: RepositoryAccess): string {
  return `${hostsOfGitHub(network.bases).git}/${owner}/${name}.git`
}

/** What counts more than any setting of the user: those for the longest address do. */
function settingsFor(address: string): readonly string[] {
  return [
    // Programs that the repository or the user names are not run, and only the protocol of the address is spoken.
    'core.hooksPath=/dev/null',
    'protocol.allow=never',
    `protocol.${new URL(address).protocol.slice(0, -1)}.allow=always`,
    `url.${address}.insteadOf=${address}`,
    // What only the user may see is not for everybody: nothing that git or curl knows of them is sent.
    'credential.helper=',
    `http.${address}.extraHeader=`,
    `http.${address}.extraHeader=Authorization:`,
  ]
}

/** Throws `Unobtainable` with what git says. */
export function textOf({ status, stdout, stderr }: Ran, { path }: Repository): string {
  if (status === 0) return Buffer.from(stdout).toString()
  const said = stderr.split('\n').find((line) => line.startsWith('fatal: '))?.slice(7) ?? `it ended with status ${status}`
  if (/not a valid object name|not a tree object|does not exist in/i.test(said)) throw new Unobtainable(`it has no "${path ?? ''}"`, true)
  throw new Unobtainable(noneForAll.test(said) ? 'there is no such repository, or it is not public' : `git: ${said}`, true)
} // prettier-ignore

const noneForAll =
  /could not read (?:Username|Password)|Authentication failed|not found|does not (?:exist|appear)/i
