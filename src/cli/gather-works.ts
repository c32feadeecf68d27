import { outputAt, type Output } from '../io/output.ts'
import { UsageError } from '../io/failure.ts'
import { type MetadataFile, readMetadataFile } from '../io/metadata.ts'
import { metadataName } from '../io/profiles.ts'
import { shownPath } from '../io/shown-path.ts'
import { type WorkToAsk, worksToAsk } from '../io/works-to-ask.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Instant } from '../model/instant.ts'
import { build } from '../pipeline.ts'
import { gatherInput } from './gather-input.ts'
import type { Surroundings } from './surroundings.ts'

/** The works of the pages, and the file that has facts about them. */
export interface GatheredWorks {
  readonly works: readonly WorkToAsk[]
  /** The folder of the profiles. */
  readonly folder: Output
  readonly file: MetadataFile | undefined
  readonly asOf: Instant
  readonly diagnostics: readonly Diagnostic[]
}

/** Throws a `UsageError` where the facts of one build would have to go into several files. */
export async function gatherWorks(
  { profiles, config }: { readonly profiles: readonly string[]; readonly config: string | undefined },
  surroundings: Surroundings,
): Promise<GatheredWorks> {
  const { cwd } = surroundings
  const options = {
    profiles,
    config,
    asOf: undefined,
    allowShrink: false,
    ascii: false,
    versions: undefined,
    also: undefined,
  }
  const { input, folders, diagnostics, progress } = await gatherInput(options, surroundings)
  const [folder = cwd, other] = folders
  if (other !== undefined)
    throw new UsageError(
      `Cannot write one ${metadataName} for ${shownPath(cwd, folder)} and ${shownPath(cwd, other)}: name one folder`,
    )
  const file = await readMetadataFile(cwd, folder)
  const built = build({ ...input, ...(file === undefined ? {} : { metadata: file }) })
  progress.finish()
  return {
    works: worksToAsk(built.catalog, file),
    folder: outputAt(cwd, folder),
    file,
    asOf: input.asOf,
    diagnostics: [...diagnostics, ...built.diagnostics.filter(({ severity }) => severity === 'error')],
  }
}
