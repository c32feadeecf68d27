import { expect, it } from 'vitest'
import { summary, worksIn } from './works-cited.ts'

function listed(entry: string): readonly string[] {
  return worksIn(`# Ада Мохова\n\n## Публикации\n\n${entry}\n`).map(summary)
}

it.each([
  [
    'behind family names and initials',
    '1. Мохова А. В., Лесной Б. Г. *Тихие мхи* // Вестник ботаники. 2020. Т. 12, № 3. С. 3–9.',
    'Тихие мхи | А. В. Мохова & Б. Г. Лесной | 2020 | Вестник ботаники',
  ],
  [
    'behind initials without a space',
    '1. А.В.Мохова, Б.Г.Лесной. *Мхи старого леса*. Вестник ботаники, 2020.',
    'Мхи старого леса | А.В. Мохова & Б.Г. Лесной | 2020 | Вестник ботаники',
  ],
  [
    'before the authors',
    '1. *Мхи старого леса*. Мохова А. В., Лесной Б. Г. Вестник ботаники, 2020.',
    'Мхи старого леса | А. В. Мохова & Б. Г. Лесной | 2020 | Вестник ботаники',
  ],
  [
    'behind "и др."',
    '1. Мохова А. В., Лесной Б. Г. и др. *Мхи старого леса* // Вестник ботаники. 2020.',
    'Мхи старого леса | А. В. Мохова & Б. Г. Лесной | 2020 | Вестник ботаники',
  ],
  [
    'beside a journal in italics',
    '1. Мохова А.В., *Мхи старого леса*, *Вестник ботаники*, 5:3 (2020), 3–9',
    'Мхи старого леса | А.В. Мохова | 2020 | Вестник ботаники',
  ],
])('reads a title in italics %s', (_, entry, wanted) => {
  expect(listed(entry)).toEqual([wanted])
})

it('takes no words for people because a full stop or a comma parts them', () => {
  const entry = '1. *Мхи старого леса, Т. Вестник ботаники севера*. Наука, 2020.'
  expect(
    worksIn(`# Ада Мохова\n\n## Публикации\n\n${entry}\n`).flatMap(({ authors }) => authors ?? []),
  ).toEqual([])
})
