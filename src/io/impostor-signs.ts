import { isTitleOf } from './impostor-title.ts'

/** What can tell that a page is no homepage. */
export interface Looks {
  readonly title: string
  /** The main ones. */
  readonly headings: readonly string[]
  readonly text: string
  /** Its text without what leads elsewhere and what a site writes around each of its pages. */
  readonly prose: string
  readonly asksPassword: boolean
  readonly url: URL
}

/** What a page is instead of a homepage. */
export interface Sign {
  readonly what: string
  /** Whether a page that says little is that. */
  readonly ifShort: (looks: Looks) => boolean
  /** Whether a page that says little beside its menu is that too; a menu can mention anything and ask for a password. */
  readonly ifFramed?: (looks: Looks) => boolean
}

/** Whether a page shows a sign. */
export function shows(looks: Looks, { ifShort, ifFramed }: Sign): boolean {
  const { text, prose } = looks
  return (
    (text.length < littleText && ifShort(looks)) || (prose.length < littleText && ifFramed?.(looks) === true)
  )
}

/** A page that says no more than this is no homepage; one that says more may mention anything. */
const littleText = 1500

/** From the most certain to the least. */
export const signs: readonly Sign[] = [
  { what: 'it has no text', ifShort: ({ text }) => text === '' },
  {
    what: 'it is a check for robots',
    ifShort: ({ title, text }) => isTitleOf('robot-check', title) || robotCheck.test(`${title}\n${text}`),
  },
  {
    what: 'it is a page of an error',
    ifShort: ({ text }) => errorText.test(text),
    ifFramed: ({ title, headings, url }) =>
      [title, ...headings].some((said) => isTitleOf('error', said)) || errorPath.test(url.pathname),
  },
  {
    what: 'it is a page for signing in',
    ifShort: ({ asksPassword }) => asksPassword,
    ifFramed: ({ title, headings, asksPassword, url: { pathname, hostname } }) =>
      [title, ...(asksPassword ? headings : [])].some((said) => isTitleOf('sign-in', said)) ||
      signInPath.test(pathname) ||
      signInHost.test(hostname),
  },
  {
    what: 'it is a page about the domain, which is parked, for sale or expired',
    ifShort: ({ title, text }) => parked.test(`${title}\n${text}`),
  },
]

const robotCheck =
  /\b(?:just a moment\b|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|enable javascript and cookies|attention required! \||complete the captcha|ddos protection by)/i

const errorText =
  /\b(?:the (?:requested )?(?:url|page|resource)\b[^.]{0,200}\b(?:was not found|not found on this server|could not be found|does not exist|is no longer available)|there isn't a github pages site here|account (?:has been )?suspended|error establishing a database connection|you don't have permission to access|the server encountered an internal error|apache2? (?:\w+ )?default page|welcome to nginx!)/i

const errorPath = /\/(?:(?:error|page|file)[-_]?)?(?:404|not[-_]?found|error)(?:\.\w+)?\/?$/i

// CAS always asks at `/login`; elsewhere `cas` is a College of Arts and Sciences.
const signInPath = /\/(?:log-?in|sign-?in|sso|adfs|saml2?|idp|oauth2?|shibboleth)(?:[/.?]|$)/i

const signInHost = /^(?:login|signin|sso|idp|accounts|auth|shibboleth)\./i

const parked =
  /\b(?:(?:this |the )?(?:domain|website|web ?site|domain name)\b[^!]{0,80}\b(?:is|may be|are|has)(?: now| currently)? (?:for sale|parked|available for purchase|expired)|buy this domain|make an offer on this domain|this domain is registered|domain (?:parking|parked)|parked (?:free|domain)|future home of|this (?:web ?)?page is parked|diese domain (?:ist|steht)|ce (?:nom de )?domaine est|este dominio est[áa])/iu
