/** What a link leads to. `paper` is a publisher's page or file, `preprint` a server for preprints. */
export const linkRoles = [
  'paper', 'preprint', 'code', 'data', 'slides', 'video', 'poster', 'project',
  'venue', 'schedule', 'person', 'announcement', 'file', 'other',
] as const // prettier-ignore

export type LinkRole = (typeof linkRoles)[number]

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
