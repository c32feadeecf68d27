/** What an element is by its own style: editors that know no tags write `<span style="font-weight:700">` for bold. */
export function styledName(name: string, attributes: Readonly<Record<string, string>>): string {
  const style = name === 'span' ? attributes['style'] : undefined
  if (style === undefined) return name
  if (/(?:^|[;\s])font-weight\s?:\s?(?:bold|[6-9]00)/i.test(style)) return 'strong'
  return /(?:^|[;\s])font-style\s?:\s?italic/i.test(style) ? 'em' : name
}
