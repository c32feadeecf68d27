/** A number by which a text can be found, FNV-1a cut to 30 bits, which take the least room; two texts may have one. */
export function numberOfText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 2
}
