const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const unusable = /[\p{Cc}\\:*?"<>|]|[. ]$/u

/** Whether a path stays inside the output folder and means the same file on every system; `/` separates. */
export function isOutputPath(path: string): boolean {
  return path === '.nojekyll' || (isWithin(path, longestPath) && path.split('/').every(isUsableName))
}

/** The same for all paths that are one file on some system: macOS and Windows tell neither case nor forms of Unicode apart. */
export function foldedPath(path: string): string {
  return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC')
}

/** Names that begin with a dot belong to others: `.git`, our own `.staging`. */
function isUsableName(name: string): boolean {
  return (
    name !== '' &&
    isWithin(name, longestName) &&
    !name.startsWith('.') &&
    !unusable.test(name) &&
    !deviceName.test(name)
  )
}

function isWithin(text: string, bytes: number): boolean {
  // No character of UTF-16 takes more than three bytes.
  return text.length * 3 <= bytes || (text.length <= bytes && new TextEncoder().encode(text).length <= bytes)
}

/** In bytes; no file system of today takes more. */
const longestName = 255

/** In bytes; macOS takes 1024 with the folders above the output. */
const longestPath = 800
