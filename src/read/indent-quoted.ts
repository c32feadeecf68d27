/**
 * Indents the lines of a quoted value that go on at the margin, as the parsers of Hugo and Jekyll allow and the
 * standard does not:
 *
 *     abstract: "One paragraph.
 *
 *     Another."
 */
export function indentQuoted(yaml: string): string {
  let isOpen = false
  const lines = yaml.split('\n').map((line) => {
    const indented = isOpen && line !== '' ? ` ${line}` : line
    const rest = isOpen ? line : (opening.exec(line)?.[1] ?? '"')
    isOpen = !closes(rest)
    return indented
  })
  return lines.join('\n')
}

const opening = /^[\w-]+:[ \t]+"(.*)$/

/** Whether a double quote ends it: one without a backslash in front. */
function closes(text: string): boolean {
  return text.replace(/\\./g, '').includes('"')
}
