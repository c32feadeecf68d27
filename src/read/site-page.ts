import type { Page } from '../model/page.ts'
import { type Data, isAddress, isData, writtenField } from './data-fields.ts'
import { parseToml } from './toml-data.ts'
import { parseYaml } from './yaml-data.ts'
import { repairMojibake } from './mojibake.ts'
import { reportedRepairs } from './reported-repairs.ts'
import type { Site } from './site-reader.ts'
import { editedText } from './source-map.ts'

/** Addresses of the templates themselves, which their users forget to change. */
const templates =
  /\/\/(?:academicpages|alshedivat|mmistakes|academic-demo|example|sourcethemes|starter-[\w-]+)\.[\w.]+/i

/** What a site's configuration says of the whole: whose it is and where it is published. */
export function sitePage(site: Site, configurations: readonly string[]): readonly Page[] {
  const path = configurations.find((name) => site.paths.includes(name))
  const data = path === undefined ? undefined : configurationIn(site, path)
  if (path === undefined || data === undefined) return []
  const author = isData(data['author'])
    ? writtenField(data['author'], ['name'])
    : writtenField(data, ['author'])
  const parts = ['first_name', 'middle_name', 'last_name'].flatMap((name) => writtenField(data, [name]) ?? [])
  const title = author ?? (parts.length > 1 ? parts.join(' ') : writtenField(data, ['title', 'name']))
  const address = writtenField(data, ['url', 'baseURL', 'baseurl', 'baseUrl']) ?? ''
  const base =
    address.startsWith('http') && data['url'] !== undefined ? (writtenField(data, ['baseurl']) ?? '') : ''
  const url =
    /^https?:/.test(address) && !templates.test(address) ? `${address.replace(/\/$/, '')}${base}/` : ''
  const [source, text] = [`${site.folder}/${path}`, site.text(path) ?? '']
  return [
    {
      source,
      format: 'configuration',
      frontMatter: {},
      ...(title === undefined || title === 'blank' ? {} : { title }),
      ...(url === '' || !isAddress(url) ? {} : { url: url.replace(/(?<![:/])\/{2,}$/, '/') }),
      nodes: [],
      lineStarts: [0],
      ...reportedRepairs({ source, text }, repairMojibake(text)),
    },
  ]
}

/** What is read otherwise than it is written in a file of which only facts are taken, as a page of nothing. */
export function repairsPage(site: Site, path: string): readonly Page[] {
  const text = site.text(path) ?? ''
  const repairs = repairMojibake(text)
  const source = `${site.folder}/${path}`
  const nothing = { source, format: 'configuration', frontMatter: {}, nodes: [], lineStarts: [0] }
  return repairs.length === 0 ? [] : [{ ...nothing, ...reportedRepairs({ source, text }, repairs) }]
}

export function configurationIn(site: Site, path: string): Data | undefined {
  const written = site.text(path) ?? ''
  const text = editedText(written, repairMojibake(written), 0, written.length)
  if (!path.endsWith('.toml')) return parseYaml(text)
  const parsed = parseToml(text)
  return 'value' in parsed ? parsed.value : undefined
}
