import type { NewsKind } from '../model/entry.ts'
import type { Concept } from './concept.ts'

/** Concepts that stand in one clause, and how surely they mean something: the more they say, the heavier. */
type Meaning = readonly [weight: number, ...concepts: [Concept, ...Concept[]]]

/**
 * What an announcement means that holds some concepts, in whichever order.
 *
 * `paper` alone weighs little, `accept paper` much; `award` beats it (`honour paper`), for the prize is the news.
 * Where two weigh the same, the one whose words stand first in the text wins.
 */
export const meanings: { readonly [kind in NewsKind]: readonly Meaning[] } = {
  paper: [
    [8, 'give', 'track', 'paper'],
    [7, 'accept', 'paper'], [7, 'accept', 'papers'], [7, 'accept', 'work'], [7, 'accept', 'preprint'], [7, 'accept', 'track'],
    [7, 'publish', 'papers'], [7, 'release', 'papers'], [7, 'track', 'choose', 'paper'], [7, 'track', 'choose', 'papers'],
    [7, 'give', 'track', 'venue'], [7, 'present', 'work', 'venue'],
    [6, 'accept', 'title'], [6, 'publish', 'paper'], [6, 'publish', 'work'], [6, 'publish', 'preprint'], [6, 'publish', 'venue'],
    [6, 'publish', 'title'], [6, 'submit', 'paper'], [6, 'submit', 'papers'], [6, 'submit', 'work'], [6, 'submit', 'venue'], [6, 'submit', 'title'],
    [6, 'release', 'preprint'], [6, 'release', 'paper'], [6, 'track', 'choose'], [6, 'present', 'paper'], [6, 'present', 'papers'],
    [6, 'present', 'venue'],
    [5, 'publish', 'thesis'], [5, 'accept'], [5, 'submit', 'publish'], [5, 'papers'], [5, 'paper', 'venue'], [5, 'track', 'paper'],
    [5, 'poster', 'venue'],
    [4, 'publish'], [4, 'preprint'],
    [3, 'paper'], [3, 'track'], [3, 'title', 'venue'], [3, 'submit'],
    [2, 'work', 'venue'],
    [1, 'title'], [1, 'paper-sign'],
  ],
  talk: [
    [8, 'give', 'talk'], [8, 'present', 'talk'], [8, 'invite', 'talk'], [8, 'invite', 'present'], [8, 'present', 'occasion'],
    [7, 'invite', 'speak'], [7, 'give', 'tutorial'], [7, 'present', 'tutorial'], [7, 'attend', 'talk', 'invite'],
    [6, 'invite', 'give'], [6, 'accept', 'tutorial'], [6, 'give', 'track'], [6, 'give', 'present'], [6, 'give', 'poster'], [6, 'speak'],
    [5, 'talk'], [6, 'present', 'work'], [6, 'present', 'poster'], [7, 'present', 'poster', 'venue'], [5, 'speak', 'occasion'],
    [4, 'present'],
    [3, 'invite'], [3, 'tutorial'], [3, 'poster'],
    [2, 'speech-sign'],
  ],
  award: [
    [8, 'get', 'honour'], [8, 'win', 'honour'], [8, 'choose', 'honour'], [8, 'honour', 'paper'], [8, 'honour', 'papers'],
    [7, 'win', 'contest'], [7, 'choose', 'fellow'], [7, 'get', 'fellow'],
    [6, 'accept', 'fellow'], [6, 'honour', 'poster'], [6, 'honour', 'present'],
    [5, 'honour'], [5, 'choose', 'contest'], [5, 'start', 'fellow'],
    [4, 'win'], [4, 'choose', 'project'],
    [3, 'choose'], [3, 'fellow'],
    [2, 'get'], [2, 'trophy-sign'],
  ],
  grant: [
    [9, 'get', 'grant'], [9, 'win', 'grant'], [9, 'choose', 'grant'], [9, 'join', 'grant'],
    [8, 'proposal', 'submit'], [8, 'proposal', 'accept'], [8, 'proposal', 'funding'], [8, 'proposal', 'get'],
    [7, 'funding', 'money'], [7, 'get', 'money'], [7, 'get', 'funder', 'project'], [7, 'win', 'project'], [7, 'grant', 'accept'],
    [6.5, 'grant'],
    [6, 'get', 'funding'], [6, 'get', 'project'], [6, 'proposal', 'choose'], [6, 'funding', 'funder'],
    [5, 'funder', 'project'],
    [4, 'funding'], [4, 'money'], [4, 'proposal'],
    [3, 'funder'],
  ],
  position: [
    [9, 'get', 'promote'], [9, 'choose', 'promote'],
    [8, 'defend', 'thesis'], [8, 'defend', 'degree'], [8, 'hire', 'studies'], [8, 'hire', 'job'], [8, 'hire', 'degree'], [8, 'hire', 'intern'],
    [8, 'accept', 'offer'], [8, 'accept', 'degree', 'offer'], [8, 'get', 'offer'], [8, 'offer', 'grant', 'job'],
    [7, 'finish', 'thesis'], [7, 'submit', 'thesis'], [7, 'start', 'thesis'], [7, 'get', 'degree'], [7, 'join', 'job'], [7, 'join', 'degree'],
    [7, 'join', 'studies'], [7, 'join', 'intern'], [7, 'join', 'lab'], [7, 'start', 'job'], [7, 'start', 'degree'], [7, 'start', 'studies'],
    [7, 'start', 'intern'], [7, 'start', 'visitor'], [7, 'finish', 'intern'], [7, 'finish', 'degree'], [7, 'finish', 'studies'], [7, 'finish', 'job'],
    [7, 'finish', 'visitor'], [7, 'promote', 'job'], [7, 'choose', 'job'], [7, 'welcome', 'job'], [7, 'welcome', 'studies'], [7, 'host', 'job'],
    [7, 'accept', 'studies'], [7, 'offer', 'job'], [7, 'pass', 'exam'], [7, 'pass', 'degree'], [7, 'work-at', 'job'], [7, 'work-at', 'intern'],
    [7, 'choose', 'intern'],
    [6, 'pass', 'thesis'], [6, 'start', 'lab'], [6, 'defend'], [6, 'graduate'], [6, 'promote'], [6, 'welcome'], [6, 'host', 'visitor'],
    [6, 'host', 'visit'], [6, 'hire'], [6, 'offer'], [6, 'accept', 'degree'], [6, 'accept', 'job'], [6, 'accept', 'intern'], [6, 'visitor'],
    [6, 'visit', 'lab'],
    [5, 'join'], [5, 'intern'], [5, 'move'],
    [4, 'exam'], [4, 'visit'], [4, 'work-at'],
    [3, 'job'], [3, 'studies'],
    [2, 'thesis'], [2, 'start'], [2, 'degree'],
    [1, 'degree-sign'],
  ],
  service: [
    [9, 'join', 'committee'], [9, 'serve', 'referee'], [9, 'serve', 'committee'], [9, 'serve', 'mentor'], [9, 'invite', 'committee'],
    [9, 'choose', 'committee'], [9, 'organise', 'accept'], [9, 'proposal', 'accept', 'gathering'],
    [8, 'join', 'chair'], [8, 'join', 'referee'], [8, 'serve', 'chair'], [8, 'invite', 'chair'], [8, 'invite', 'referee'], [8, 'invite', 'serve'],
    [8, 'promote', 'chair'], [8, 'start', 'chair'], [8, 'start', 'referee'], [8, 'get', 'chair', 'promote'], [8, 'organise', 'talk'],
    [8, 'organise', 'gathering'], [8, 'organise', 'tutorial'], [8, 'organise', 'school'],
    [7, 'committee'], [7, 'serve', 'venue'], [7, 'choose', 'chair'], [7, 'choose', 'referee'], [7, 'organise', 'contest'], [7, 'organise', 'venue'],
    [6, 'accept', 'chair'], [6, 'accept', 'referee'], [6, 'organise'],
    [5, 'chair'], [5, 'referee'], [5, 'serve'],
  ],
  teaching: [
    [8, 'teach', 'course'], [8, 'teach', 'school'], [8, 'start', 'teach'], [8, 'give', 'course'],
    [7, 'serve', 'teach'], [7, 'give', 'teach'],
    [6, 'teach'],
    [5, 'mentor', 'studies'],
    [4, 'mentor'],
    [2, 'course'],
  ],
  release: [
    [7, 'release', 'code'], [7, 'get', 'code'],
    [6, 'publish', 'code'], [6, 'open', 'code'], [6, 'open', 'site'],
    [5, 'release', 'site'], [5, 'publish', 'site'],
    [3, 'release'], [3, 'open'],
    [2, 'code'], [2, 'site'],
  ],
  media: [
    [8, 'feature', 'press'], [8, 'interview'], [8, 'publish', 'interview'], [8, 'press', 'speak'],
    [7, 'give', 'interview'], [7, 'publish', 'feature', 'press'],
    [6, 'publish', 'press'],
    [5, 'feature', 'paper'], [5, 'feature', 'work'],
    [4, 'feature'], [4, 'press'],
    [1, 'press-sign'],
  ],
  event: [
    [7, 'accept', 'school'], [7, 'choose', 'school'], [7, 'held', 'talk'],
    [6, 'attend', 'school'], [6, 'attend', 'talk'], [6, 'attend', 'course'], [6, 'attend', 'tutorial'], [6, 'finish', 'school'],
    [6, 'host', 'gathering'], [6, 'host', 'contest'], [6, 'host', 'venue'], [6, 'host', 'talk'], [6, 'host', 'school'], [6, 'held', 'gathering'],
    [6, 'held', 'venue'], [6, 'invite', 'attend'],
    [5, 'attend', 'contest'], [5, 'visit', 'gathering'], [5, 'visit', 'venue'],
    [4, 'attend', 'gathering'], [4, 'attend', 'venue'], [4, 'school'], [4, 'host'], [4, 'held'],
    [3, 'attend'],
    [2, 'gathering'], [2, 'contest'],
  ],
  other: [
    [10, 'patent', 'get'], [10, 'patent', 'grant'], [10, 'patent', 'submit'], [10, 'patent', 'accept'], [10, 'patent', 'publish'],
    [7, 'patent'],
    [5, 'open', 'lab'],
    [2, 'video'],
  ],
} // prettier-ignore
