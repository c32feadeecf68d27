import type { Mark, RichText } from '../../model/rich-text.ts'

/** `*Visualizing the Void*, was invited`, `*Masks from Noise* and *Gaze Before Grasp*`: three words set off, and behind them no more of the title. */
export function isSetOffWhole({ text, marks }: RichText, { type, start, end }: Mark): boolean {
  if (type === 'sup' || type === 'sub' || !/\S\s\S{1,40}\s\S/.test(text.slice(start, end))) return false
  const joint = /^["”]?\s(?:and|&)\s["“]?/.exec(text.slice(end, end + 8))?.[0].length
  const isJoined = joint !== undefined && marks.some((next) => next.start === end + joint)
  return (
    isJoined || /^["”]?(?:,\s|,?\s(?:was|were|is|are|has|have|had|will)\s)/.test(text.slice(end, end + 8))
  )
}
