import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'G. Musco, F. Felce, *Felci viste dall’alto*, «Botanica e Calcolo», 35.2, 2024, pp. 211-230.',
    'Felci viste dall’alto | G. Musco & F. Felce | 2024 | Botanica e Calcolo',
  ],
  [
    'Mech B., Olsza T., 2022, *Melodia paproci w gwarach pogranicza*, „Listy Botaniczne”, nr 5, s. 33–47.',
    'Melodia paproci w gwarach pogranicza | B. Mech & T. Olsza | 2022 | Listy Botaniczne',
  ],
  [
    'Mousse A., 2023, « Compter les fougères du Nord », *Botanique*, vol. 65, n° 2.',
    'Compter les fougères du Nord | A. Mousse | 2023 | Botanique',
  ],
  [
    'A. Moss, B. Alder, *Echoes of "Quiet Ferns" in winter*, *Invented Botany*, 12, 2020.',
    'Echoes of "Quiet Ferns" in winter | A. Moss & B. Alder | 2020 | Invented Botany',
  ],
])('reads a journal whose name stands in quotes behind the title: %s', (entry, work) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([work])
})
