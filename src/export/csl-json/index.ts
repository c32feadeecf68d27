import type { Version } from '../../model/catalog.ts'
import type { Name } from '../../model/person.ts'
import { citedWorks, type CitedWork } from '../cited-works.ts'
import { cslItem, type CslItem } from '../csl-item.ts'
import type { Exporter } from '../exporter.ts'
import { familyName } from '../family-name.ts'
import { venueTitle } from '../venue-title.ts'

/** CSL-JSON, for Zotero, pandoc and citeproc. */
export const cslJson: Exporter = {
  name: 'csl-json',
  title: 'CSL-JSON',
  standard: 'https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  scope: 'each',
  onlyWorks: true,
  files: 'works.csl.json',
  *write(view) {
    yield { path: 'works.csl.json', chunks: { [Symbol.iterator]: () => array(citedWorks(view)) } }
  },
}

function* array(works: Iterable<CitedWork>): Generator<string> {
  yield '['
  let count = 0
  for (const work of works) {
    const item = JSON.stringify(record(work), undefined, 2).replace(/^/gm, '  ')
    yield `${count === 0 ? '' : ','}\n${item}`
    count += 1
  }
  yield count === 0 ? ']\n' : '\n]\n'
}

function record(work: CitedWork): CslItem & { readonly custom: object } {
  const item = cslItem(work)
  const author = item.author?.map(undroppedName)
  const editor = item.editor?.map(undroppedName)
  const translator = item.translator?.map(undroppedName)
  return {
    ...item,
    ...(author === undefined ? {} : { author }),
    ...(editor === undefined ? {} : { editor }),
    ...(translator === undefined ? {} : { translator }),
    custom: custom(work),
  }
}

/** Zotero drops the variables for particles, so they are written in the family name. */
function undroppedName(name: Name): Name {
  const { 'dropping-particle': _dropping, 'non-dropping-particle': _nonDropping, ...rest } = name
  return name.family === undefined ? rest : { ...rest, family: familyName(name) }
}

/** What CSL has no variable for. */
function custom(work: CitedWork): object {
  const [preferred, ...others] = work.versions
  return {
    'offprint-id': work.id,
    'other-keys': unlessEmpty(work.aliases),
    'authors-truncated': preferred?.authorsTruncated,
    'identifiers': unlessEmpty(preferred?.identifiers ?? {}),
    'related': unlessEmpty(work.related ?? []),
    'other-versions': unlessEmpty(others.map(versionRecord)),
  } // prettier-ignore
}

function versionRecord(version: Version): object {
  const { kind, title, issued, identifiers } = version
  return {
    kind,
    title,
    issued,
    'container-title': venueTitle(version),
    identifiers: unlessEmpty(identifiers),
  }
}

function unlessEmpty<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length === 0 ? undefined : value
}
