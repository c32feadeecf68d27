import { resolve } from 'node:path'

import { personText, type NewPerson } from '../io/add-person.ts'
import { UsageError } from '../io/failure.ts'
import type { Remote } from '../io/fetch-homepage.ts'
import { followedOrigin } from '../io/moved-origin.ts'
import { shownPath } from '../io/shown-path.ts'
import { writeWhole } from '../io/own-file.ts'
import { coveredCredentials, hasCredentials } from '../model/link.ts'
import { originMeant, originText, parseOrigin } from '../model/origin.ts'
import { isOutputPath } from '../model/output-path.ts'
import { isPersonId, personIdOf } from '../normalize/index.ts'
import { fetchSnapshots, type HomepagesPlan } from './homepages-session.ts'
import { type AddedTo, plannedAddition } from './planned-addition.ts'
import type { Surroundings } from './surroundings.ts'
import { tellError } from './tell-error.ts'

interface Addition {
  readonly address: string
  readonly name: string | undefined
  readonly id: string | undefined
  readonly profiles: string
  readonly config: string | undefined
  readonly dryRun: boolean
}

/** Fetches first, so that an address which leads to nothing is not written down. */
export async function addPerson(addition: Addition, plan: Omit<HomepagesPlan, 'followsMoves'>, surroundings: Surroundings): Promise<number> {
  const { cwd, stderr } = surroundings
  const { address, name, profiles, config, dryRun } = addition
  const origin = remoteOf(address)
  if (name !== undefined && /[\p{Cc}\p{Zl}\p{Zp}]/u.test(name))
    throw new UsageError('Cannot add somebody of this name: a control character or the end of a line is in it; give it in one line with --name')
  const id = idOf(addition, origin)
  const to = { cwd, source: shownPath(cwd, resolve(cwd, config ?? 'offprint.yaml')), profiles }
  const person = { id, ...(name === undefined ? {} : { name }), homepage: originText(origin) }
  const { isThere } = plannedAddition(person, to)
  if (dryRun) return showAddition(person, isThere, to.source, surroundings)
  const gathered = { remotes: [{ id, origin }], folder: resolve(cwd, profiles) }
  const fetched = await fetchSnapshots(gathered, { ...plan, followsMoves: !isThere }, surroundings)
  const moved = isThere ? undefined : followedOrigin(fetched.outcomes[0])
  const found = moved === undefined ? person : { ...person, homepage: originText(moved) }
  if (fetched.status === 0 && moved !== undefined) stderr(`${person.homepage} has moved for good to ${found.homepage}\n`)
  const status = fetched.status === 0 ? writeAddition(found, to, surroundings) : fetched.status
  if (status !== 0 && !isThere) stderr(`Nothing was added to ${to.source}\n`)
  return status
} // prettier-ignore

function idOf({ address, name, id: given }: Addition, origin: Remote['origin']): string {
  const id = given ?? personIdOf(slugOf(name ?? nameIn(origin)))
  if (id === undefined || !isPersonId(id))
    throw new UsageError(`Cannot make an id from "${given ?? name ?? address}": give one of a to z, 0 to 9 and hyphens, and no name of a device, with --id`)
  // The longest end that the file of a page can have.
  if (!isOutputPath(`${id}.markdown`))
    throw new UsageError(`Cannot use the id "${id}": it is too long for the name of a file; give a shorter one with --id`)
  return id
} // prettier-ignore

/** Fetching takes its time: what others wrote into the file meanwhile stays in it. */
function writeAddition(person: NewPerson, to: AddedTo, surroundings: Surroundings): number {
  const { cwd, source } = to
  try {
    const { isThere, text } = plannedAddition(person, to)
    if (!isThere) writeWhole(resolve(cwd, source), text, source)
    surroundings.stderr(isThere ? `${person.id} was in ${source} already\n` : `Added ${person.id} to ${source}\n`)
    return 0
  } catch (error) {
    return tellError(error, surroundings)
  }
} // prettier-ignore

function showAddition(person: NewPerson, isThere: boolean, source: string, { stdout, stderr }: Surroundings): number {
  if (!isThere) stdout(`people:\n${personText(person)}`)
  stderr(isThere ? `${person.id} is in ${source} already\n` : `Would add this to ${source} when the homepage can be had\n`)
  return 0
} // prettier-ignore

function remoteOf(address: string): Remote['origin'] {
  const origin = parseOrigin(address)
  const meant = originMeant(address)
  const isShown = meant?.startsWith('github:') === true
  if (origin !== undefined && origin.type !== 'path' && !isShown) return origin
  if (hasCredentials(address))
    throw new UsageError(`Cannot add "${coveredCredentials(address)}": everybody would see the name and the password in it`)
  const reason = isShown && origin?.type === 'page' ? 'GitHub shows a repository there' : 'expected https://… or github:owner/repository'
  throw new UsageError(`Cannot add "${address}": ${reason}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
} // prettier-ignore

/** `~ada` of a server for many, else what the server is called. */
function nameIn(origin: Remote['origin']): string {
  if (origin.type === 'repository') return origin.owner
  const { pathname, hostname } = new URL(origin.url)
  const parts = pathname
    .replace(/%7e/gi, '~').split('/').filter((part) => !/^(?:(?:index|home|default|main)(?:\.\w+)?)?$/i.test(part))
  const labels = hostname.split('.').filter((label) => label !== 'www')
  return parts.at(-1)?.replace(/\.(?:html?|php|md)$/i, '') ?? labels[0] ?? ''
} // prettier-ignore

/** What stands behind a dot would be taken for the kind of a file. */
function slugOf(name: string): string {
  return name.replaceAll(/[./\\]/g, '-')
}
