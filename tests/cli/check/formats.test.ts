import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'

import { contentsOf, place, scratchFolder } from '../../io/scratch-folder.ts'
import { invoke, profiles } from '../invoke.ts'
import sarifSchema from './sarif-2.1.0.json' with { type: 'json' }

const ada = 'profiles/ada-moreau.md'

const builds = new Map<object, Readonly<Record<string, string>>>()

/** Built once; whoever asks has a copy. */
async function built(files: Readonly<Record<string, string>> = profiles): Promise<string> {
  const folder = scratchFolder(builds.get(files) ?? files)
  if (!builds.has(files)) {
    await invoke(folder, ['build'])
    builds.set(files, contentsOf(folder))
  }
  return folder
}

function edited(folder: string, ...edits: readonly (readonly [string, string])[]): void {
  const text = edits.reduce<string>((page, [from, to]) => page.replace(from, to), profiles[ada])
  place(folder, { [ada]: text })
}

/** A page whose changes are of every kind. */
async function changed(): Promise<string> {
  const folder = await built()
  edited(
    folder,
    ['- 05/28/2025: I received', '- 05/29/2025: I received'],
    ['- 02/21/2025: I joined the University of Examples.\n', ''],
    ['## News\n\n', '## News\n\n- 09/01/2025: I gave a talk on moss.\n- 08/01/2025: I won the Fern Award.\n'],
  )
  return folder
}

describe('offprint check --format text', () => {
  test('says what changes for readers, before it lists the files', async () => {
    const { status, stdout } = await invoke(await changed(), ['check'])
    expect(status).toBe(1)
    expect(stdout.split('\nout/')[0]).toBe(`2 new items, 1 removed item, 1 changed date
  new item 2025-09-01: "I gave a talk on moss."
  new item 2025-08-01: "I won the Fern Award."
  changed item 2025-05-29 "I received the best poster award.": date "2025-05-28" → "2025-05-29"
  removed item 2025-02-21: "I joined the University of Examples."`)
  })

  test('says that a key is kept', async () => {
    const folder = await built()
    for (const path of Object.keys(profiles))
      place(folder, { [path]: profiles[path as keyof typeof profiles].replace('Glow: Fast Graph Layouts', 'Glow: Faster Graph Layouts') }) // prettier-ignore
    const { stdout } = await invoke(folder, ['check'])
    expect(stdout).toContain(
      'changed work glow2025: title "Glow: Fast Graph Layouts" → "Glow: Faster Graph Layouts" (key kept)\n',
    )
  })

  test('says into what a work was merged, and that its key is not lost', async () => {
    const bib = (doi: string) =>
      `@article{a, title = {Counting Ferns in Old Forests}, author = {Moreau, Ada}, journal = {Leaf}, year = 2024, doi = {10.1234/a}}\n@article{b, title = {Moss and Its Many Neighbours}, author = {Moreau, Ada}, journal = {Leaf}, year = 2024, doi = {${doi}}}\n`
    const folder = await built({ 'profiles/ada.bib': bib('10.1234/b') })
    place(folder, { 'offprint.yaml': 'corrections: { same: [["doi:10.1234/a", "doi:10.1234/b"]] }' })
    const { stdout } = await invoke(folder, ['check'])
    expect(stdout).toMatch(/^1 merged work/)
    expect(stdout).toContain(
      'merged work moreau2024moss: "Moss and Its Many Neighbours", now moreau2024counting; the key finds it still\n',
    )
  })
})

describe('offprint check --format json', () => {
  test('is one value with all of it', async () => {
    const { status, stdout } = await invoke(await changed(), ['check', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      output: 'out',
      status,
      headline: '2 new items, 1 removed item, 1 changed date',
      changes: [
        { what: 'new', type: 'news', title: 'I gave a talk on moss.', place: { source: ada, line: 8, column: 1 } },
        { what: 'new' },
        { what: 'changed', fields: [{ field: 'date', before: '2025-05-28', after: '2025-05-29' }] },
        { what: 'removed', people: ['ada-moreau'] },
      ],
      files: expect.arrayContaining([expect.objectContaining({ kind: 'different', path: 'feed.xml' })]),
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'site-url-missing' })]),
    }) // prettier-ignore
  })

  test('of an output that is current', async () => {
    const { status, stdout } = await invoke(await built(), ['check', '--format', 'json'])
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { headline: 'no entry changed', changes: [], files: [] },
    ])
  })

  test('tells too what kept it from comparing', async () => {
    const folder = await built()
    place(folder, { 'offprint.yaml': 'sites: {}' })
    const { status, stdout } = await invoke(folder, ['check', '--format', 'json'])
    expect([status, JSON.parse(stdout)]).toMatchObject([
      1,
      { status: 1, files: [], diagnostics: [{ code: 'configuration-invalid' }] },
    ])
  })
})

describe('offprint check --format github', () => {
  test('annotates the lines of the homepages, errors first', async () => {
    const folder = await changed()
    place(folder, { 'profiles/mona.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) })
    const { status, stdout } = await invoke(folder, ['check', '--format', 'github'])
    const lines = stdout.split('\n')
    expect(status).toBe(3)
    expect(lines[0]).toMatch(
      /^::error title=out\/ is not current::2 new items, 1 removed item, 1 changed date; \d+ files would change\. To update run: offprint build$/,
    )
    expect(lines[1]).toMatch(
      /^::error file=profiles\/mona\.md,line=1,col=5,title=source-not-text::Cannot read /,
    )
    expect(lines[2]).toMatch(/^::warning title=site-url-missing::Cannot link .*https:\/\/example\.org\/%0A/)
    expect(stdout).toContain('\nnew item 2025-09-01: "I gave a talk on moss."\n')
  })

  test('escapes what stands in a page, so that nobody else can give a command to the runner', async () => {
    const folder = await built()
    const name = 'profiles/100%,a:b.md'
    place(folder, {
      'profiles/##[error]\u001B[31m.md': '::error::x: â€™\n\n# News\n\n- 13/13/2025: I moved.\n',
      [name]:
        '# News\n\n- 08/01/2025: ##[add-mask]a and %0A::error::x.\n- 13/13/2025: ::stop-commands::x â€™\n',
    })
    const forms = ['github', 'text', 'json', 'sarif'].map((form) => ['check', '--format', form])
    for (const words of [...forms, ['doctor'], ['doctor', '--format', 'json']]) {
      const { stdout, stderr } = await invoke(folder, words, { GITHUB_ACTIONS: 'true' })
      for (const line of `${stdout}\n${stderr}`.split('\n')) {
        // The runner looks for the other form only where this one is not.
        expect(line).toMatch(/^::(?:error|warning|notice) |^(?!.*##\[)/)
        expect(line.trim()).toMatch(/^(?!::)|^::(?:error|warning|notice) /)
      }
      expect(stdout).not.toContain('\u001B')
      if (words.includes('github')) expect(stdout).toContain('file=profiles/100%25%2Ca%3Ab.md,line=')
    }
  })

  test('names the files too, for one that was edited by hand is no change of an entry', async () => {
    const folder = await built()
    place(folder, { 'out/works.bib': '@misc{mine}\n' })
    const { stdout } = await invoke(folder, ['check', '--format', 'github'])
    expect(stdout).toContain('::error title=out/ is not current::no entry changed; 1 file would change.')
    expect(stdout).toContain('\nout/works.bib:1: different\n  - @misc{mine}\n  + @')
  })

  test('names files from the root of the repository', async () => {
    const root = scratchFolder({ 'group/profiles/ada.md': '# News\n\n- 13/13/2025: I moved.\n' })
    const { stdout } = await invoke(join(root, 'group'), ['check', '--format', 'github'], {
      GITHUB_WORKSPACE: root,
    })
    expect(stdout).toMatch(/^::\w+ file=group\/profiles\/ada\.md,line=/m)
  })
})

describe('offprint check --format sarif', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const { id: _id, $schema: _draft, ...schema } = sarifSchema
  const isValid = ajv.compile(schema)

  test.each([
    ['with changes and problems', ['check', '--format', 'sarif']],
    ['of a profile that is not there', ['check', 'gone in 100%.md', '--format', 'sarif']],
    ['of what was never built', ['check', '--out', 'other', '--format', 'sarif']],
  ])('%s is valid', async (_, words) => {
    const folder = await changed()
    place(folder, { 'profiles/a b%.md': '# News\n\n- 08/01/2025: I wrote â€™.\n' })
    const { status, stdout } = await invoke(folder, words)
    const log: unknown = JSON.parse(stdout)
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
    const invocations = [{ exitCode: status, executionSuccessful: status <= 1 }]
    expect(log).toMatchObject({ runs: [{ invocations }] })
  })

  test('has every finding at its place, under a rule that it describes', async () => {
    const folder = await changed()
    place(folder, { 'profiles/a b%.md': '# News\n\n- 08/01/2025: I wrote â€™.\n' })
    const { stdout } = await invoke(folder, ['check', '--format', 'sarif'])
    const { runs: [run] } = JSON.parse(stdout) as SarifLog // prettier-ignore
    const rules = run.tool.driver.rules.map(({ id }) => id)
    expect(run.results.every(({ ruleId }) => rules.includes(ruleId))).toBe(true)
    expect(run.results).toContainEqual({
      ruleId: 'mojibake-repaired',
      kind: 'fail',
      level: 'warning',
      message: { text: expect.stringMatching(/^Read "â€™" as .*\n.+/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'profiles/a%20b%25.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 23 },
          },
        },
      ],
    })
    expect(run.results.filter(({ ruleId }) => ruleId === 'entry-changed')).toHaveLength(5)
  })
})

interface SarifLog {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly results: readonly { readonly ruleId: string }[]
    },
  ]
}

test('offprint check --allow-changes tells of changes, and fails by nothing else than errors', async () => {
  const folder = await changed()
  for (const [form, sign] of [
    ['text', '2 new items'],
    ['github', '::notice title=out/ is not current'],
    ['sarif', '"level": "note"'],
  ] as const) {
    const { status, stdout } = await invoke(folder, ['check', '--allow-changes', '--format', form])
    expect([status, stdout]).toEqual([0, expect.stringContaining(sign)])
  }
  place(folder, { 'profiles/mona.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) })
  expect((await invoke(folder, ['check', '--allow-changes'])).status).toBe(3)
})

describe('the summary of a job', () => {
  test('is added to the file that GitHub names, whatever the format', async () => {
    const folder = await changed()
    const file = join(folder, 'summary.md')
    place(folder, { 'summary.md': 'Before.\n' })
    await invoke(folder, ['check', '--format', 'json'], { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toMatch(
      /^Before\.\n### Offprint: `out\/` differs in \d+ files: 2 new items, 1 removed item, 1 changed date\n\n\*\*Problems\*\*\n\n(?:- warning\\: .*\n)+\n\*\*Changes\*\*\n\n- new item 2025\\-09\\-01\\: \\"I gave a talk on moss\\\.\\"\n/,
    )
  })

  test('shows text of a page as it is, and ends', async () => {
    const folder = await built()
    const items = Array.from(
      { length: 200 },
      (_, index) => `- 08/01/2025: Thing ${index} ![x](https://x.example/a.png) <b>@ada</b> [a]: b`,
    )
    edited(folder, ['## News\n\n', `## News\n\n${items.join('\n')}\n`])
    const file = join(folder, 'summary.md')
    await invoke(folder, ['check'], { GITHUB_STEP_SUMMARY: file })
    const summary = readFileSync(file, 'utf8')
    expect(summary).not.toMatch(/(?<!\\)[<@[]|(?<!\\)!\[/)
    expect(summary).toMatch(/\n- and \d+ more\n/)
  })

  test('is added nowhere where the variable is there and empty', async () => {
    const env = { GITHUB_STEP_SUMMARY: '', GITHUB_WORKSPACE: '' }
    const { status, stderr } = await invoke(await built(), ['check', '--format', 'github'], env)
    expect([status, stderr]).toEqual([0, 'out/ is current\n'])
  })

  test('leaves out what is only a note', async () => {
    const folder = await built()
    place(folder, { 'profiles/quiet.md': '# Quiet\n' })
    const file = join(folder, 'summary.md')
    const { stderr } = await invoke(folder, ['check'], { GITHUB_STEP_SUMMARY: file })
    expect(stderr).toContain('[no-news]')
    expect(readFileSync(file, 'utf8')).not.toContain('quiet\\.md')
  })

  test('that cannot be written is status 4', async () => {
    const folder = await built()
    const outcome = await invoke(folder, ['check'], { GITHUB_STEP_SUMMARY: folder })
    expect([outcome.status, outcome.stderr]).toEqual([
      4,
      expect.stringContaining('Cannot write the summary of the job to '),
    ])
  })

  test('says so when nothing could be compared', async () => {
    const folder = await built()
    place(folder, { 'offprint.yaml': 'sites: {}' })
    const file = join(folder, 'summary.md')
    await invoke(folder, ['check'], { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toMatch(
      /^### Offprint: `out\/` could not be checked\n\n\*\*Problems\*\*\n\n- error/,
    )
  })
})
