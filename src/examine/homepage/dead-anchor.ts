import type { Element } from '../../model/page.ts'
import { placeAt } from '../../model/page.ts'
import type { Problem } from '../../model/problem.ts'
import type { Check, ExaminedPage } from '../check.ts'
import { elementsOn } from '../elements.ts'
import { replaceIn } from '../written-value.ts'
import { type Anchors, anchorsOn, isPart } from './anchors.ts'

/** Links to places that are not there: feeds link to such places, and readers end at the top of the page. */
export const deadAnchor: Check = {
  name: 'dead-anchor',
  title: 'a link to a place of the page, or of another page of the site or the person, that does not exist',
  find: ({ pages, catalog }) => {
    const owners = new Map(catalog.people.flatMap(({ id, sources }) => sources.map((site) => [site, id])))
    const ownerOf = ({ site }: ExaminedPage): string => owners.get(site) ?? site
    const targets = targetsBy(pages, ownerOf)
    return pages.flatMap((examined) =>
      deadAnchorsIn(examined, (path) => {
        const [target] = namesOf(path, examined).flatMap((name) => targets.get(name) ?? [])
        return target?.owner === ownerOf(examined) ? target : undefined
      }),
    )
  },
}

/** A page that is linked to. */
interface Target {
  readonly source: string
  readonly owner: string
  readonly anchors: Anchors
  /** The rest of it, with places of its own, comes from the layout that nobody handed over. */
  readonly isPart: boolean
}

/** By the paths of their files, and by their addresses where only one page says to be there. */
function targetsBy(
  pages: readonly ExaminedPage[],
  ownerOf: (examined: ExaminedPage) => string,
): ReadonlyMap<string, Target | undefined> {
  const targets = new Map<string, Target | undefined>()
  for (const examined of pages) {
    const { page, url = page.url } = examined
    const target = {
      source: page.source,
      owner: ownerOf(examined),
      anchors: anchorsOn(examined),
      isPart: isPart(examined),
    }
    targets.set(page.source, target)
    const address = url === undefined ? undefined : addressOf(url)
    if (address !== undefined) targets.set(address, targets.has(address) ? undefined : target)
  }
  return targets
}

function deadAnchorsIn(
  examined: ExaminedPage,
  targetAt: (path: string) => Target | undefined,
): readonly Problem[] {
  const { page } = examined
  return elementsOn(page).flatMap((element) => {
    const [path, anchor] = linkOf(element)
    if (path === undefined || anchor === undefined) return []
    const target = targetAt(path)
    if (target === undefined) return []
    const { written, generated } = target.anchors
    if (written.has(anchor) || generated.has(anchor)) return []
    const meant = (one: string): boolean => one.toLowerCase() === anchor.toLowerCase()
    const known = [...written].find(meant)
    const other = known ?? [...generated].find(meant)
    if (other === undefined && target.isPart) return []
    // Generators differ in the ids that they give, so such a one is advice for a person.
    const replacement = known === undefined ? undefined : replaceIn(examined, element, `#${anchor}`, `#${known}`)
    const where = path === '' ? 'the page' : target.source
    return [
      {
        severity: 'warning' as const,
        place: replacement?.place ?? placeAt(page, element.start),
        reason: `The link ${path}#${anchor} leads nowhere: nothing on ${where} has this id`,
        remedy: other === undefined ? `give what it is about id="${anchor}"` : `write #${other}`,
        ...(replacement === undefined ? {} : { replacement }),
      },
    ]
  }) // prettier-ignore
}

/** HTML § 7.4.6.4: `#` and `#top` are the top of every page; `#:~:` marks a text, and `#/` is a script's. */
function linkOf({ name, attributes }: Element): readonly [path?: string, anchor?: string] {
  const [, path, anchor] =
    (name === 'a' && /^((?:https?:\/\/)?[^#:?]*)#([^:/!?=&]+)$/.exec(attributes['href']?.trim() ?? '')) || []
  if (path === undefined || anchor === undefined || anchor.toLowerCase() === 'top') return []
  // What opens and closes by a script names its part in other attributes too.
  const isScripted = Object.keys(attributes).some((key) => key.startsWith('data-') || key === 'onclick')
  return isScripted ? [] : [path, decoded(anchor)]
}

/** What a link may mean: an address, or files; those of a site are within it, those of one page beside it. `#x` is the page itself. */
function namesOf(path: string, { page, site }: ExaminedPage): readonly string[] {
  if (path === '') return [page.source]
  if (/^https?:/.test(path)) return [addressOf(path) ?? []].flat()
  const isSite = page.source !== site
  if (isSite ? path.startsWith('//') : /^(?:\.\.)?\//.test(path)) return []
  const own = page.source.slice(0, page.source.lastIndexOf('/') + 1)
  const root = isSite ? `${site}/` : own
  const folder = path.startsWith('/') ? '' : own.slice(root.length)
  const steps = `${folder}/${decoded(path)}`.split('/').reduce<readonly string[]>((above, step) => {
    if (step === '..') return above.slice(0, -1)
    return step === '.' || step === '' ? above : [...above, step]
  }, [])
  const file = `${root}${steps.join('/')}`.replace(/\/$/, '')
  return [file, `${file}/index.html`, `${file}.html`]
}

/** However it is asked for: `https://ada.example/index.html` is `http://ada.example`. */
function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { host, pathname, search } = new URL(url)
  return `//${host}${pathname.replace(/\/index\.html?$/, '/')}${search}`
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
