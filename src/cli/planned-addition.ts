import { type NewPerson, withPerson } from '../io/add-person.ts'
import { refuseOtherEnding } from '../io/configuration.ts'
import { UsageError } from '../io/failure.ts'
import { parseConfiguration } from '../io/parse-configuration.ts'
import { readProfiles } from '../io/profiles.ts'
import { readText } from '../io/text-file.ts'
import type { ConfiguredPerson } from '../model/configuration.ts'
import { originText } from '../model/origin.ts'
import { personIdOf } from '../normalize/index.ts'

/** What somebody is added to. */
export interface AddedTo {
  readonly cwd: string
  /** `offprint.yaml`, or what was named in its place. */
  readonly source: string
  readonly profiles: string
}

export interface PlannedAddition {
  readonly isThere: boolean
  /** The text of `offprint.yaml` with this person in it. */
  readonly text: string
}

/** By the files as they are at this moment, so nothing is awaited. Throws a `UsageError` or a `Failure` where it cannot be done. */
export function plannedAddition(person: NewPerson, { cwd, source, profiles }: AddedTo): PlannedAddition {
  if (source === 'offprint.yaml') refuseOtherEnding(cwd)
  const text = readText(cwd, source) ?? ''
  const { people } = parseConfiguration(text, source)
  if (people.some((one) => one.id === person.id && addressOf(one) === person.homepage)) return { isThere: true, text }
  refuseTaken(person, people, readProfiles(cwd, [profiles]).sources.map(({ path }) => path))
  return { isThere: false, text: withPerson(text, person, source) }
} // prettier-ignore

function refuseTaken({ id, homepage }: NewPerson, people: readonly ConfiguredPerson[], paths: readonly string[]): void {
  const same = people.find((one) => addressOf(one) === homepage)
  if (same !== undefined) throw new UsageError(`Cannot add "${homepage}": it is the homepage of ${same.id} already`)
  if (people.some((one) => one.id === id))
    throw new UsageError(`Cannot add ${id}: offprint.yaml has somebody of this id; write the homepage there, or choose another with --id`)
  const path = paths.find((one) => personIdOf(one) === id)
  if (path !== undefined) throw new UsageError(`Cannot add ${id}: that is ${path}; choose another with --id, or remove the file`)
} // prettier-ignore

function addressOf({ homepage, origin }: ConfiguredPerson): string | undefined {
  return origin === undefined ? homepage : originText(origin)
}
