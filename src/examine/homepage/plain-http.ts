import { placeAt } from '../../model/page.ts'
import type { Problem } from '../../model/problem.ts'
import { rowOf } from '../../model/row-of.ts'
import type { Check, ExaminedPage } from '../check.ts'
import { elementsOn } from '../elements.ts'
import { replaceIn } from '../written-value.ts'

/** Who answers over HTTPS alone, and under which name; `dx.` is DOI's of before 2015 (doi.org/the-identifier/resources/factsheets/doi-resolution-documentation). */
const secureHosts: Readonly<Record<string, string>> = {
  'aclanthology.org': 'aclanthology.org',
  'arxiv.org': 'arxiv.org',
  'dblp.org': 'dblp.org',
  'doi.org': 'doi.org',
  'dx.doi.org': 'doi.org',
  'github.com': 'github.com',
  'openaccess.thecvf.com': 'openaccess.thecvf.com',
  'openreview.net': 'openreview.net',
  'proceedings.mlr.press': 'proceedings.mlr.press',
  'www.arxiv.org': 'arxiv.org',
  'www.youtube.com': 'www.youtube.com',
}

/** Links that every reader is sent on from. */
export const plainHttp: Check = {
  name: 'plain-http',
  title: 'a link over http to a host that has only https',
  find: ({ pages }) => pages.flatMap(linksOverHttp),
}

function linksOverHttp(examined: ExaminedPage): readonly Problem[] {
  return elementsOn(examined.page).flatMap((element) => {
    const [start, host = ''] = /^http:\/\/([a-z.]+)(?=\/)/i.exec(element.attributes['href'] ?? '') ?? []
    const known = rowOf(secureHosts, host.toLowerCase())
    if (element.name !== 'a' || start === undefined || known === undefined) return []
    const replacement = replaceIn(examined, element, `${start}/`, `https://${known}/`)
    return [
      {
        severity: 'note' as const,
        place: replacement?.place ?? placeAt(examined.page, element.start),
        reason: `The link to ${host} goes over http, and is sent on to https`,
        remedy: `write https://${known}/`,
        ...(replacement === undefined ? {} : { replacement }),
      },
    ]
  })
}
