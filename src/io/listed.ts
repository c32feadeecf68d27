/** `index.html, feed.xml and 4 others` */
export function listed(paths: readonly string[]): string {
  const named = paths.length > mostNamed ? paths.slice(0, mostNamed - 1) : paths
  const more = paths.length - named.length
  const all = [...named, ...(more === 0 ? [] : [`${more} others`])]
  return all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** More would hide what is to be done. */
const mostNamed = 3
