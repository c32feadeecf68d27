import { expect, it } from 'vitest'
import { formatInstant } from '../../src/index.ts'
import { buildOf } from '../sources.ts'

function source(name: string, entry: string) {
  const text = `# ${name}\n\n## Publications\n\n- ${entry}\n`
  return {
    path: `profiles/${name.toLowerCase().replace(' ', '-')}.md`,
    bytes: new TextEncoder().encode(text),
  }
}

const ada = source('Ada Moreau', 'A. Moreau, K. Lin. Ferns in wet woods. Proc. Fern Soc. 140 (2012), 1–9.')
const karl = source('Karl Lin', 'A. Moreau, K. Lin. Ferns in wet woods. *Proc. Fern Soc*, 140 (2012), 1–9.')

it('the full stop of a journal makes no second version', () => {
  const { catalog, files } = buildOf([ada, karl])
  expect(catalog.works.map(({ versions }) => versions.length)).toEqual([1])
  expect(files['works.bib']).toMatch(/journal += \{Proc\. Fern Soc\.\}/)
})

it('what was published without it keeps its id, its key and its day', () => {
  const before = buildOf([karl])
  const edited = source(
    'Karl Lin',
    'A. Moreau, K. Lin. Ferns in wet woods. *Proc. Fern Soc.*, 140 (2012), 1–9.',
  )
  const after = buildOf([edited], {
    ledger: before.ledger,
    catalog: before.catalog,
    asOf: formatInstant(Date.UTC(2030, 0)),
  })
  const facts = ({ catalog }: typeof before) =>
    catalog.works.map(({ id, key, updated }) => [id, key, updated])
  expect(facts(after)).toEqual(facts(before))
  expect(after.catalog.works[0]?.versions[0]?.venue?.name).toBe('Proc. Fern Soc.')
})
