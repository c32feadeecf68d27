import { describe, expect, test } from 'vitest'
import { build, type BuildInput, formatInstant } from '../src/index.ts'

const path = 'p/ada.md'
const bytes = new TextEncoder().encode('# News\n\n- 2025-03-02: I joined the Institute of Ferns.\n')

function built(input: Partial<BuildInput>) {
  return build({
    sources: [{ path, bytes }],
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
    ...input,
  })
}

describe.each(['../../x', '..', '/x', 'a/b', 'a\\b', 'con', 'lpt1', 'Ada', '', '-', 'é', '.git'])(
  'the id %j, which can be no folder,',
  (id) => {
    const ways: Readonly<Record<string, Partial<BuildInput>>> = {
      'of a source': { sources: [{ path, person: id, bytes }] },
      'of a person': { configuration: { site: { language: 'en' }, people: [{ id, source: path }] } },
    }
    test.each(Object.keys(ways))('%s is told, and nothing has its name', (way) => {
      const { files, diagnostics, catalog } = built(ways[way] ?? {})
      expect(diagnostics).toContainEqual(
        expect.objectContaining({
          code: 'profile-name-unusable',
          message: expect.stringContaining(JSON.stringify(id)),
        }),
      )
      expect(catalog.people).toEqual([])
      expect(files.filter((file) => file.path.includes('/'))).toEqual([])
    })
  },
)

test('an id that can be a folder is used', () => {
  const { catalog } = built({ sources: [{ path, person: 'ben-alder-2', bytes }] })
  expect(catalog.people.map(({ id }) => id)).toEqual(['ben-alder-2'])
})
