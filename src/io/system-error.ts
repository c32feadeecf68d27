const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'another program uses it',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file of this name is in the way',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'the operation is not permitted',
  EROFS: 'the disk is read-only',
}

/** The code of an error that the operating system gave (`ENOENT`); undefined for any other. */
export function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** What `work` gives, or where the operating system refuses it what `otherwise` gives of the error's code. */
export function unlessRefused<T>(work: () => T, otherwise: (code: string) => T): T {
  try {
    return work()
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    return otherwise(code)
  }
}

/** `no such file or folder (ENOENT)` */
export function reasonFor(code: string): string {
  const reason = reasons[code]
  return reason === undefined ? code : `${reason} (${code})`
}
