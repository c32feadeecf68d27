import type { RecordedLink } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { withScripts } from '../model/raised-text.ts'
import { lineOf, richTextOf } from '../model/rich-text.ts'
import type { MarkupReader } from './reader.ts'

export type Data = Readonly<Record<string, unknown>>

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first of some fields that holds text, as its reader sees it. */
export function shownField(data: Data, names: readonly string[], markup: MarkupReader): string | undefined {
  const written = writtenField(data, names)
  return written === undefined ? undefined : textOf(markup(written)) || undefined
}

/** The same with powers and indices in letters of Unicode. */
export function shownTitle(data: Data, names: readonly string[], markup: MarkupReader): string | undefined {
  const written = writtenField(data, names)
  return written === undefined ? undefined : lineOf(withScripts(richTextOf(markup(written)))) || undefined
}

/** The first of some fields that holds text or a number, as written. */
export function writtenField(data: Data, names: readonly string[]): string | undefined {
  return names.map((name) => scalar(data[name])).find((text) => text !== '')
}

export function scalar(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

/** Whether the owner keeps it from the readers of the site: `draft: true`, `published: false`, `hide: "true"`. */
export function hiddenReason(data: Data): string | undefined {
  const isTrue = (name: string): boolean => /^(?:true|yes)$/i.test(String(data[name] ?? ''))
  if (isTrue('draft')) return 'it is a draft'
  const isHidden =
    isTrue('hidden') || isTrue('hide') || /^(?:false|no)$/i.test(String(data['published'] ?? ''))
  return isHidden ? 'it is hidden' : undefined
}

const dateFields = [
  'date',
  'date_start',
  'pub_date',
  'published',
  'publishDate',
  'publish_date',
  'when',
  'time',
  'datetime',
]

const dateEndFields = ['date_end', 'end_date']

/** A date as written: in one field, with its end in another, or in parts. */
export function dateField(data: Data): string | undefined {
  const written = writtenField(data, dateFields)
  const start =
    written === undefined
      ? dateOfParts(dateFields.map((name) => data[name]).find(isData) ?? data)
      : withYear(written, scalar(data['year']))
  const end = writtenField(data, dateEndFields)
  return start === undefined || end === undefined ? start : `${start} / ${end}`
}

/**
 * The time of an event as written, with its end behind a slash: of Hugo's `date` only where `all_day: false` says that
 * it is meant, for every file of a template has a time in it; else of a field beside the date.
 */
export function timeField(data: Data): string | undefined {
  const own = /^(?:false|no)$/i.test(String(data['all_day'] ?? '')) ? datedTime(data) : undefined
  const beside = ['time', 'hour', 'start_time'].filter((name) => scalar(data[name]) !== dateField(data))
  return own ?? writtenField(data, beside)
}

function datedTime(data: Data): string | undefined {
  const [start, end] = [writtenField(data, dateFields), writtenField(data, dateEndFields)]
  return end === undefined ? start : `${start} / ${end}`
}

/** `Mar 2` of a group or field that has the year. */
function withYear(written: string, year: string): string {
  const lacks = /^\d{4}$/.test(year) && !/\d{4}/.test(written) && /\p{L}/u.test(written)
  return lacks ? `${written} ${year}` : written
}

function dateOfParts(parts: Data): string | undefined {
  const year = scalar(parts['year'])
  if (!/^\d{4}$/.test(year)) return undefined
  const [month, day] = [scalar(parts['month']), scalar(parts['day'] ?? parts['startday'])]
  if (month === '') return year
  return /^\d+$/.test(month)
    ? [year, month, day].filter((part) => part !== '').join('-')
    : `${day} ${month} ${year}`.trim()
}

/** Fields that hold an address, and what a link there is called; a row a name. */
const linkFields: ReadonlyMap<string, string> = new Map(
  Object.entries({
    paper:
      'paper paperurl paper_url link url html publication publication_link doi_url url_preprint url_publication pub_url',
    pdf: 'pdf url_pdf pdf_url pdflink preprint',
    arxiv: 'arxiv arxiv_url',
    code: 'code code_url codeurl url_code github repo software',
    data: 'data dataset url_dataset data_url',
    slides: 'slides slidesurl slides_url url_slides presentation',
    video: 'video video_url url_video youtube talk_video',
    poster: 'poster poster_url url_poster',
    project: 'project page website project_page url_project event_url demo homepage',
  }).flatMap(([text, names]) => names.split(' ').map((name) => [name, text] as const)),
)

/** Every link of an item, in the order of its fields, then those of a list of buttons (`links`, `buttons`). */
export function linkFieldsOf(data: Data): readonly RecordedLink[] {
  const named = Object.entries(data).flatMap(([name, value]) => {
    const text = linkFields.get(name.toLowerCase())
    return text === undefined ? [] : [{ href: scalar(value), text }]
  })
  const buttons = [data['links'], data['buttons']].flatMap(linksIn)
  const links = [...named, ...buttons].filter(({ href }) => isAddress(href))
  return links.filter(({ href }, index) => links.findIndex((link) => link.href === href) === index)
}

function linksIn(value: unknown): readonly RecordedLink[] {
  if (Array.isArray(value)) {
    return value.filter(isData).map((button) => ({
      href: writtenField(button, ['url', 'link', 'href']) ?? '',
      text: writtenField(button, ['name', 'text', 'label', 'type', 'icon']) ?? '',
    }))
  }
  return isData(value) ? Object.entries(value).map(([text, href]) => ({ href: scalar(href), text })) : []
}

export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.|\/(?!\/)|\.{1,2}\/)\S*$|^[\w-]+\/\S+\.\w+$|^[\w-]+\.(?:pdf|html?)$/i.test(
    text,
  )
}
