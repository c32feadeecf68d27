import type { Content, Source } from '../pipeline.ts'
import { digestOf } from './cache-entries.ts'

/** Stands for the content of a source as it was last read; what nobody has read yet is read. */
export function sourceDigest(source: Source): string {
  const known = knownDigest(source)
  if (known !== undefined) return known
  const content = 'open' in source ? source.open() : source
  return knownDigest(source) ?? contentDigest(content)
}

/** The same, where it can be told without reading anything. */
export function knownDigest(source: Source): string | undefined {
  return 'open' in source ? source.digest?.() : contentDigest(source)
}

/** Stands for everything that a reader can see of a source. */
export function contentDigest(content: Content): string {
  if ('failure' in content) return digestOf(['failure', JSON.stringify(content.failure)])
  if ('bytes' in content) return digestOf(['file', content.bytes])
  const { files } = content
  const paths = files.list().toSorted()
  const outside = files.outside ?? []
  return digestOf([
    ...['site', paths.length, ...paths, outside.length, ...outside].map(String),
    ...paths.map((path) => files.read(path)),
  ])
}
