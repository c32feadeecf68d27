import { expect, it } from 'vitest'

import { citedAs } from './works-cited.ts'

// As publishers and search engines give citations to be copied.
it.each([
  [
    'Springer, in a volume of a series',
    '- Moss, A., Fern, B. (2021). Counting Fronds with Graph Networks. In: Reed, C., Oak, D., Elm, E. (eds) Advances in Plant Vision. APV 2020. Lecture Notes in Computer Science, vol 12345. Springer, Cham. https://doi.org/10.1000/978-3-030-12345-6_7',
    '@inproceedings | Moss, A. and Fern, B. | Counting Fronds with Graph Networks | Advances in Plant Vision | 2021 | - | - | -',
  ],
  [
    'Springer LNCS, with the acronym alone',
    '- Moss, A., Fern, B.: Learning Fronds with Deep Nets. In: Reed, C., Oak, D. (eds.) PVC 2020. LNCS, vol. 12346, pp. 213–229. Springer, Cham (2020)',
    '@inproceedings | Moss, A. and Fern, B. | Learning Fronds with Deep Nets | {PVC} 2020 | 2020 | - | - | 213--229',
  ],
  [
    'editors before a conference, with a full stop',
    '- Moss A., Fern B. Ferns at dusk and other short stories. In Reed, C., Oak D. et al. (eds). 6th International Conference on Fern Studies, pp. 3-9, 2019.',
    '@inproceedings | Moss, A. and Fern, B. | Ferns at dusk and other short stories | International Conference on Fern Studies | 2019 | - | - | 3--9',
  ],
  [
    'editors behind a conference',
    '- Moss A., Fern B. (2019). Ferns at lunch and short stories. In Proceedings of the 6th International Conference on Fern Studies, edited by C. Reed, pp. 3-9.',
    '@inproceedings | Moss, A. and Fern, B. | Ferns at lunch and short stories | International Conference on Fern Studies | 2019 | - | - | 3--9',
  ],
  [
    'no venue, only a state, behind "In:"',
    '- Moss, A. and Fern, B. (2024). Counting the leaves of quiet woods. In: in review.',
    '@misc | Moss, A. and Fern, B. | Counting the leaves of quiet woods | - | 2024 | - | - | -',
  ],
  [
    'Google Scholar, MLA, many authors',
    '- Moss, Ada, et al. "Smelling Fronds in Spring." *Proceedings of the Conference on Plant Senses*. 2020.',
    '@inproceedings | Moss, Ada and others | Smelling Fronds in Spring | Conference on Plant Senses | 2020 | - | - | -',
  ],
  [
    'Google Scholar, MLA, a conference in small letters',
    '- Moss, Ada, et al. "Pruning fronds." International conference on plant learning. PMLR, 2021.',
    '@inproceedings | Moss, Ada and others | Pruning fronds | International conference on plant learning | 2021 | - | - | -',
  ],
  [
    'Google Scholar, MLA, a journal in small letters',
    '- Moss, Ada, Ben Fern, and Cyd Reed. "Climbing." IEEE transactions on plant analysis 45.2 (2020): 12-34.',
    '@article | Moss, Ada and Fern, Ben and Reed, Cyd | Climbing | IEEE transactions on plant analysis | 2020 | 45 | 2 | 12--34',
  ],
  [
    'Google Scholar, MLA, a preprint',
    '- Moss, Ada, Ben Fern, and Cyd Reed. "Potting fronds." arXiv preprint arXiv:2101.04567 (2021).',
    '@misc | Moss, Ada and Fern, Ben and Reed, Cyd | Potting fronds | arXiv | 2021 | - | - | -',
  ],
  [
    'Google Scholar, APA, with a month',
    '- Moss, A., Fern, B., & Reed, C. (2021, July). Raking fronds. In International conference on plant learning (pp. 1234-1245). PMLR.',
    '@inproceedings | Moss, A. and Fern, B. and Reed, C. | Raking fronds | International conference on plant learning | 2021 | - | - | 1234--1245',
  ],
  [
    'Google Scholar, Harvard, with a month',
    '- Moss, A., Fern, B. and Reed, C., 2021, July. Sweeping fronds from floors. In *International Conference on Plant Floors* (pp. 12-34). PMLR.',
    '@inproceedings | Moss, A. and Fern, B. and Reed, C. | Sweeping fronds from floors | International Conference on Plant Floors | 2021 | - | - | 12--34',
  ],
  [
    'Google Scholar, Harvard, two words',
    '- Moss, A., Fern, B. and Reed, C., 2020. Sharp leaves. Plant Nature, 580(7801), pp.1-10.',
    '@article | Moss, A. and Fern, B. and Reed, C. | Sharp leaves | Plant Nature | 2020 | - | - | 1--10',
  ],
  [
    'Google Scholar, Vancouver, which forgets a space',
    '- Moss A, Fern B, Reed C. Carrying fronds in baskets. InInternational conference on plant learning 2021 Jul 1 (pp. 12-34). PMLR.',
    '@inproceedings | Moss, A and Fern, B and Reed, C | Carrying fronds in baskets | International conference on plant learning 2021 | 2021 | - | - | 12--34',
  ],
  [
    'Google Scholar, Vancouver, a journal',
    '- Moss A, Fern B. Trees of books. Plant computation. 1997 Nov 15;9(8):1735-80.',
    '@article | Moss, A and Fern, B | Trees of books | Plant computation | 1997 | 9 | 8 | 1735--80',
  ],
  [
    'Google Scholar, a thesis in MLA',
    '- Moss, Ada. Growing trees in the north. Diss. University of Leafton, 2015.',
    '@phdthesis | Moss, Ada | Growing trees in the north | University of Leafton | 2015 | - | - | -',
  ],
  [
    'Google Scholar, a thesis with a short title',
    '- Moss, A. (2015). Growing ferns (Doctoral dissertation, University of Leafton).',
    '@phdthesis | Moss, A. | Growing ferns | University of Leafton | 2015 | - | - | -',
  ],
  [
    'APA, a thesis with the number of its publication',
    '- Moss, A. (2021). Bending fronds of steel (Publication No. 12345) [Doctoral dissertation, University of Leafton]. ProQuest.',
    '@phdthesis | Moss, A. | Bending fronds of steel | University of Leafton | 2021 | - | - | -',
  ],
  [
    'Google Scholar, a book of a press in small letters',
    '- Moss, A., & Fern, B. (2016). Deep ferns of the north (Vol. 1). Cambridge university press.',
    '@book | Moss, A. and Fern, B. | Deep ferns of the north | - | 2016 | - | - | -',
  ],
  [
    'PubMed',
    '- Moss A, Fern B, Reed C. Tasting fronds in soup. J Plant Food. 2021 Mar;12(3):45-67. doi: 10.1000/jpf.1. Epub 2021 Feb 3. PMID: 12345678.',
    '@article | Moss, A and Fern, B and Reed, C | Tasting fronds in soup | J Plant Food | 2021 | 12 | 3 | 45--67',
  ],
  [
    'Vancouver, a chapter',
    '- Moss A, Fern B. Weighing fronds on scales. In: Reed C, Oak D, editors. Handbook of plant weights. 2nd ed. London: Leaf Press; 2019. p. 45-67.',
    '@incollection | Moss, A and Fern, B | Weighing fronds on scales | Handbook of plant weights | 2019 | - | - | 45--67',
  ],
  [
    'medicine, with a group among the authors',
    '- Moss A, Fern B; Plant Study Group. Wilting of fronds in heat. N Engl J Plants. 2021;384(12):1123-1134.',
    '@article | Moss, A and Fern, B and {Plant Study Group} | Wilting of fronds in heat | N Engl J Plants | 2021 | 384 | 12 | 1123--1134',
  ],
  [
    'medicine, on behalf of a group',
    '- Moss A, Fern B, for the FROND Investigators. Outcomes of frond care. JAMA Plants. 2020;323(5):456-465.',
    '@article | Moss, A and Fern, B | Outcomes of frond care | JAMA Plants | 2020 | 323 | 5 | 456--465',
  ],
  [
    'medicine, short and plain words behind the authors',
    '- Fern B, **Moss A**. Fronds and us. *BMJ Plants* 2021;372:n123.',
    '@article | Fern, B and Moss, A | Fronds and us | BMJ Plants | 2021 | 372 | - | n123',
  ],
  [
    'medicine, one author and others',
    '- Moss A, et al. (2021) Watering fronds with care. PLoS ONE 16(3): e0123456.',
    '@article | Moss, A and others | Watering fronds with care | PLoS ONE | 2021 | 16 | 3 | e0123456',
  ],
  [
    'Silverchair: a semicolon before the title, the day before the volume',
    '- Ada Moss, Ben Fern; Cutting Fronds with Scissors. *Plant Surgery* 1 March 2021; 12 (3): 45–67.',
    '@article | Moss, Ada and Fern, Ben | Cutting Fronds with Scissors | Plant Surgery | 2021 | 12 | 3 | 45--67',
  ],
  [
    'ACS and MDPI',
    '- Moss, A.; Fern, B. Burning Fronds in Air. *J. Am. Plant Soc.* **2021**, *143*, 1234–1245.',
    '@article | Moss, A. and Fern, B. | Burning Fronds in Air | J. Am. Plant Soc. | 2021 | 143 | - | 1234--1245',
  ],
  [
    'ACS and MDPI, all words in capitals',
    '- Moss, A.; Fern, B. Title Case Fronds Everywhere. *Plant Nutrients* **2021**, *13*, 1235.',
    '@article | Moss, A. and Fern, B. | Title Case Fronds Everywhere | Plant Nutrients | 2021 | 13 | - | 1235',
  ],
  [
    'chemistry, the title first',
    '- "Total synthesis of fronds" A. Moss, B. Fern, C. Reed, *J. Am. Plant. Soc.* **2021**, *143*, 1234-1240.',
    '@article | Moss, A. and Fern, B. and Reed, C. | Total synthesis of fronds | J. Am. Plant. Soc. | 2021 | 143 | - | 1234--1240',
  ],
  [
    'meteorology: the year before a colon',
    '- Moss, A., and B. Fern, 2021: Counting fronds in storms. *J. Plant Atmos.*, **78**, 45–67.',
    '@article | Moss, A. and Fern, B. | Counting fronds in storms | J. Plant Atmos. | 2021 | 78 | - | 45--67',
  ],
  [
    'astronomy',
    '- Moss, A., Fern, B. 2021. "Fronds around young stars," The Astrophysical Journal, 912, 45',
    '@article | Moss, A. and Fern, B. | Fronds around young stars | Astrophysical Journal | 2021 | 912 | - | 45',
  ],
  [
    'astronomy, by its short name',
    '- Moss, A., Fern, B. and Reed, C., "Cooling fronds in space", A&A, 645, A12 (2021)',
    '@article | Moss, A. and Fern, B. and Reed, C. | Cooling fronds in space | A\\&A | 2021 | 645 | - | A12',
  ],
  [
    'ACM',
    '- Ada Moss, Ben Fern, and Cyd Reed. 2020. Touching Fronds Through Glass. In *Proceedings of the 2020 Conference on Plant Factors*. Association for Computing Machinery, New York, NY, USA, 1–13.',
    '@inproceedings | Moss, Ada and Fern, Ben and Reed, Cyd | Touching Fronds Through Glass | Conference on Plant Factors 2020 | 2020 | - | - | 1--13',
  ],
  [
    'PMLR',
    '- Ada Moss, Ben Fern. Fronds in Ice. *Proceedings of the 38th International Conference on Plant Learning*, PMLR 139:123-134, 2021.',
    '@inproceedings | Moss, Ada and Fern, Ben | Fronds in Ice | International Conference on Plant Learning | 2021 | - | - | 123--134',
  ],
  [
    'the volume of a proceedings before its acronym',
    '- Ada Moss, Ben Fern. Fronds on Fire. Advances in Neural Information Processing Systems 34 (NeurIPS 2021), 12345-12356.',
    '@inproceedings | Moss, Ada and Fern, Ben | Fronds on Fire | Advances in Neural Information Processing Systems | 2021 | - | - | 12345--12356',
  ],
  [
    'DBLP, a conference',
    '- Ada Moss, Ben Fern: Hashing Fronds in Parallel. PODS 2021: 45-67',
    '@inproceedings | Moss, Ada and Fern, Ben | Hashing Fronds in Parallel | {PODS} 2021 | 2021 | - | - | 45--67',
  ],
  [
    'DBLP, a journal',
    '- Ada Moss, Ben Fern: Sorting Fronds in Place. J. ACM 68(3): 12:1-12:34 (2021)',
    '@article | Moss, Ada and Fern, Ben | Sorting Fronds in Place | J. ACM | 2021 | 68 | 3 | 12:1--12:34',
  ],
  [
    'DBLP, a preprint',
    '- Ada Moss, Ben Fern: Storing Fronds in Trees. CoRR abs/2101.01234 (2021)',
    '@misc | Moss, Ada and Fern, Ben | Storing Fronds in Trees | arXiv | 2021 | - | - | -',
  ],
  [
    'bioRxiv',
    '- Moss A, Fern B. Hanging fronds in rooms. bioRxiv 2021.01.02.123456; doi: https://doi.org/10.1101/2021.01.02.123456',
    '@misc | Moss, A and Fern, B | Hanging fronds in rooms | bioRxiv | 2021 | - | - | -',
  ],
  [
    'GB/T 7714, in Latin letters',
    '- MOSS A, FERN B. Counting fronds in quiet forests[J]. Journal of Plants, 2021, 12(3): 45-67.',
    '@article | MOSS, A and FERN, B | Counting fronds in quiet forests | Journal of Plants | 2021 | 12 | 3 | 45--67',
  ],
  [
    'GB/T 7714, proceedings',
    '- 陆青，周一. 基于图网络的蕨类识别方法[C]//中国植物大会论文集. 北京: 科学出版社, 2020: 12-18.',
    '@inproceedings | {陆青} and {周一} | 基于图网络的蕨类识别方法 | 中国植物大会论文集 | 2020 | - | - | 12--18',
  ],
  [
    'ABNT',
    '- MOSS, Ada; FERN, Ben. As folhas da floresta. **Revista de Plantas**, São Folha, v. 12, n. 3, p. 45-67, mar. 2021.',
    '@article | MOSS, Ada and FERN, Ben | As folhas da floresta | Revista de Plantas | 2021 | 12 | 3 | 45--67',
  ],
  [
    'German, with "Bd."',
    '- Moss, Ada, 2021. Die Wedel des Waldes. In: Zeitschrift für Pflanzen. Bd. 12, Nr. 3, S. 45–67.',
    '@article | Moss, Ada | Die Wedel des Waldes | Zeitschrift für Pflanzen | 2021 | 12 | 3 | 45--67',
  ],
  [
    'Italian',
    '- A. Moss, "Le fronde del nord", in «Rivista di Piante», XII (2021), pp. 45-67.',
    '@article | Moss, A. | Le fronde del nord | Rivista di Piante | 2021 | - | - | 45--67',
  ],
  [
    'Polish, without quotes around the title',
    '- Moss A., Paprocie ciemnej północy, „Czasopismo Roślin” 2021, nr 3, s. 45–67.',
    '@article | Moss, A. | Paprocie ciemnej północy | Czasopismo Roślin | 2021 | - | 3 | 45--67',
  ],
  [
    'Danish',
    '- Moss, A. & Fern, B.: Nordens bregner. Tidsskrift for planter 12 (3), s. 45–67, 2021.',
    '@article | Moss, A. and Fern, B. | Nordens bregner | Tidsskrift for planter | 2021 | 12 | 3 | 45--67',
  ],
  [
    'GOST',
    '- Мосс А., Ферн Б. Папоротники севера // Ботанический журнал. 2021. Т. 12. № 3. С. 45–67.',
    '@article | Мосс, А. and Ферн, Б. | Папоротники севера | Ботанический журнал | 2021 | 12 | 3 | 45--67',
  ],
  [
    'economics, a working paper with its number',
    '- Moss, A. and Fern, B. (2021). Insuring fronds against frost. NBER Working Paper No. 12345.',
    '@techreport | Moss, A. and Fern, B. | Insuring fronds against frost | NBER | 2021 | - | 12345 | -',
  ],
  [
    'economics, a pair of nouns for the title',
    '- Ferns and Taxes. *Journal of Plant Taxes* 12 (2019): 45–67. With Yi Zhou.',
    '@misc | - | Ferns and Taxes | Journal of Plant Taxes, volume 12, pages 45-67 | 2019 | - | - | -',
  ],
  [
    'economics, a co-author behind a comma',
    '- Ferns and Money, with Yi Zhou, *Journal of Plant Money*, 12 (2019): 45–67.',
    '@misc | - | Ferns and Money | Journal of Plant Money, volume 12, pages 45-67 | 2019 | - | - | -',
  ],
  [
    'mathematics, to appear in a shortened journal',
    '- A. Moss, B. Fern, *On the growth of fronds*, to appear in Trans. Amer. Math. Soc.',
    '@misc | Moss, A. and Fern, B. | On the growth of fronds | Trans. Amer. Math. Soc. | - | - | - | -',
  ],
  [
    'mathematics, a short title in italics',
    '- A. Moss, *Cold Mosses*, J. Ferns 12 (2021), 3–9.',
    '@article | Moss, A. | Cold Mosses | J. Ferns | 2021 | 12 | - | 3--9',
  ],
  [
    'mathematics, the series of a journal',
    '- Moss A., Fern B. Sur les frondes. C. R. Acad. Sci. Feuilles, Ser. I, 345 (2007), 123–128.',
    '@article | Moss, A. and Fern, B. | Sur les frondes | C. R. Acad. Sci. Feuilles | 2007 | 345 | - | 123--128',
  ],
  [
    'BibTeX\'s "plain", a short title',
    '- A. Moss and B. Fern. Turning fronds. *Leaf Letters*, 12:45–67, 2021.',
    '@article | Moss, A. and Fern, B. | Turning fronds | Leaf Letters | 2021 | 12 | - | 45--67',
  ],
  [
    'three words in capitals before a shortened journal',
    '- [J12] **A. Moss**, B. Fern. Stacking Fronds Loosely. *IEEE Trans. Plant Theory*, 67(3):1234–1245, March 2021.',
    '@article | Moss, A. and Fern, B. | Stacking Fronds Loosely | IEEE Trans. Plant Theory | 2021 | 67 | 3 | 1234--1245',
  ],
  [
    'a journal that begins with a small letter',
    '- Moss, A. & Fern, B. (2021) Feeding fronds. eLife 10:e12345.',
    '@article | Moss, A. and Fern, B. | Feeding fronds | eLife | 2021 | 10 | - | e12345',
  ],
])('%s', (_, entry, wanted) => {
  expect(citedAs(entry)).toBe(wanted)
})
