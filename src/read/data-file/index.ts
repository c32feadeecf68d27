import { diagnostic } from '../../model/diagnostic.ts'
import { type PageRecord, placeAt } from '../../model/page.ts'
import { type Data, isData } from '../data-fields.ts'
import type { DataList } from '../data-list.ts'
import { tomlLists } from '../toml-data.ts'
import { yamlLists, yamlTexts } from '../yaml-data.ts'
import { typeByFields, typeByName } from '../data-type.ts'
import { jsonKindOf } from '../json-kind.ts'
import { lineStartsOf } from '../line-starts.ts'
import { nestedTooDeep } from '../nesting-fault.ts'
import { onRepairedText } from '../on-repaired-text.ts'
import type { Reader } from '../reader.ts'
import { recordPage } from '../record-page.ts'
import { recordsIn } from '../records-in.ts'
import { silentLines } from '../silent-parts.ts'
import { itemsOfText } from './text-items.ts'

/** A data file that a site's generator makes a list from: `_data/news.yml`, `publications.json`, TOML. */
export const dataFile: Reader = {
  name: 'data-file',
  extensions: ['yml', 'yaml', 'toml'],
  recognises: (text, path) => /\.json$/i.test(path) && jsonKindOf(text) === 'data',
  read: onRepairedText((document, markup) => {
    const { source, text } = document
    const data = /\.toml$/i.test(source) ? tomlLists(text) : yamlLists(text)
    const lines = { source, lineStarts: lineStartsOf(text) }
    if ('message' in data) {
      const fault = diagnostic('data-invalid', `Cannot read the data: ${data.message}`, {
        place: placeAt(lines, Math.min(data.offset, text.length)),
        hint: data.hint,
      })
      return recordPage('data-file', document, [], [fault])
    }
    const { lists, tooDeep } = data
    const read = lists.flatMap((list) => {
      const type = typeOf(list, source)
      const items = list.items.map(({ value, start }) => ({
        data: dataOf(value),
        place: placeAt(lines, start),
        markup,
      }))
      const extents = list.items.map(({ start, end }) => ({ start, end }))
      return type === undefined ? [] : [{ ...recordsIn(type, items), extents }]
    })
    const texts = /\.toml$/i.test(source) ? [] : yamlTexts(text)
    const news = texts
      .filter(({ key }) => typeByName(key) === 'news')
      .map((one) => itemsOfText(one, lines, text, markup))
    const page = recordPage(
      'data-file',
      document,
      [...read, ...news].flatMap(({ records }): readonly PageRecord[] => records),
      [
        ...(tooDeep === undefined ? [] : [nestedTooDeep(placeAt(lines, tooDeep))]),
        ...read.flatMap(({ diagnostics }) => diagnostics),
      ],
      { extents: [...read, ...news].flatMap(({ extents }) => extents) },
    )
    const silent = silentLines(document)
    return silent.length === 0 ? page : { ...page, silent }
  }),
}

/** The name of the list says it, else that of the file, else what its items have. */
function typeOf({ key, items }: DataList, source: string): PageRecord['type'] | undefined {
  const file = source.replace(/\.\w+$/, '')
  return typeByName(key) ?? typeByName(file) ?? typeByFields(dataOf(items[0]?.value))
}

/** A plain text in a list is a line of news with its date in front. */
function dataOf(value: unknown): Data {
  return isData(value) ? value : typeof value === 'string' ? { text: value } : {}
}
