import { resolve } from 'node:path'

import { apartFromOutput } from '../io/apart-from-output.ts'
import { asOfInstant } from '../io/clock.ts'
import { readConfiguration } from '../io/configuration.ts'
import { Failure } from '../io/failure.ts'
import { readMetadata } from '../io/metadata.ts'
import { namedByFolder } from '../io/folder-names.ts'
import { outputAt } from '../io/output.ts'
import { growSlowly } from '../io/engine.ts'
import { reportUnusedSources } from '../io/unused-sources.ts'
import { readProfiles, type Profiles } from '../io/profiles.ts'
import type { VenueLists } from '../io/venue-lists.ts'
import type { Configuration } from '../model/configuration.ts'
import { diagnostic, exitStatusOf, type Diagnostic } from '../model/diagnostic.ts'
import type { VersionPolicy } from '../model/version-policy.ts'
import type { BuildInput, Source } from '../pipeline.ts'
import { buildProgress, type Progress } from './build-progress.ts'
import { type Caches, gatherCaches } from './gather-caches.ts'
import { formatsOnDemand } from './on-demand.ts'
import type { Surroundings } from './surroundings.ts'

/** Of the options, what says which input to read. */
interface SettingsOptions {
  readonly config: string | undefined
  readonly asOf: string | undefined
  readonly ascii: boolean
}

interface InputOptions extends SettingsOptions {
  /** Undefined where no output is made or compared. */
  readonly out?: string
  readonly profiles: readonly string[]
  readonly versions: VersionPolicy | undefined
  readonly allowShrink: boolean
  readonly also: string | undefined
  /** Undefined where nobody can ask for them. */
  readonly plugins?: boolean
  /** What was published is enough to go on with. */
  readonly withoutProfiles?: boolean
}

/** What a build reads besides the build before, and what was found wrong in reading it. */
export interface Gathered {
  readonly input: BuildInput
  /** Those that the profiles are in, as absolute paths. */
  readonly folders: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** Of reading and merging, which the input tells it; whoever goes on to something long tells it too. */
  readonly progress: Progress
  /** What the input recalls sources from, and what knows the files that were made before. */
  readonly caches: Caches | undefined
}

/** Throws a `Failure` when there is not one profile to read, unless that is allowed: then nothing is to be written either. */
export async function gatherInput(options: InputOptions, surroundings: Surroundings): Promise<Gathered> {
  const { cwd } = surroundings
  const settings = await gatherSettings(options, surroundings)
  const { people } = settings.configuration
  const kindOf = (path: string) => people.find(({ source }) => source === path)?.kind
  const here = namedByFolder(cwd, readProfiles(cwd, options.profiles, kindOf), people)
  const all = await gatherElsewhere(here, options.profiles, settings.configuration, surroundings)
  const { out, profiles: paths } = options
  const profiles = out === undefined ? all : apartFromOutput(all, outputAt(cwd, out), { cwd, paths })
  if (options.withoutProfiles !== true) refuseNothing(profiles, options.profiles)
  const named = new Set(paths.map((path) => resolve(cwd, path)))
  const isOfAll = profiles.folders.every((folder) => named.has(folder))
  const metadata = await readMetadata(cwd, profiles.folders, isOfAll)
  const lists = await gatherVenues(settings.configuration, surroundings)
  const plugins = await gatherPlugins(settings.configuration, options.plugins, cwd)
  const also = await formatsOnDemand(options.also, plugins.loaded.exporters)
  const { allowShrink, versions } = options
  const { sources, diagnostics } = profiles
  const unused = reportUnusedSources(cwd, settings.configuration, profiles, options)
  const progress = buildProgress(surroundings)
  const { caches, recalled } = await gatherCaches(sources.length, surroundings)
  return {
    caches,
    progress,
    input: {
      sources,
      ...withVersions(settings, versions),
      ...(metadata === undefined ? {} : { metadata }),
      venueRows: lists.rows,
      allowShrink,
      also,
      ...plugins.loaded,
      ...recalled,
      onProgress(part, ...extent) {
        if (part === 'merging' && recalled.putAway !== undefined) growSlowly('merging')
        progress.update(parts[part], ...extent)
      },
    },
    folders: profiles.folders,
    diagnostics: [...diagnostics, ...unused, ...lists.diagnostics, ...plugins.diagnostics],
  }
}

/** What goes on, in words. */
const parts = {
  reading: 'Reading homepages',
  merging: 'Merging entries',
  exporting: 'Preparing exports',
  examining: 'Examining homepages',
} as const

/** Readers and exporters of one's own: nothing of them runs unless somebody asks for it. */
async function gatherPlugins(
  configuration: Configuration,
  isAsked: boolean | undefined,
  cwd: string,
): Promise<{
  readonly loaded: Pick<BuildInput, 'readers' | 'exporters'>
  readonly diagnostics: readonly Diagnostic[]
}> {
  const { plugins = [], outputs } = configuration
  if (plugins.length === 0 || isAsked === undefined) return { loaded: {}, diagnostics: [] }
  const { loadPlugins, reportUnloaded } = await import('../io/plugins.ts')
  if (!isAsked) return { loaded: {}, diagnostics: reportUnloaded(plugins, outputs) }
  const loaded = await loadPlugins(cwd, plugins)
  const { refuseUnknownFormats } = await import('./refuse-unknown-formats.ts')
  refuseUnknownFormats(configuration, loaded.exporters)
  return { loaded, diagnostics: [] }
}

/** Loaded only for those who have such homepages. */
async function gatherElsewhere(
  profiles: Profiles,
  paths: readonly string[],
  configuration: Configuration,
  { cwd }: Surroundings,
): Promise<Profiles> {
  if (configuration.people.every(({ homepage, origin }) => (homepage ?? origin) === undefined))
    return profiles
  const { withElsewhere } = await import('../io/homepages-elsewhere.ts')
  return withElsewhere(cwd, paths, profiles, configuration)
}

function withVersions<Settings extends Pick<BuildInput, 'configuration'>>(
  settings: Settings,
  versions: VersionPolicy | undefined,
): Settings {
  if (versions === undefined) return settings
  return { ...settings, configuration: { ...settings.configuration, works: { versions } } }
}

/** The lists of venues that the configuration imports. */
export async function gatherVenues({ venues }: Configuration, { cwd }: Surroundings): Promise<VenueLists> {
  if (venues?.import === undefined) return { rows: [], diagnostics: [] }
  const { readVenueLists } = await import('../io/venue-lists.ts')
  return readVenueLists(cwd, venues.import)
}

/** What a build depends on besides all files that are read. */
export async function gatherSettings(
  { config, asOf, ascii }: SettingsOptions,
  { cwd, env, now }: Surroundings,
): Promise<Pick<BuildInput, 'configuration' | 'asOf' | 'ascii'>> {
  const instant = asOfInstant({ asOf, epoch: env['SOURCE_DATE_EPOCH'], now })
  return { configuration: await readConfiguration(cwd, config), asOf: instant, ascii }
}

/** Throws a `Failure` when none of the sources can be opened. */
export function refuseNothing({ sources, diagnostics }: Profiles, paths: readonly string[]): void {
  if (sources.some((source) => failuresOf(source).length === 0)) return
  const reasons = [...diagnostics, ...sources.flatMap(failuresOf)]
  const hint = 'Save a homepage there as a .md or .html file'
  const nothing = diagnostic('no-profiles', `Cannot find a profile in ${paths.join(', ')}`, { hint })
  throw new Failure(exitStatusOf(reasons) === 0 ? [...reasons, nothing] : reasons)
}

function failuresOf(source: Source): readonly Diagnostic[] {
  const content = 'open' in source ? source.open() : source
  return 'failure' in content ? [content.failure] : []
}
