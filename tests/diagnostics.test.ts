import { describe, expect, it } from 'vitest'
import { build, formatInstant } from '../src/index.ts'
import { diagnosticCodes } from '../src/model/diagnostic.ts'
import { readRepository } from './architecture/repository.ts'

const news = (line: string) => `---\ntitle: Ada Moreau\n---\n\n## News\n\n${line}\n`

/** What a build says of one page, as `path:line: severity: message`, with its remedy. */
function told(code: string, text: string, path = 'profiles/ada-moreau.md', url?: string) {
  const sources = [{ path, bytes: new TextEncoder().encode(text) }]
  const configuration = { site: { language: 'en', ...(url === undefined ? {} : { url }) }, people: [] }
  const { diagnostics } = build({ sources, configuration, asOf: formatInstant(0) })
  return diagnostics
    .filter((one) => one.code === code)
    .map(({ message, place, hint }) => [place?.line, message, hint])
}

describe('what cannot be decided is said with its place and a remedy', () => {
  it.each<[string, string, string, readonly unknown[]]>([
    ['date-missing', 'profiles/ada-moreau.md', news('- 2025-03-04: Our paper "Ferns at Night" is out.\n- Gave a talk at Fern Labs.'),
      [8, 'Cannot find the date of "Gave a talk at Fern Labs.": the item does not begin with one', 'begin the item with its date, such as 2025-07-07']],
    ['date-ambiguous', 'profiles/ada-moreau.md', news('- 03/04/24: Gave a talk at Fern Labs.'),
      [7, 'Cannot read date "03/04/24": day and month are ambiguous (2024-03-04 or 2024-04-03 or 2003-04-24)', 'write the date as YYYY-MM-DD, or give one entry of the list a day above 12']],
    ['date-missing', 'profiles/ada-moreau.md', news('- 03/04/24: Gave a talk at Fern Labs.\n- Gave a talk at Moss Labs.'),
      [8, 'Cannot find the date of "Gave a talk at Moss Labs.": the item does not begin with one', 'begin the item with its date, such as 2025-07-07']],
    ['date-out-of-order', 'profiles/ada-moreau.md', news('- 2025-03-04: One is out.\n- 2029-02-04: Two is out.\n- 2025-01-04: Three is out.\n- 2024-12-04: Four is out.'),
      [8, 'Date 2029-02-04 is out of order: the list is newest first, and it stands between 2025-03-04 and 2025-01-04', 'check its year; the item is kept as it is written']],
    ['venue-unknown', 'profiles/ada-moreau.md', news('- 2025-03-04: Our paper "Ferns at Night" is accepted at GROVECONF 2025.'),
      [7, 'Cannot find venue "GROVECONF": the registry does not know it', 'only the calendar is without it; to fill it in run: offprint venues --missing']],
    ['event-dates-unknown', 'profiles/ada-moreau.md', news('- 2039-03-04: Our paper "Ferns at Night" is accepted at ICML 2039.'),
      [7, 'Cannot put ICML 2039 into the calendar: the registry has no dates for it', 'to fill them in run: offprint venues --missing']],
    ['event-dates-inherited', 'profiles/ada-moreau.md', news('- 2024-05-04: Our paper "Ferns at Night" is accepted at the ICML 2024 Workshop on Grove Learning.'),
      [7, 'Cannot find the day of Workshop on Grove Learning 2024: it is shown on the days of ICML 2024, as tentative', undefined]],
    ['talk-day-unknown', 'profiles/ada-moreau.md', `---\ntitle: Ada Moreau\n---\n\n## Talks\n\n- **Ferns at Night**, Fern Labs, 2025\n`,
      [7, 'Cannot put the talk "Ferns at Night" at Fern Labs into the calendar: the page says only 2025', undefined]],
    ['talk-time-unknown', 'profiles/ada-moreau.md', `---\ntitle: Ada Moreau\n---\n\n## Talks\n\n- **Ferns at Night**, Fern Labs, 3 July 2025, 16:15 (CET)\n`,
      [7, 'Cannot place the time "16:15 (CET)" of the talk "Ferns at Night": CET is not in force on 2025-07-03', 'write the hours from UTC, such as 16:15 (UTC+2)']],
    ['talk-time-unknown', 'profiles/ada-moreau.md', `---\ntitle: Ada Moreau\n---\n\n## Talks\n\n- **Ferns at Night**, Fern Labs, 3 July 2025, 2 pm IST\n`,
      [7, 'Cannot place the time "2 pm IST" of the talk "Ferns at Night": several zones are called IST', 'write the hours from UTC, such as 16:15 (UTC+2)']],
    ['link-relative', 'profiles/ada-moreau.md', news('- 2025-03-04: Our paper [Ferns at Night](files/ferns.pdf) is out.'),
      [7, 'Cannot follow the link "files/ferns.pdf": it is relative, and the address of the page is not known', 'write the homepage of ada-moreau into offprint.yaml']],
    ['site-url-missing', 'profiles/ada-moreau.md', news('- 2025-03-04: Our paper is out.'),
      [undefined, 'Cannot link to the published files: `site.url` is not set, so their links begin with https://example.org/', 'write the address where out/ is published into offprint.yaml as site: { url: … }']],
    ['data-invalid', 'profiles/ada-moreau.yml', 'news:\n  - date: 2025-03-04\n    text: Our paper: a "fern": [open\n',
      [3, 'Cannot read the data: Nested mappings are not allowed in compact mappings', 'Put quotation marks around values that hold ": " or begin with a sign']],
    ['data-invalid', 'profiles/ada-moreau.toml', '[[news]]\ndate = 2025-03-04\ntext = Our fern\n',
      [3, 'Cannot read the data: Invalid TOML document: invalid value', 'Put quotation marks around text: title = "…"']],
    ['data-invalid', 'profiles/ada-moreau.json', '[{"type": "article-journal", "title": ',
      [1, 'Cannot read the bibliography: Flow map in block collection must be sufficiently indented and end with a }', 'Export the file again; it may have been cut']],
    ['profile-name-unusable', 'profiles/___.md', news('- 2025-03-04: Our paper is out.'),
      [undefined, 'Cannot make an id from the name "profiles/___.md": it needs a letter or a digit, and may be no name of a device', 'rename the file, or name it as the `source` of a person in offprint.yaml']],
  ])('%s (%s)', (code, path, text, expected) => {
    expect(told(code, text, path)).toEqual([expected])
  }) // prettier-ignore

  it('says nothing of site.url where it is set', () => {
    const page = news('- 2025-03-04: Our paper is out.')
    expect(told('site-url-missing', page, 'profiles/ada-moreau.md', 'https://a.example/')).toEqual([])
  })
})

describe('every code of a diagnostic', () => {
  const tests = readRepository().files.filter(({ path }) => path.startsWith('tests/'))

  it.each(Object.keys(diagnosticCodes))('%s is expected by a test', (code) => {
    expect(tests.some(({ text }) => text.includes(code))).toBe(true)
  })
})
