// Compiled and run beside the installed package by .ci/run: it stands for somebody who uses the library.
import { build, exporters, extract, parseInstant, read } from 'offprint'
import type { BuildInput, Catalog, Exporter, Source } from 'offprint'

const text = '# News\n\n- 07/30/2025: I joined the Institute of Ferns.\n'
const source: Source = {
  path: 'profiles/ada-moss.md',
  bytes: new Uint8Array([...text].map((sign) => sign.charCodeAt(0))),
}
const asOf = parseInstant('2026-01-01T00:00:00Z')
if (asOf === undefined) throw new RangeError('no instant')

const input: BuildInput = { sources: [source], configuration: { site: { language: 'en' }, people: [] }, asOf }
const catalog: Catalog = build(input).catalog
const names: readonly string[] = exporters.map(({ name }: Exporter) => name)
if (read(source).pages.length !== 1 || extract(source).extraction.items.length !== 1)
  throw new Error('the package does not read')
if (catalog.news.length !== 1 || names.length === 0) throw new Error('the package does not do its work')
