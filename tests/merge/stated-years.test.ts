import { describe, expect, test } from 'vitest'
import { buildOf } from '../sources.ts'

const built = (lines: readonly string[], path = 'profiles/ann-smith.md') =>
  buildOf([{ path, bytes: new TextEncoder().encode(lines.join('\n')) }])

const listed = (...lines: readonly string[]) => built(['# Ann Smith', '', '## Publications', '', ...lines])

describe('the year of an article is the one that its line states, not its volume', () => {
  test.each([
    ['A. Smith, *Random walks I: recurrence*, Ann. Probab. 51 (2023), 1–40.', '2023'],
    ['A. Smith, *Random walks I: recurrence*, *Ann. Probab. 51* (2023), 1–40.', '2023'],
    ['A. Smith, *Random walks I: recurrence*, J. ACM 60 (2013), 1–40.', '2013'],
    ['A. Smith, *Random walks I: recurrence*, SIAM J. Comput. 33 (2004), 1–40.', '2004'],
    ['A. Smith, *Random walks I: recurrence*, IEEE Trans. Inf. Theory 46 (2000), 1–40.', '2000'],
    ['A. Smith, *Random walks I: recurrence*, IEEE TPAMI 47(6), 1–40 (2025).', '2025'],
    ['A. Smith, *Random walks I: recurrence*, Commun. ACM 44, 12-20, 2001.', '2001'],
    ['A. Smith, *Random walks I: recurrence*, Adv. Math. 27 (2019), 1–40.', '2019'],
    ['A. Smith, *Random walks I: recurrence*. In Proc. INV 51, 2023.', '2023'],
    ['A. Smith, *Random walks I: recurrence*, J. Invented SCI 51 (2023), 1–40.', '2023'],
    ['A. Smith, *Random walks I: recurrence*, NIPS 22 (2009), 1–40.', '2009'],
    ["A. Smith, *Random walks I: recurrence*, FOCS'98.", '1998'],
    ['A. Smith, *Random walks I: recurrence*. CVPR 24', '2024'],
    ['A. Smith, *Random walks I: recurrence*. TPAMI’24', '2024'],
  ])('%s', (line, year) => {
    const { catalog, files } = listed(`- ${line}`)
    expect(catalog.works.map(({ versions }) => versions.map(({ issued }) => issued))).toEqual([[year]])
    expect(files['works.bib']).toContain(`{smith${year}random,`)
    expect(files['works.bib']).toMatch(new RegExp(`year\\s+= \\{${year}\\}`))
    expect(files['works.ris']).toContain(`PY  - ${year}`)
    expect(files['works.csl.json']?.replace(/\s/g, '')).toContain(`"date-parts":[[${year}`)
  })

  test.each([
    ['A. Smith, *Random walks I: recurrence*, J. ACM 60.'],
    ['A. Smith, *Random walks I: recurrence*, Ann. Probab. 51, 1–40.'],
    ['A. Smith, *Random walks I: recurrence*. In *Annals of Probability 51*.'],
  ])('none is made up where none is stated: %s', (line) => {
    const { catalog } = listed(`- ${line}`)
    expect(catalog.works[0]?.versions.map(({ issued, venue }) => [issued, venue?.year])).toEqual([[undefined, undefined]]) // prettier-ignore
  })

  test.each([
    ['@inproceedings', 'booktitle={Advances in Neural Information Processing Systems 25}', 2012],
    ['@inproceedings', 'booktitle={NIPS 25}', 2012],
    ['@article', 'journal={Ann. Probab. 51}', 2023],
  ])('of a record: %s %s', (type, field, year) => {
    const entry = `${type}{a, title={Trees of calm leaves}, author={Smith, Ann}, ${field}, year={${year}}}`
    const { catalog } = built([entry], 'profiles/ann-smith.bib')
    expect(catalog.works[0]?.versions).toMatchObject([{ issued: String(year), venue: { year } }])
  })
})

test('a place that the registry does not know is one, with its year in a bibliography and beside it in a list', () => {
  const { catalog } = buildOf([
    {
      path: 'profiles/ann-smith.md',
      bytes: new TextEncoder().encode(
        '# Ann Smith\n\n## Publications\n\n- A. Smith, B. Leaf. “Trees of calm leaves”. Meeting on Leaves, 2024.\n',
      ),
    },
    {
      path: 'profiles/ann-smith.bib',
      bytes: new TextEncoder().encode(
        '@inproceedings{a, title={Trees of calm leaves}, author={Smith, Ann and Leaf, Ben}, booktitle={Proceedings of the 9th Meeting on Leaves}, pages={1--2}, year={2024}}',
      ),
    },
  ])
  expect(
    catalog.works.map(({ versions }) => versions.map(({ pages, venue }) => [pages, venue?.year])),
  ).toEqual([[['1-2', 2024]]])
})
