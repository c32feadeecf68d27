import { resolve } from 'node:path'

import { readConfiguration } from '../io/configuration.ts'
import { UsageError } from '../io/failure.ts'
import { nearest } from '../io/nearest.ts'
import { outputAt } from '../io/output.ts'
import { readPreviousBuild } from '../io/previous-build.ts'
import { shownPath } from '../io/shown-path.ts'
import { readText } from '../io/text-file.ts'
import type { Catalog, Work } from '../model/catalog.ts'
import type { ReferenceStyle } from '../export/reference.ts'
import { outputFolderOption } from './build-options.ts'
import { defineCommand } from './command.ts'
import { keysOf, worksNamed } from './find-entries.ts'
import { visibleText } from './visible-text.ts'

/** `offprint cite`: a reference to paste into a text. */
export const cite = defineCommand({
  usage: 'cite <works..>',
  summary: 'Print published works as references in a citation style',
  options: (args) =>
    outputFolderOption(args)
      .positional('works', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Citation keys, ids, doi:…, arxiv:… or titles',
      })
      .option('style', {
        type: 'string',
        default: 'apa',
        requiresArg: true,
        describe: 'apa, harvard1, vancouver, or the path of a .csl file',
      })
      .option('format', {
        choices: ['text', 'html'] as const,
        default: 'text' as const,
        requiresArg: true,
        describe: 'How to print it',
      })
      .option('config', {
        type: 'string',
        requiresArg: true,
        describe: 'Configuration, instead of offprint.yaml here',
      })
      .example('$0 cite moreau2025glow', 'The reference as APA prints it')
      .example('$0 cite doi:10.1234/567 --style ieee.csl', 'In another style')
      .epilogue('Other styles: https://www.zotero.org/styles'),
  run: async ({ works, style, format, out, config }, { cwd, stdout }) => {
    const output = outputAt(cwd, out)
    const { catalog } = await readPreviousBuild(cwd, output)
    if (catalog === undefined)
      throw new UsageError(
        `Cannot find a catalog in ${output.name}/: nothing was published there; run: offprint build`,
      )
    const { site } = await readConfiguration(cwd, config)
    const found = works.map((reference) => workNamed(catalog, reference))
    const { bundledStyles, formattedReference } = await import('../export/reference.ts')
    const chosen = styleNamed(cwd, style, bundledStyles)
    for (const work of found) {
      const form = { style: chosen, language: site.language, format }
      stdout(`${visibleText(refusing(style, () => formattedReference(work, form)))}\n`)
    }
    return 0
  },
})

function workNamed(catalog: Catalog, reference: string): Work {
  const [work, ...others] = worksNamed(catalog, reference)
  if (work === undefined) {
    const meant = nearest(reference, keysOf(catalog))
    const remedy =
      meant === undefined ? 'write a citation key, an id, doi:…, arxiv:… or a title' : `did you mean "${meant}"?`
    throw new UsageError(`Cannot cite "${reference}": no work is called so; ${remedy}`)
  }
  if (others.length > 0) {
    const keys = [work, ...others].map(({ key }) => key).join(', ')
    throw new UsageError(`Cannot cite "${reference}": ${others.length + 1} works are called so: ${keys}`)
  }
  return work
} // prettier-ignore

function styleNamed(cwd: string, style: string, bundled: readonly string[]): ReferenceStyle {
  if (bundled.includes(style)) return { name: style }
  const path = shownPath(cwd, resolve(cwd, style))
  const xml = readText(cwd, path)
  const choice = `choose ${bundled.join(', ')}, or the path of a .csl file`
  if (xml === undefined) throw new UsageError(`Cannot find the style "${style}": ${choice}`)
  const parent = /<link[^>]*href="([^"]*)"[^>]*rel="independent-parent"/.exec(xml)?.[1]
  if (parent !== undefined && !/<bibliography\b/.test(xml))
    throw new UsageError(`Cannot use the style "${path}": it only names another, ${parent}; save that one`)
  if (!/<style\b/.test(xml) || !/<bibliography\b/.test(xml))
    throw new UsageError(`Cannot use the style "${path}": it is no style with a bibliography`)
  return { name: path, xml }
}

function refusing(style: string, format: () => string): string {
  try {
    return format()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Cannot use the style "${style}": ${reason}`)
  }
}
