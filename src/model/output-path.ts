const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const unusable = /[\p{Cc}\\:*?"<>|]|[. ]$/u

/** Whether a path stays inside the output folder and means the same file on every system; `/` separates. */
export function isOutputPath(path: string): boolean {
  return path === '.nojekyll' || path.split('/').every(isUsableName)
}

/** Names that begin with a dot belong to others: `.git`, our own `.staging`. */
function isUsableName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !unusable.test(name) && !deviceName.test(name)
}
