import type { RichText } from '../model/rich-text.ts'

/** What is no news though it stands among them: controls of the page, what a template came with. */
const residue: readonly RegExp[] = [
  /^\W*(?:show|see|view|read|load|expand)\s(?:more|less|all|older|full|the rest)\b.{0,30}$/i,
  /^\W*(?:more|older|archive|\.\.\.|…)\W*$/i,
  /\blorem ipsum\b|\bdolor sit amet\b/i,
  /^\W*(?:a (?:simple|long) (?:inline )?announcement|your news here|title of your|paper title number \d)/i,
]

/** Whether an entry is not the owner's: *Show more*, *Lorem ipsum*. */
export function isResidue({ text, marks }: RichText): boolean {
  if (/^[^\p{L}\p{N}]*$/u.test(text)) return true
  const isControl = marks.some(
    (mark) =>
      mark.type === 'link' && /^javascript:/i.test(mark.href) && mark.end - mark.start > text.length - 6,
  )
  return isControl || residue.some((pattern) => pattern.test(text))
}
