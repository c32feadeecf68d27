import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'two plain words behind a year in brackets, in a book that others edited',
    '- Klar, N. (2020). Spatial memory. In S. Yoon & P. Zorn (Eds.), *Handbook of Invented Minds* (pp. 101–130). Leaf Press.',
    'Spatial memory | N. Klar | 2020 | Handbook of Invented Minds',
  ],
  [
    'a sign in a short title behind a year in brackets',
    '- Moss A, Lin K (2021) Ferns ≥ mosses. Leaf Letters 3:1–4.',
    'Ferns ≥ mosses | A Moss & K Lin | 2021 | Leaf Letters',
  ],
  [
    'two words in quotes before an abbreviated month',
    '1. C. Fabbri, G. De Luca and A. Moss, "Slow waves", in *Proc. ICASSP*, Hyderabad, India, Apr. 2025, pp. 1–5.',
    'Slow waves | C. Fabbri & G. De Luca & A. Moss | 2025 | ICASSP',
  ],
  [
    'the quotes of LaTeX',
    "- L. T. Ngo, A. Moss, ``Vortex traps,'' *Physica C* **404**, 11 (2003).",
    'Vortex traps | L. T. Ngo & A. Moss | 2003 | Physica C',
  ],
  [
    'full names, a colon, and a title with short small words only',
    '- Yui Mori, Ken Saki, Ada Moss: Ripples as Sensors, In Proceedings of the 29th Meeting on Invented Waves (MIW 2022), pp. 1-6, August 2022.',
    'Ripples as Sensors | Yui Mori & Ken Saki & Ada Moss | 2022 | MIW',
  ],
  [
    'a German essay: authors with slashes, a subtitle, "In:"',
    '- Steinbach, J./Uhl, P.: Lesen im Dunkeln. Zur Geschichte der Blindenschrift. In: Zeitschrift für erfundene Bücher 12 (2025), S. 33–58.',
    'Lesen im Dunkeln. Zur Geschichte der Blindenschrift | J. Steinbach & P. Uhl | 2025 | Zeitschrift für erfundene Bücher',
  ],
  [
    'a German essay in a book, with a small "in:"',
    '- Steinbach, Jörg (2021): Der leere Rand. Marginalien im Frühdruck, in: Kurt Weiß (Hrsg.): Buch und Raum, Berlin: Laubverlag, S. 101–120.',
    'Der leere Rand. Marginalien im Frühdruck | Jörg Steinbach | 2021 | Buch und Raum',
  ],
  [
    'a German book: one author, the family name first, a colon',
    '- Steinbach, Jörg: Typen und Tinten. Göttingen: Laubverlag 2018.',
    'Typen und Tinten | Jörg Steinbach | 2018 | -',
  ],
  [
    'abbreviated journals of the geosciences',
    '- Osei, B. A., Moss, A. M., and van den Broek, L.: Insects on radar, a primer, Atmos. Meas. Tech., 12, 4001–4020, 2019.',
    'Insects on radar, a primer | B. A. Osei & A. M. Moss & L. van den Broek | 2019 | Atmos. Meas. Tech.',
  ],
  [
    'the family name first, its particle last',
    '- Wit, Sanne de, and Bo Osei. 2024. “Dune Models in R.” *Journal of Invented Software* 109 (4): 1–30.',
    'Dune Models in R | Sanne de Wit & Bo Osei | 2024 | Journal of Invented Software',
  ],
  [
    'German: a lone author with initials and a colon',
    '- Steinbach, J.: Typen im Wind. Laubverlag, Göttingen 2018.',
    'Typen im Wind | J. Steinbach | 2018 | -',
  ],
  [
    'German: a lone author and a publisher before the town',
    '- Steinbach, Jörg: Typen und Tinten. Laubverlag, Göttingen 2018.',
    'Typen und Tinten | Jörg Steinbach | 2018 | -',
  ],
  [
    'German: a lone author and a publisher that many know',
    '- Steinbach, Jörg: Typen und Tinten. Springer 2018, ISBN 978-3-16-148410-0.',
    'Typen und Tinten | Jörg Steinbach | 2018 | -',
  ],
  [
    'no person before the colon of a title',
    '- A. Moss. Rivers, Lakes: A Survey. NeurIPS, Vancouver 2023.',
    'Rivers, Lakes: A Survey | A. Moss | 2023 | NeurIPS',
  ],
  [
    'GOST: two slashes before the journal',
    '- Соколов И. П., Мохова А. В. Лёд и свет: обзор // Физика льда. — 2021. — Т. 3, № 2. — С. 100–120.',
    'Лёд и свет: обзор | И. П. Соколов & А. В. Мохова | 2021 | Физика льда',
  ],
  [
    'title, authors and year in one sentence',
    '- Bootstrapping rivers, R. Menon (2022), *Inventika*, 109, 33–50.',
    'Bootstrapping rivers | R. Menon | 2022 | Inventika',
  ],
  [
    'authors in brackets behind a title that is a link',
    '- [Shrinkage for skewed counts](https://doi.org/10.1000/s) (Menon, R. and Moss, A.), *Inventika*, 2024.',
    'Shrinkage for skewed counts | R. Menon & A. Moss | 2024 | Inventika',
  ],
  [
    'a law review: the volume before its name, the page behind it',
    '- *Standing Without Injury*, 137 Inv. L. Rev. 1201 (2024) (with Omar Reyes)',
    'Standing Without Injury | - | 2024 | Inv. L. Rev.',
  ],
  [
    'a thesis in French, which has no venue',
    '- Camille Moss. *Fouille de haies*. Thèse de doctorat, Université de Nulle Part, 2017.',
    'Fouille de haies | Camille Moss | 2017 | -',
  ],
  [
    'a Japanese journal behind a title in brackets',
    '- 森田 結衣, 佐々木 健, 「水面反射を用いた距離推定」, 架空情報学会論文誌, Vol.65, No.3, pp.512-523, 2024年3月.',
    '水面反射を用いた距離推定 | 森田 結衣 & 佐々木 健 | 2024 | 架空情報学会論文誌',
  ],
])('reads %s', (_, entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})

it.each([
  ['- Moss A, Alder B (2021) ≥. Leaf World 3:1'],
  ['- Moss, Ada; Alder, Ben &c., Leaf World? 2021'],
  ['- Herrera Pons, L. ~ Castillo, M. ~ memoria 2020'],
  ['- A. Moss (chair), B. Alder, and others unnamed as yet'],
])('a title never holds its authors: %s', (entry) => {
  for (const { title } of worksIn(section(entry))) expect(title).not.toMatch(/Moss|Castillo/)
})
