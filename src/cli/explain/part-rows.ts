import type { Version } from '../../model/catalog.ts'
import { identifierTexts, landingPageOf, schemes } from '../../model/identifier.ts'
import type { Link } from '../../model/link.ts'
import { originOfPart } from '../../model/part-origins.ts'
import type { Row } from './lines.ts'
import { originText } from './rule-words.ts'

/** The identifiers of a version, a row for each source. */
export function identifierRows({ identifiers, origins }: Version): readonly Row[] {
  const parts = schemes.flatMap((scheme) =>
    identifierTexts({ [scheme]: identifiers[scheme] }).map((value) => {
      const origin = originOfPart(origins, 'identifiers', scheme)
      return { value, from: origin && originText(origin) }
    }),
  )
  return bySource('identifiers', parts)
}

/** The links of a version, a row for each source. */
export function linkRows(version: Version): readonly Row[] {
  const parts = version.links.map((link) => ({ value: `${link.role}: ${link.href}`, from: linkSource(link, version) }))
  return bySource('links', parts)
} // prettier-ignore

function linkSource(link: Link, version: Version): string | undefined {
  const origin = originOfPart(version.origins, 'links', link.href)
  if (origin === undefined) return undefined
  return isPageOfIdentifier(link, version) ? `made from an identifier that is ${originText(origin)}` : originText(origin)
} // prettier-ignore

/** No page links there: the address is that of the identifier. */
function isPageOfIdentifier({ href, text }: Link, { identifiers }: Version): boolean {
  return schemes.some((scheme) => {
    const value = identifiers[scheme]
    return text === scheme && value !== undefined && landingPageOf(scheme, value) === href
  })
}

function bySource(field: string, parts: readonly Omit<Row, 'field'>[]): readonly Row[] {
  const rows = new Map<string | undefined, readonly string[]>()
  for (const { value, from } of parts) rows.set(from, [...(rows.get(from) ?? []), value])
  return [...rows].map(([from, values]) => ({ field, value: values.join(', '), from }))
}
