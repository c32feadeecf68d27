import type { RichText } from '../../model/rich-text.ts'
import { venuesIn } from '../../venues/index.ts'
import { sentenceEnd } from './sentences.ts'
import type { TitleCandidate } from './title-candidates.ts'
import { headEnd } from './title-candidates.ts'

/** Nobody names more titles in one sentence. */
const most = 8

/** `*Gaze Before Grasp* was accepted to HRI 2024`, `our paper, *Visualizing the Void*, was invited`: three words in italics of which something is said that is said of papers alone. */
export function isSetOffSubject(content: RichText, { setting, start, end }: TitleCandidate): boolean {
  const { text, marks } = content
  const written = text.slice(start, end)
  const isItalic = marks.some((mark) => mark.type === 'em' && mark.start <= start && mark.end >= end)
  if (setting !== 'marked' || !isItalic || !isPhrase(written)) return false
  const before = text.slice(Math.max(headEnd(content), start - 120), start)
  const behind = text.slice(end, sentenceEnd(text, end, Math.min(text.length, end + 400)))
  const told = behind.slice(behindOthers(content, end) - end)
  if (others.test(behind)) return false
  const isPlaced = acceptances.test(told) && venuesIn(told).some(({ doubtful }) => doubtful !== true)
  return (isPlaced && isHead(content, start)) || (papersBefore.test(before) && verbs.test(behind))
}

/** Three words in capitals with a small one among them, which no name of a person has. */
function isPhrase(written: string): boolean {
  const words = written.split(/\s+/)
  const large = words.filter((word) => !small.test(word))
  return (
    words.length >= 3 &&
    large.length >= 2 &&
    large.length < words.length &&
    large.every((word) => /^\P{L}*\p{Lu}/u.test(word)) &&
    !occasions.test(written)
  )
}

const small =
  /^(?:an?|the|of|for|from|in|on|to|with|without|before|after|by|as|is|are|and|or|not|what|how|why|when|do|does|can|you|it|your|beyond|over|under|towards?|via|through|between|against|into|than|at)$/i

/** What else is accepted by a conference, or wins a prize. */
const occasions =
  /\b(?:workshops?|tutorials?|proposals?|demos?|demonstrations?|symposi(?:um|a)|panels?|sessions?|courses?|challenges?|competitions?|teams?|labs?|groups?|students?|applications?|submissions?|papers?|awards?|prizes?|journal|transactions|proceedings|university|school|institute|doctor|master|bachelor)\b/i
const others = /\b(?:tutorial|workshop|panel|course|special session|challenge|film|exhibit\w{0,5}|game)\b/i

/** At the head of the item, or behind another title in italics. */
function isHead(content: RichText, start: number, left = most): boolean {
  const before = content.text.slice(headEnd(content), start)
  if (!/\p{L}/u.test(before)) return true
  const joint = joints.exec(before.slice(-8))
  const end = start - (joint?.[0].length ?? 0)
  const last = content.marks.find((mark) => mark.type === 'em' && mark.end === end)
  return joint !== null && last !== undefined && left > 0 && isHead(content, last.start, left - 1)
}

const joints = /["”]?(?:,\s(?:and\s)?|\s(?:and|&)\s)["“]?$/

/** Where what is said of several titles begins. */
function behindOthers(content: RichText, end: number, left = most): number {
  const joint = /^["”]?(?:,\s(?:and\s)?|\s(?:and|&)\s)["“]?/.exec(content.text.slice(end, end + 12))?.[0]
  const next = content.marks.find(
    (mark) => mark.type === 'em' && joint !== undefined && mark.start === end + joint.length,
  )
  return next === undefined || left === 0 ? end : behindOthers(content, next.end, left - 1)
}

const acceptances =
  /^["”]?,?\s(?:(?:has|have|was|were|is|are|got|been|both|conditionally|recently|just)\s){1,3}(?:accepted|published)\b|^["”]?,?\s(?:accepted|to appear)\b/i
const papersBefore =
  /\b(?:our|my|his|her|their|the)\s(?:[\p{L}\p{N}+-]+\s){0,4}(?:paper|article|preprint|manuscript|poster),?\s["“]?$/iu
const verbs = /^["”]?,?\s(?:was|is|has|will|got|received|won|appeared|appears)\s/i
