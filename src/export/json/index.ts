import type { Exporter } from '../exporter.ts'
import { fileOfParts } from '../file-parts.ts'
import { textInOrder } from './arrange.ts'
import { catalogShape } from './catalog-shape.ts'

/** The catalog itself, as `schema/catalog-1.json` describes it. */
export const json: Exporter = {
  name: 'json',
  title: 'Catalog (JSON)',
  standard: 'https://unpkg.com/offprint/schema/catalog-1.json',
  mediaType: 'application/json',
  scope: 'group',
  files: 'catalog.json',
  write: ({ catalog }) => [fileOfParts('catalog.json', () => textInOrder(catalog, catalogShape))],
}
