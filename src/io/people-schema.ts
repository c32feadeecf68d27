import * as v from 'valibot'

import type { ConfiguredPerson } from '../model/configuration.ts'
import { hasCredentials } from '../model/link.ts'
import { originMeant, parseOrigin } from '../model/origin.ts'
import { sourceKindNames } from '../model/source-kind.ts'
import { personIdOf } from '../normalize/index.ts'
import {
  describedKey as key,
  ifPlain,
  oneOf,
  plainName,
  text,
  uniqueBy,
  withoutCredentials,
} from './schema-parts.ts'

/** As `readProfiles` names it. */
const sourcePath = v.pipe(
  text,
  v.transform((path) => path.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/$/, '') || '.'),
)

/** 16 digits, of which the last is a checksum that may be X (ISO 7064, MOD 11-2). */
const orcid = v.pipe(
  text,
  v.regex(/^(?:https:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'expected an ORCID iD such as 0000-0002-1825-0097'), // prettier-ignore
  v.transform((written) => written.replace('https://orcid.org/', '')),
  v.check(hasChecksum, 'a digit of it is wrong: the checksum disagrees'),
)

/** Every path but the folder itself has a slash. */
const slashed = /[/\\]|^\s*(?:\.{1,2}\s*$|[Hh][Tt][Tt][Pp][Ss]?:)/

const homepage = v.pipe(
  text,
  withoutCredentials,
  v.regex(slashed, ({ input }) => notAnOrigin(input)),
  v.check(
    (written) => !slashed.test(written) || hasCredentials(written) || parseOrigin(written) !== undefined,
    ({ input }) => notAnOrigin(input),
  ),
)

function notAnOrigin(written: string): string {
  const meant = originMeant(written)
  return `expected an address that begins with https://, a repository such as github:ada/site, or a path such as ./site${meant === undefined ? '' : `; did you mean ${meant}?`}`
}

const person = v.pipe(
  v.strictObject({
    id: v.pipe(
      plainName,
      ifPlain((id) => personIdOf(id) !== undefined, 'no system can have a folder of this name'),
      v.description('Name of the folder of their files; the base name of the homepage, or anything with `source`'),
    ),
    name: key(text, 'Name, in reading order; else as the page itself says'),
    names: key(v.array(text), 'Other spellings of the name, by which an author is known to be this person'),
    orcid: key(orcid, 'ORCID iD, for the page and `resume.json`'),
    homepage: key(homepage, 'Address of the homepage, against which its relative links are resolved; or `github:owner/repository`, or a path'),
    source: key(sourcePath, 'Path of the file or folder, when its base name is not the id'),
    kind: key(oneOf(sourceKindNames), 'What the source is, when that cannot be told or is told wrongly'),
  }),
  v.forward(
    v.check(
      ({ source, homepage: place, kind }) => kind === undefined || (source ?? place) !== undefined,
      'a kind is said of a source; give the source too',
    ),
    ['kind'],
  ),
  v.transform(({ homepage: said, ...rest }) => ({ ...(said === undefined ? {} : placedBy(said)), ...rest })),
) // prettier-ignore

/** The part `people` of `offprint.yaml`. */
export const peopleSchema = v.pipe(v.array(person), uniqueBy('people', 'id'), uniqueBy('people', 'source'))

/** A page is known by its address, what lies elsewhere by where it lies. */
function placedBy(written: string): Pick<ConfiguredPerson, 'homepage' | 'origin' | 'source'> {
  const origin = parseOrigin(written)
  if (origin === undefined) return {}
  if (origin.type === 'page') return { homepage: origin.url }
  return origin.type === 'path' ? { source: v.parse(sourcePath, origin.path), origin } : { origin }
}

function hasChecksum(written: string): boolean {
  const [last, ...others] = [...written.replaceAll('-', '')].toReversed()
  const total = others.reduceRight((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return last === (check === 10 ? 'X' : String(check))
}
