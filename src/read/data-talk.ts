import type { TalkRecord } from '../model/page.ts'
import { dateField, isData, linkFieldsOf, scalar, shownField, shownTitle, timeField } from './data-fields.ts'
import { type DataItem, present, titleFields } from './data-item.ts'

/** A talk, with where it was given. */
export function talkOf({ data, place, markup }: DataItem): TalkRecord | undefined {
  const title = shownTitle(data, titleFields, markup)
  if (title === undefined) return undefined
  const meeting = shownField(
    data,
    ['event', 'venue', 'conference', 'institution', 'university', 'where'],
    markup,
  )
  const address = data['address']
  const town = isData(address)
    ? [scalar(address['city']), scalar(address['country'])].filter((part) => part !== '').join(', ')
    : ''
  const location = town || shownField(data, ['location', 'place', 'city'], markup)
  const occasion = placesTogether(trimmed(meeting), trimmed(location))
  const written = { date: dateField(data), time: timeField(data), occasion: occasion || undefined }
  return { type: 'talk', place, title, ...present(written), links: linkFieldsOf(data) }
}

/** Two fields often say one place. */
function placesTogether(meeting: string, location: string): string {
  if (meeting.includes(location)) return meeting
  return location.split(', ').includes(meeting) || meeting === '' ? location : `${meeting}, ${location}`
}

function trimmed(place = ''): string {
  return place.replace(/(?<![\s,;])[\s,;]+$/, '')
}
