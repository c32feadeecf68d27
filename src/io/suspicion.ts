import { type Element, type Node, textOf } from '../model/page.ts'
import { readPage } from '../read/index.ts'
import { isTitleOf } from './impostor-title.ts'

/** A page that was fetched, as UTF-8. */
export interface FetchedPage {
  /** Its end tells the format. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Where it was found. */
  readonly url: URL
}

/**
 * Why a page that was fetched without any error is not the homepage all the same; undefined when it may be.
 *
 * What could be said of the last good one too, somebody has accepted.
 */
export function suspicionOf(page: FetchedPage, before: FetchedPage | undefined): string | undefined {
  const seen = lookAt(page)
  const earlier = before === undefined ? undefined : lookAt(before)
  const found = signs.find(({ stands }) => stands(seen) && (earlier === undefined || !stands(earlier)))
  if (found !== undefined || earlier === undefined) return found?.what
  if (sizes.some((size) => size(seen) * leastShare < size(earlier)))
    return `it shrank to less than a fifth: ${sizeText(earlier)} before, ${sizeText(seen)} now`
  // A server that sends neither a length nor chunks cannot say that it was interrupted (RFC 9112 § 8).
  return page.path === before?.path && earlier.isClosed && !seen.isClosed
    ? 'it breaks off: it ended in </html> before'
    : undefined
}

/** A fifth. */
const leastShare = 5

interface Seen {
  readonly title: string
  readonly text: string
  readonly bytes: number
  readonly asksPassword: boolean
  readonly url: URL
  /** Whether `</html>` stands at its end. */
  readonly isClosed: boolean
}

function lookAt({ path, bytes, url }: FetchedPage): Seen {
  const { page } = readPage(path, bytes)
  const nodes = page?.nodes ?? []
  const text = textOf(nodes)
  const fields = page?.format === 'html' ? elementsIn(nodes, 'input') : []
  return {
    title: page?.title ?? '',
    // What no reader shows is no page.
    text: page?.records === undefined ? text : JSON.stringify(page.records),
    bytes: bytes.length,
    asksPassword: fields.some(({ attributes }) => attributes['type']?.toLowerCase() === 'password'),
    url,
    isClosed: /<\/html/i.test(Buffer.from(bytes.subarray(-longestTail)).toString('latin1')),
  }
}

/** In bytes; servers and their counters write behind a page. */
const longestTail = 4000

const sizes: readonly ((seen: Seen) => number)[] = [({ bytes }) => bytes, ({ text }) => text.length]

function sizeText({ bytes, text }: Seen): string {
  return `${bytes} bytes with ${text.length} letters of text`
}

interface Sign {
  readonly what: string
  readonly stands: (seen: Seen) => boolean
}

/** A page that says no more than this is no homepage; one that says more may mention anything. */
const littleText = 1500

/** From the most certain to the least. */
const signs: readonly Sign[] = [
  { what: 'it has no text', stands: ({ text }) => text === '' },
  {
    what: 'it is a check for robots',
    stands: ({ title, text }) =>
      text.length < littleText && (isTitleOf('robot-check', title) || robotCheck.test(`${title}\n${text}`)),
  },
  {
    what: 'it is a page of an error',
    stands: ({ title, text }) =>
      text.length < littleText && (isTitleOf('error', title) || errorText.test(text)),
  },
  {
    what: 'it is a page for signing in',
    stands: ({ title, text, asksPassword, url: { pathname, hostname } }) =>
      text.length < littleText &&
      (asksPassword || isTitleOf('sign-in', title) || signInPath.test(pathname) || signInHost.test(hostname)),
  },
  {
    what: 'it is a page about the domain, which is parked, for sale or expired',
    stands: ({ title, text }) => text.length < littleText && parked.test(`${title}\n${text}`),
  },
]

const robotCheck =
  /\b(?:just a moment\b|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|enable javascript and cookies|attention required! \||complete the captcha|ddos protection by)/i

const errorText =
  /\b(?:the (?:requested )?(?:url|page|resource)\b[^.]{0,200}\b(?:was not found|not found on this server|could not be found|does not exist|is no longer available)|there isn't a github pages site here|account (?:has been )?suspended|error establishing a database connection|you don't have permission to access|the server encountered an internal error|apache2? (?:\w+ )?default page|welcome to nginx!)/i

const signInPath = /\/(?:log-?in|sign-?in|sso|cas|adfs|saml2?|idp|oauth2?|shibboleth)(?:[/.?]|$)/i

const signInHost = /^(?:login|signin|sso|idp|accounts|auth|cas|shibboleth)\./i

const parked =
  /\b(?:(?:this |the )?(?:domain|website|web ?site|domain name)\b[^!]{0,80}\b(?:is|may be|are|has)(?: now| currently)? (?:for sale|parked|available for purchase|expired)|buy this domain|make an offer on this domain|this domain is registered|domain (?:parking|parked)|parked (?:free|domain)|future home of|this (?:web ?)?page is parked|diese domain (?:ist|steht)|ce (?:nom de )?domaine est|este dominio est[áa])/iu

function elementsIn(nodes: readonly Node[], name: string): readonly Element[] {
  return nodes.flatMap((node) =>
    node.type !== 'element'
      ? []
      : [...(node.name === name ? [node] : []), ...elementsIn(node.children, name)],
  )
}
