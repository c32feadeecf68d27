const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const unusable = /[\p{Cc}\\:*?"<>|]|[. ]$/u

/** Whether a path stays inside the output folder and means the same file on every system; `/` separates. */
export function isOutputPath(path: string): boolean {
  return path === '.nojekyll' || path.split('/').every(isUsableName)
}

/** Names that begin with a dot belong to others: `.git`, our own `.staging`. */
function isUsableName(name: string): boolean {
  // No character of UTF-16 takes more than three bytes.
  const isShort = name.length * 3 <= longestName || new TextEncoder().encode(name).length <= longestName
  return name !== '' && isShort && !name.startsWith('.') && !unusable.test(name) && !deviceName.test(name)
}

/** In bytes; no file system of today takes more. */
const longestName = 255
