import type { Mark, RichText } from '../../model/rich-text.ts'

/** The text without the footnotes raised behind a year, which would make another number of it: `2025<sup>1</sup>`. */
export function withoutFootnotesOfYears(content: RichText): RichText {
  const notes = content.marks.filter((mark) => isFootnoteOfYear(content.text, mark))
  // From the end, so that what stands before stays where it is.
  return notes.reduceRight(without, content)
}

function isFootnoteOfYear(text: string, { type, start, end }: Mark): boolean {
  return (
    type === 'sup' &&
    /(?<!\d)(?:19|20)\d\d\)?$/.test(text.slice(Math.max(0, start - 6), start)) &&
    /^[\s[(]?[\da-z*†‡§¶#,\s]{1,8}[\s\])]?$/u.test(text.slice(start, end))
  )
}

function without({ text, marks }: RichText, { start, end }: Mark): RichText {
  const moved = (offset: number): number =>
    offset <= start ? offset : Math.max(start, offset - (end - start))
  return {
    text: text.slice(0, start) + text.slice(end),
    marks: marks
      .filter((mark) => mark.start < start || mark.end > end)
      .map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
  }
}
