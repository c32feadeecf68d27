/** So much of a SHA-256 tells records apart, in bytes; more would only take room. */
const length = 16

/** Digests by their numbers, of which there may be a million. */
export interface DigestList {
  readonly add: (digest: Buffer) => void
  /** In base64. */
  readonly at: (number: number) => string
}

export function digestList(): DigestList {
  let room = Buffer.alloc(1024 * length)
  let end = 0
  return {
    add(digest) {
      if (end === room.length) room = Buffer.concat([room, Buffer.alloc(room.length)])
      end += digest.copy(room, end, 0, length)
    },
    at: (number) => room.toString('base64', number * length, (number + 1) * length),
  }
}
