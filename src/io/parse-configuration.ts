import * as v from 'valibot'
import { isNode, LineCounter, parseDocument } from 'yaml'

import type { Configuration, ConfiguredFeed } from '../model/configuration.ts'
import type { Corrections } from '../model/corrections.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { yamlDocument } from '../read/yaml-document.ts'
import { configurationSchema, schemaWithPlugins } from './configuration-schema.ts'
import { Failure } from './failure.ts'
import { refusalDiagnostics } from './schema-issues.ts'

/** Reads the text of `offprint.yaml`; throws a `Failure` that names every fault of it with its line. */
export function parseConfiguration(text: string, source: string): Configuration {
  const value = parseYaml(text, source) ?? {}
  const schema = v.is(namesPlugins, value) ? schemaWithPlugins : configurationSchema
  const result = v.safeParse(schema, value)
  if (result.success) return withPlaces(result.output, text, source)
  const hint = 'Correct the value; the README describes each'
  throw new Failure(refusalDiagnostics({ source, text, schema, issues: result.issues, hint }))
}

const namesPlugins = v.looseObject({ plugins: v.pipe(v.array(v.unknown()), v.minLength(1)) })

/**
 * What only a build finds to be wrong, with its line: corrections that do nothing, people of feeds whom nobody knows,
 * formats that no plug-in has.
 */
function withPlaces(configuration: Configuration, text: string, source: string): Configuration {
  const { corrections, feeds, outputs, plugins = [] } = configuration
  const isOfPlugins = outputs !== undefined && plugins.length > 0
  if (corrections === undefined && feeds === undefined && !isOfPlugins) return configuration
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const placeOf = (...path: readonly (string | number)[]): Place => {
    const node = document.getIn(path, true)
    const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0)
    return { source, line, column: col }
  }
  return {
    ...configuration,
    ...(corrections === undefined ? {} : { corrections: correctionsWithPlaces(corrections, placeOf) }),
    ...(feeds === undefined ? {} : { feeds: feedsWithPlaces(feeds, placeOf) }),
    ...(isOfPlugins ? { outputsAt: outputs.map((_, at) => placeOf('outputs', at)) } : {}),
  }
}

type PlaceOf = (...path: readonly (string | number)[]) => Place

function correctionsWithPlaces(
  { same, different, set, hide }: Corrections,
  placeOf: PlaceOf,
): Corrections {
  const placed = <T>(part: keyof Corrections, items: readonly T[]): readonly (T & { readonly place: Place })[] =>
    items.map((item, index) => ({ ...item, place: placeOf('corrections', part, index) }))
  return {
    same: placed('same', same),
    different: placed('different', different),
    set: placed('set', set),
    hide: placed('hide', hide),
  }
} // prettier-ignore

function feedsWithPlaces(feeds: readonly ConfiguredFeed[], placeOf: PlaceOf): readonly ConfiguredFeed[] {
  return feeds.map((feed, index) =>
    feed.people === undefined
      ? feed
      : { ...feed, peopleAt: feed.people.map((_, at) => placeOf('feeds', index, 'people', at)) },
  )
}

function parseYaml(text: string, source: string): unknown {
  const lineCounter = new LineCounter()
  const { document, tooDeep } = yamlDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' })
  if (tooDeep !== undefined) {
    const { line, col } = lineCounter.linePos(tooDeep)
    throw new Failure([unreadable(source, 'it is nested too deep', line, col)])
  }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0)
    throw new Failure(faults.map(({ code, message, pos }) => {
      const { line, col } = lineCounter.linePos(pos[0])
      return code === 'MULTIPLE_DOCS'
        ? unreadable(source, 'it has more than one document', line, col, 'Remove the line "---" or "..." between them')
        : unreadable(source, message, line, col)
    })) // prettier-ignore
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // An alias of nothing, or too many of them.
    if (error instanceof ReferenceError) throw new Failure([unreadable(source, error.message, 1, 1)])
    throw error
  }
}

function unreadable(
  source: string,
  reason: string,
  line: number,
  column: number,
  hint = 'Correct the YAML; indentation and quotes are the usual faults',
) {
  return diagnostic('configuration-invalid', `Cannot read "${source}": ${reason}`, {
    place: { source, line, column },
    hint,
  })
}
