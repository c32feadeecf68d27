import type { RichText } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import { meetingAtHead, meetingNamedFirst } from '../venues/index.ts'
import { venuesNamedIn } from './venue.ts'

/** Where a talk was given as far as that is a conference, a workshop or the meeting of a society. */
export function venuesOfTalk(
  content: RichText,
  title: string,
  occasion: string | undefined,
): readonly VenueMention[] {
  const first = meetingAtHead(content.text)
  if (first !== undefined) return [{ kind: 'conference', ...first }]
  return venuesBehind(content, title, occasion)
}

function venuesBehind(
  content: RichText,
  title: string,
  occasion: string | undefined,
): readonly VenueMention[] {
  if (occasion === undefined) return venuesNamedIn(content, [])
  const at = content.text.indexOf(occasion)
  if (at >= 0)
    return venuesAt({ text: occasion + dateBehind(content.text.slice(at + occasion.length)), marks: [] }, 0)
  const start = Math.max(0, content.text.indexOf(title))
  const behind = venuesAt(content, start + title.length)
  return behind.length > 0 || start < shortest
    ? behind
    : venuesNamedIn(content, [{ start, end: start + title.length }])
}

/** What stands before the title may name the meeting: `**SCIR 2024.** The fourth Conference on Examples. Title: “…”, Springfield`. */
const shortest = 8

function venuesAt(content: RichText, titleEnd: number): readonly VenueMention[] {
  const named = venuesNamedIn(content, titleEnd === 0 ? [] : [{ start: 0, end: titleEnd }])
  if (named.length > 0) return named
  const meeting = meetingNamedFirst(content.text.slice(titleEnd))
  return meeting === undefined ? [] : [{ kind: 'conference', ...meeting }]
}

/** `, May 2015`: what the reading of the occasion left out. */
function dateBehind(text: string): string {
  return (
    /^[\s,.(–-]{1,3}(?:\p{L}{3,10}\.?\s)?(?:\d{1,2}(?:[-–]\d{1,2})?,?\s)?(?:19|20)\d\d(?!\d)/u.exec(
      text,
    )?.[0] ?? ''
  )
}
