/** What an answer says that it is, without parameters: the last that can be read (Fetch Standard § 3.5); undefined where it says nothing. */
export function mediaTypeIn(contentType: string): string | undefined {
  return contentType
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim().toLowerCase())
    .findLast((type) => written.test(type) && type !== '*/*')
}

/** RFC 9110 § 8.3.1 */
const written = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/
