/** What a link leads to. `paper` is a publisher's page or file, `preprint` a server for preprints. */
export const linkRoles = [
  'paper', 'preprint', 'code', 'data', 'slides', 'video', 'poster', 'project',
  'venue', 'schedule', 'person', 'announcement', 'file', 'other',
] as const // prettier-ignore

/** One of `linkRoles`: told by the target of a link first, by its words second. */
export type LinkRole = (typeof linkRoles)[number]

/** An address with the words that led to it. */
export interface Link {
  /** As written after entity decoding; relative where the page is. */
  readonly href: string
  readonly text: string
  readonly role: LinkRole
}

/** An absolute `http:` or `https:` URL in its normal form, resolved against `base`; undefined for anything else. */
export function absoluteUrl(href: string, base?: string): string | undefined {
  const url = urlOf(href, base)
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined
}

/** In half the time of asking `URL.canParse` first; `URL.parse` is too new for Node 20. */
function urlOf(href: string, base: string | undefined): URL | undefined {
  try {
    return new URL(href, base)
  } catch {
    return undefined
  }
}

/** Whether an address has a name or a password in it (RFC 3986 § 3.2.1, RFC 9110 § 4.2.4). */
export function hasCredentials(url: string): boolean {
  const { username, password } = urlOf(url, undefined) ?? { username: '', password: '' }
  return username !== '' || password !== ''
}

/** Text as it may be shown: the passwords of its addresses are covered, and every other letter stays where it is. */
export function coveredCredentials(text: string): string {
  return text.replace(/(?<=:\/\/)[^\s/?#"'<>]+(?=@)/g, (secret) => '*'.repeat(secret.length))
}
