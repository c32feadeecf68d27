import { parseOrigin, type Repository } from '../../model/origin.ts'

/** The repository under the name that its host has for it now, `owner/name`; undefined where that is its own. */
export function renamedTo(name: string, repository: Repository): Repository | undefined {
  const found = parseOrigin(`github:${name}`)
  if (found?.type !== 'repository' || (found.ref ?? found.path) !== undefined) return undefined
  return isOne(found, repository) ? undefined : { ...repository, owner: found.owner, name: found.name }
}

/** GitHub knows a name in capitals and without. */
function isOne(a: Repository, b: Repository): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase()
}
