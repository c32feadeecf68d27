/**
 * The generators whose sites are read, told by the files of a folder; a row a generator, named as its reader.
 *
 * Apart from the readers, so that one can ask without loading them.
 */
const kinds: readonly { readonly name: string; readonly signs: readonly RegExp[] }[] = [
  { name: 'jekyll', signs: [/^_config\.ya?ml$/] },
  {
    name: 'hugo',
    signs: [/^(?:(?:config|hugo)|config\/_default\/(?:config|hugo|params))\.(?:toml|ya?ml)$/, /^content\//],
  },
]

/** `jekyll`; undefined when a folder with these files is no site of a known kind. */
export function siteKindOf(paths: readonly string[]): string | undefined {
  return kinds.find(({ signs }) => signs.every((sign) => paths.some((path) => sign.test(path))))?.name
}
