import { expect, it } from 'vitest'

import { citedAs } from './works-cited.ts'

// As archives and databases of many fields give citations to be copied.
it.each([
  [
    'HAL, a journal',
    '- Ada Moss, Ben Fern. Counting fronds in woods. *Leaf Letters*, 2021, 12 (3), pp.45-67. ⟨10.1000/ll.2021.1⟩. ⟨hal-01234567⟩',
    '@article | Moss, Ada and Fern, Ben | Counting fronds in woods | Leaf Letters | 2021 | 12 | 3 | 45--67',
  ],
  [
    'HAL, a conference',
    '- Ada Moss, Ben Fern. Counting mosses in woods. PLANT 2021 - 12th International Conference on Plants, Mar 2021, Leafton, France. pp.45-67, ⟨10.1000/p.1⟩. ⟨hal-01234568⟩',
    '@inproceedings | Moss, Ada and Fern, Ben | Counting mosses in woods | {PLANT} 2021 | 2021 | - | - | 45--67',
  ],
  [
    'INSPIRE, the number of an article',
    '- A. Moss and B. Fern, “Counting fronds in fields,” Phys. Rev. D 103 (2021) no.3, 012345 doi:10.1103/PhysRevD.103.012345 [arXiv:2101.01234 [hep-th]].',
    '@article | Moss, A. and Fern, B. | Counting fronds in fields | Phys. Rev. D | 2021 | 103 | 3 | 012345',
  ],
  [
    'INSPIRE, a journal without volumes',
    '- A. Moss, B. Fern, *Counting fronds in gauge theory*, JHEP 05 (2021) 123, [arXiv:2101.01235]',
    '@article | Moss, A. and Fern, B. | Counting fronds in gauge theory | JHEP | 2021 | 05 | - | 123',
  ],
  [
    'physics, the arXiv number in brackets',
    '- A. Moss, B. Fern and C. Reed, Counting fronds in strings, JCAP 1203 (2012) 045 [1201.0123].',
    '@article | Moss, A. and Fern, B. and Reed, C. | Counting fronds in strings | JCAP | 2012 | 1203 | - | 045',
  ],
  [
    'INSPIRE, the title first',
    '- Fronds and gravity, A. Moss, B. Fern, Phys.Rev.Lett. 126 (2021) 012345, e-Print: 2101.01236 [hep-ph]',
    '@article | Moss, A. and Fern, B. | Fronds and gravity | Phys.Rev.Lett. | 2021 | 126 | - | 012345',
  ],
  [
    'ADS, the year before the journal',
    '- Moss, A.; Fern, B., "Counting fronds among stars", 2021, Astronomy & Astrophysics, Volume 645, id.A12, 10 pp.',
    '@article | Moss, A. and Fern, B. | Counting fronds among stars | Astronomy \\& Astrophysics | 2021 | 645 | - | -',
  ],
  [
    'Pure, authors behind a slash',
    '- Counting fronds by hand. / Moss, Ada; Fern, Ben. In: Leaf Letters, Vol. 12, No. 3, 2021, p. 45-67.',
    '@article | Moss, Ada and Fern, Ben | Counting fronds by hand | Leaf Letters | 2021 | 12 | 3 | 45--67',
  ],
  [
    'Pure, Harvard',
    "- Moss, A & Fern, B 2021, 'Counting fronds by eye', *Leaf Letters*, vol. 12, no. 3, pp. 45-67. https://doi.org/10.1000/x.1",
    '@article | Moss, A and Fern, B | Counting fronds by eye | Leaf Letters | 2021 | 12 | 3 | 45--67',
  ],
  [
    'Pure, Harvard, a conference',
    '- Moss, A, Fern, B & Reed, C 2021, Counting fronds by ear. in *Proceedings of the Plant Conference*. Leaf Press, pp. 45-67, Plant Conference 2021, Leafton, Norway, 3/05/21.',
    '@inproceedings | Moss, A and Fern, B and Reed, C | Counting fronds by ear | Plant Conference | 2021 | - | - | 45--67',
  ],
  [
    'Pure, APA',
    '- Moss, A., & Fern, B. (2021). Counting fronds by nose. *Leaf Letters*, *12*(3), 45-67. Article 123. https://doi.org/10.1000/x.2',
    '@article | Moss, A. and Fern, B. | Counting fronds by nose | Leaf Letters | 2021 | 12 | 3 | 45--67',
  ],
  [
    'RePEc, the publisher behind the journal',
    '- Ada Moss & Ben Fern, 2021. "Counting Fronds under Risk," Leaf Letters, Leaf Press, vol. 12(3), pages 45-67, March.',
    '@article | Moss, Ada and Fern, Ben | Counting Fronds under Risk | Leaf Letters | 2021 | 12 | 3 | 45--67',
  ],
  [
    'RePEc, a working paper',
    '- Ada Moss & Ben Fern, 2021. "Counting Fronds under Debt," NBER Working Papers 28123, National Bureau of Economic Research, Inc.',
    '@techreport | Moss, Ada and Fern, Ben | Counting Fronds under Debt | NBER | 2021 | - | 28123 | -',
  ],
  [
    'SSRN',
    '- Moss, Ada and Fern, Ben, Counting Fronds in Court (March 3, 2021). Available at SSRN: https://ssrn.com/abstract=1234567',
    '@misc | Moss, Ada and Fern, Ben | Counting Fronds in Court | SSRN | 2021 | - | - | -',
  ],
  [
    'SSRN, of a law review',
    '- Moss, Ada and Fern, Ben, Counting Fronds in Law (March 3, 2021). Leafton Law Review, Vol. 12, No. 3, 2021, Available at SSRN: https://ssrn.com/abstract=1234568',
    '@article | Moss, Ada and Fern, Ben | Counting Fronds in Law | Leafton Law Review | 2021 | 12 | 3 | -',
  ],
  [
    'MathSciNet',
    '- Moss, Ada; Fern, Ben. Counting fronds in groups. *Leaf Lett.* **12** (2021), no. 3, 45–67. MR1234567',
    '@article | Moss, Ada and Fern, Ben | Counting fronds in groups | Leaf Lett | 2021 | 12 | 3 | 45--67',
  ],
  [
    "IACR's archive",
    '- Ada Moss and Ben Fern. Counting Fronds in Secret. Cryptology ePrint Archive, Paper 2021/123. 2021.',
    '@misc | Moss, Ada and Fern, Ben | Counting Fronds in Secret | Cryptology ePrint Archive 2021 | 2021 | - | - | -',
  ],
  [
    'Frontiers, two authors',
    '- Moss A and Fern B (2021) Counting fronds at night. *Front. Plant Sci.* 12:123456. doi: 10.3389/fpls.2021.123456',
    '@article | Moss, A and Fern, B | Counting fronds at night | Front. Plant Sci. | 2021 | 12 | - | 123456',
  ],
  [
    'Frontiers, three authors',
    '- Moss A, Fern B and Reed C (2021) Counting fronds at dawn. Front. Plant Sci. 12:123457. doi: 10.3389/fpls.2021.123457',
    '@article | Moss, A and Fern, B and Reed, C | Counting fronds at dawn | Front. Plant Sci. | 2021 | 12 | - | 123457',
  ],
  [
    'Cell Press',
    '- Moss, A., Fern, B., and Reed, C. (2021). Counting fronds in cells. *Cell Plants* *184*, 45–67.e12.',
    '@article | Moss, A. and Fern, B. and Reed, C. | Counting fronds in cells | Cell Plants | 2021 | 184 | - | 45--67',
  ],
  [
    'PNAS',
    '- A. Moss, B. Fern, Counting fronds in crowds. *Proc. Natl. Acad. Plants U.S.A.* **118**, e2012345118 (2021).',
    '@article | Moss, A. and Fern, B. | Counting fronds in crowds | Proc. Natl. Acad. Plants U.S.A | 2021 | 118 | - | e2012345118',
  ],
  [
    'IOP',
    '- Moss A and Fern B 2021 Counting fronds in magnets *Leaf Lett.* **12** 045012',
    '@article | Moss, A and Fern, B | Counting fronds in magnets | Leaf Lett | 2021 | 12 | - | 045012',
  ],
  [
    'AGU',
    '- Moss, A., & Fern, B. (2021). Counting fronds in rivers. *Geophysical Plant Letters*, *48*, e2020GL091234. https://doi.org/10.1029/2020GL091234',
    '@article | Moss, A. and Fern, B. | Counting fronds in rivers | Geophysical Plant Letters | 2021 | 48 | - | e2020GL091234',
  ],
  [
    'EGU, an abstract',
    '- Moss, A., Fern, B.: Counting fronds in rivers and lakes, EGU General Assembly 2021, online, 19–30 Apr 2021, EGU21-1234, https://doi.org/10.5194/egusphere-egu21-1234, 2021.',
    '@inproceedings | Moss, A. and Fern, B. | Counting fronds in rivers and lakes | {EGU} General Assembly 2021 | 2021 | - | - | -',
  ],
  [
    'PLOS',
    '- Moss A, Fern B (2021) Counting fronds in caves. PLOS Plants 16(3): e0123456.',
    '@article | Moss, A and Fern, B | Counting fronds in caves | PLOS Plants | 2021 | 16 | 3 | e0123456',
  ],
  [
    'USENIX',
    '- Ada Moss and Ben Fern. Counting Fronds at Scale. In 18th USENIX Symposium on Plant Systems (PSDI 21), pages 45–67, July 2021.',
    '@inproceedings | Moss, Ada and Fern, Ben | Counting Fronds at Scale | {PSDI} 2021 | 2021 | - | - | 45--67',
  ],
  [
    'LIPIcs, the pages of an article',
    '- Ada Moss and Ben Fern. Counting Fronds in Linear Time. In 38th International Symposium on Plant Theory (STACP 2021). Leibniz International Proceedings in Informatics (LIPIcs), Volume 187, pp. 12:1-12:17, Schloss Leafton (2021)',
    '@inproceedings | Moss, Ada and Fern, Ben | Counting Fronds in Linear Time | {STACP} 2021 | 2021 | - | - | 12:1--12:17',
  ],
  [
    'ISCA',
    '- Moss, A., Fern, B. (2021) Counting Fronds by Voice. Proc. Interspeech 2021, 45-49, doi: 10.21437/Interspeech.2021-123',
    '@inproceedings | Moss, A. and Fern, B. | Counting Fronds by Voice | Interspeech 2021 | 2021 | - | - | 45--49',
  ],
  [
    'AAAI',
    '- Moss, A.; Fern, B.; and Reed, C. 2021. Counting Fronds by Planning. In *Proceedings of the AAAI Conference on Artificial Intelligence*, volume 35, 1234–1242.',
    '@inproceedings | Moss, A. and Fern, B. and Reed, C. | Counting Fronds by Planning | {AAAI} Conference on Artificial Intelligence | 2021 | - | - | 1234--1242',
  ],
  [
    'BibBase',
    '- Counting Fronds on Maps. Moss, A.; and Fern, B. *Leaf Letters*, 12: 45–67. 2021.',
    '@article | Moss, A. and Fern, B. | Counting Fronds on Maps | Leaf Letters | 2021 | 12 | - | 45--67',
  ],
  [
    'ISO 690 in French, with a hyphen that does not break',
    '- MOSS, Ada et FERN, Ben. Compter les frondes. *Revue des plantes*. 2021. Vol. 12, n° 3, pp. 45‑67. DOI 10.1000/x.9',
    '@article | MOSS, Ada and FERN, Ben | Compter les frondes | Revue des plantes | 2021 | 12 | 3 | 45--67',
  ],
  [
    'APA in Spanish, a chapter',
    '- Moss, A. y Fern, B. (2021). Contar helechos en el bosque. En C. Reed (Ed.), *Manual de helechos* (pp. 45-67). Editorial Hoja.',
    '@misc | Moss, A. and Fern, B. | Contar helechos en el bosque | Manual de helechos, pages 45-67 | 2021 | - | - | -',
  ],
  [
    'Taylor & Francis, volume and issue with a colon',
    '- Ada Moss & Ben Fern (2021) Counting fronds in schools, Leaf Letters, 12:3, 45-67, DOI: 10.1080/1',
    '@article | Moss, Ada and Fern, Ben | Counting fronds in schools | Leaf Letters | 2021 | 12 | 3 | 45--67',
  ],
  [
    'OUP',
    '- Ada Moss, Ben Fern, Counting fronds in gardens, *Leaf Letters*, Volume 12, Issue 3, March 2021, Pages 45–67, https://doi.org/10.1093/ll/1',
    '@article | Moss, Ada and Fern, Ben | Counting fronds in gardens | Leaf Letters | 2021 | 12 | 3 | 45--67',
  ],
  [
    'ScienceDirect, the number of an article',
    '- Ada Moss, Ben Fern, Counting fronds in parks, Leaf Letters, Volume 12, 2021, 123456, ISSN 1234-5678, https://doi.org/10.1016/j.ll.2021.2',
    '@article | Moss, Ada and Fern, Ben | Counting fronds in parks | Leaf Letters | 2021 | 12 | - | 123456',
  ],
])('%s', (_, entry, wanted) => {
  expect(citedAs(entry)).toBe(wanted)
})
