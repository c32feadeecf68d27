import { expect, it } from 'vitest'

import { section, summary, worksIn } from './works-cited.ts'

// The styles of citation of many fields and languages: APA, Chicago, Vancouver, Nature, IEEE, mathematics, geosciences, CJK.
it.each([
  [
    '- Ada Moss, Kim Min-jun, and 3 others. *Counting Leaves in Quiet Woods*. NeurIPS, 2021.',
    'Counting Leaves in Quiet Woods | Ada Moss & Kim Min-jun | 2021 | NeurIPS',
  ],
  [
    '- Ada Moss, Kim Min-jun, and 12 other authors. "Counting Leaves in Quiet Woods". NeurIPS, 2021.',
    'Counting Leaves in Quiet Woods | Ada Moss & Kim Min-jun | 2021 | NeurIPS',
  ],
  [
    '- A. Moss, B. Weiß (Hrsg.): *Proceedings of the Leaf Day*. Springer, 2021.',
    'Proceedings of the Leaf Day | - | 2021 | -',
  ],
  [
    '- A. Moss (with B. Alder). *Counting Leaves in Quiet Woods*. NeurIPS, 2021.',
    'Counting Leaves in Quiet Woods | A. Moss & B. Alder | 2021 | NeurIPS',
  ],
  [
    '- **Counting Leaves in Quiet Woods**, A. Moss (with B. Alder), NeurIPS, 2021.',
    'Counting Leaves in Quiet Woods | A. Moss & B. Alder | 2021 | NeurIPS',
  ],
  [
    '- **Counting Leaves in Quiet Woods**. A. Moss (with pictures). NeurIPS, 2021.',
    'Counting Leaves in Quiet Woods | A. Moss | 2021 | NeurIPS',
  ],
  [
    '- A. Moss and the A2B Collaboration. *Counting Leaves in Quiet Woods*. NeurIPS, 2021.',
    'Counting Leaves in Quiet Woods | A. Moss & the A2B Collaboration | 2021 | NeurIPS',
  ],
  [
    '- Ada Moss, Cy Li. *Counting Leaves in Quiet Woods*. NeurIPS, 2021.',
    'Counting Leaves in Quiet Woods | Ada Moss & Cy Li | 2021 | NeurIPS',
  ],
  [
    '- Ada Moss, Cy Li. Counting Leaves in Quiet Woods. NeurIPS, 2021.',
    'Counting Leaves in Quiet Woods | Ada Moss & Cy Li | 2021 | NeurIPS',
  ],
  [
    '- Ada Moss, Ben Alder, et al. "Counting leaves in quiet woods". Nature Plants, 2024. [](https://doi.org/10.1000/abc)',
    'Counting leaves in quiet woods | Ada Moss & Ben Alder | 2024 | Nature Plants',
  ],
  [
    '- Ada Moss, Ben Alder. Counting leaves in quiet woods. Nature Plants, 2024. [https://doi.org/10.1000/abc](https://doi.org/10.1000/abc)',
    'Counting leaves in quiet woods | Ada Moss & Ben Alder | 2024 | Nature Plants',
  ],
  [
    '- Moss A, Alder B, Hazel C. Counting leaves in quiet woods. Ecol Lett. 2021;12(3):45-52. doi:10.1000/xyz',
    'Counting leaves in quiet woods | A Moss & B Alder & C Hazel | 2021 | Ecol Lett',
  ],
  [
    '- А. Мосс, Б. Ольхов. Подсчёт листьев в тихом лесу. Журнал прикладной ботаники, 2020.',
    'Подсчёт листьев в тихом лесу | А. Мосс & Б. Ольхов | 2020 | Журнал прикладной ботаники',
  ],
  [
    '- 莫艾达, 桤本. 安静树林中的树叶计数方法研究. 自动化学报, 2020.',
    '安静树林中的树叶计数方法研究 | 莫艾达 & 桤本 | 2020 | 自动化学报',
  ],
  [
    '- 苔花子, 榛太郎: 静かな森における葉の数え方, 情報処理学会論文誌, Vol. 60, 2019.',
    '静かな森における葉の数え方 | 苔花子 & 榛太郎 | 2019 | 情報処理学会論文誌',
  ],
  [
    '- Moss, Ada (2020): Counting leaves in quiet woods. In: Ecology Letters 12 (3), S. 3–9.',
    'Counting leaves in quiet woods | Ada Moss | 2020 | Ecology Letters',
  ],
  [
    '- Moss, Ada. 2020. “Counting Leaves in Quiet Woods.” *Ecology Letters* 12 (3): 3–9.',
    'Counting Leaves in Quiet Woods | Ada Moss | 2020 | Ecology Letters',
  ],
  [
    '- Moss, Ada, and Ben Alder. 2020. “Counting Leaves in Quiet Woods.” *Ecology Letters* 12 (3): 3–9.',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder | 2020 | Ecology Letters',
  ],
  [
    '- **Counting Leaves in Quiet Woods**, with Ben Alder, *Ecology Letters*, 2020',
    'Counting Leaves in Quiet Woods | - | 2020 | Ecology Letters',
  ],
  [
    '- **Counting Leaves in Quiet Woods** (2020), Ada Moss and Ben Alder, *Ecology Letters* 12(3)',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder | 2020 | Ecology Letters',
  ],
  [
    '- "Counting Leaves in Quiet Woods" (joint with Ben Alder), *Ecology Letters* 12 (2020), 3-9. arXiv:1901.00001',
    'Counting Leaves in Quiet Woods | - | 2020 | Ecology Letters',
  ],
  [
    '- Ada Moss, Ben Alder, "Counting Leaves in Quiet Woods", in Proc. of NeurIPS, 2020. (acceptance rate 20%)',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder | 2020 | NeurIPS',
  ],
  [
    '- [ICML 2024] **Counting Leaves in Quiet Woods**  \n  Ada Moss, Ben Alder, Cyd Hazel',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder & Cyd Hazel | 2024 | ICML',
  ],
  [
    '- **Counting Leaves in Quiet Woods**<br>Ada Moss*, Ben Alder*, Cyd Hazel<br>*ICML 2024* | [paper](https://arxiv.org/abs/2401.00001) | [code](https://github.com/a/b)',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder & Cyd Hazel | 2024 | ICML',
  ],
  [
    '- Moss, A., Alder, B. & Hazel, C. Counting leaves in quiet woods. *Nature* **600**, 123–130 (2021).',
    'Counting leaves in quiet woods | A. Moss & B. Alder & C. Hazel | 2021 | Nature',
  ],
  [
    '- A. Moss and B. Alder, *Counting leaves in quiet woods*, Ecology Letters **12** (2020), no. 3, 3–9.',
    'Counting leaves in quiet woods | A. Moss & B. Alder | 2020 | Ecology Letters',
  ],
  [
    '- A. Moss, B. Alder. Counting leaves in quiet woods. arXiv preprint arXiv:2401.00001, 2024.',
    'Counting leaves in quiet woods | A. Moss & B. Alder | 2024 | arXiv',
  ],
  [
    '- María José García-López, Ángel Núñez y Ada Moss. Contar hojas en bosques tranquilos. Revista Inventada de Botánica, 2019.',
    'Contar hojas en bosques tranquilos | María José García-López & Ángel Núñez & Ada Moss | 2019 | Revista Inventada de Botánica',
  ],
  [
    '- Moss, A. and van der Alder, B. and O’Hazel, C.: Counting leaves in quiet woods, Ecology Letters, 12, 3–9, https://doi.org/10.1000/abc, 2020.',
    'Counting leaves in quiet woods | A. Moss & B. van der Alder & C. O’Hazel | 2020 | Ecology Letters',
  ],
  [
    '- Moss, A. (2020). *Counting leaves in quiet woods* [Doctoral dissertation, University of Nowhere].',
    'Counting leaves in quiet woods | A. Moss | 2020 | -',
  ],
  [
    '- Ada Moss. Counting Leaves in Quiet Woods. PhD thesis, University of Nowhere, 2020.',
    'Counting Leaves in Quiet Woods | Ada Moss | 2020 | -',
  ],
  [
    '- Ada Moss, Ben Alder (2023) **Do leaves count? Evidence from quiet woods** Ecology Letters 12:3-9',
    'Do leaves count? Evidence from quiet woods | Ada Moss & Ben Alder | 2023 | Ecology Letters',
  ],
  [
    '- [Counting Leaves in Quiet Woods](https://arxiv.org/abs/2401.00001), Ada Moss, Ben Alder, Accepted at ICML 2024',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder | 2024 | ICML',
  ],
  [
    '- *Counting Leaves in Quiet Woods*. **A. Moss**, B. Alder. ICML 2024. [[pdf]](https://arxiv.org/pdf/2401.00001) [[code]](https://github.com/a/b)',
    'Counting Leaves in Quiet Woods | A. Moss & B. Alder | 2024 | ICML',
  ],
  [
    '- Nguyễn Văn An, Trần Thị Bình, Ada Moss. Counting Leaves in Quiet Woods. In ICML, 2024.',
    'Counting Leaves in Quiet Woods | Nguyễn Văn An & Trần Thị Bình & Ada Moss | 2024 | ICML',
  ],
  [
    '- Moss A., Alder B., et al., Counting leaves in quiet woods, Ecology Letters, 2020',
    'Counting leaves in quiet woods | A. Moss & B. Alder | 2020 | Ecology Letters',
  ],
  [
    '- A. B. Moss, C. D. Alder, and E. F. Hazel, “Is counting leaves ‘quiet’? A study of woods,” *IEEE Trans. Image Process.*, vol. 3, pp. 1–9, Jan. 2020, doi: 10.1109/TIP.2020.12345.',
    'Is counting leaves ‘quiet’? A study of woods | A. B. Moss & C. D. Alder & E. F. Hazel | 2020 | IEEE Trans. Image Process.',
  ],
  [
    '- Moss, Ada; Alder, Ben; Hazel, Cyd (2020): Counting Leaves in Quiet Woods. Ecology Letters.',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder & Cyd Hazel | 2020 | Ecology Letters',
  ],
  [
    '- Li Wei (李伟), Zhang San (张三), Ada Moss. Counting Leaves in Quiet Woods. ICML 2024.',
    'Counting Leaves in Quiet Woods | Li Wei & Zhang San & Ada Moss | 2024 | ICML',
  ],
  [
    '- Ada Moss. 2025. Slow counting in the homes of others. *ACM Trans. Comput.-Hum. Interact.* 32, 1. https://doi.org/10.1145/3600002',
    'Slow counting in the homes of others | Ada Moss | 2025 | ACM Trans. Comput.-Hum. Interact',
  ],
  [
    '- Ada Moss and Ben Alder. 2025. Counting leaves in quiet woods. *Ecology Letters* 32, 1.',
    'Counting leaves in quiet woods | Ada Moss & Ben Alder | 2025 | Ecology Letters',
  ],
  [
    '- Ada Moss, Ben Alder, and Cyd Hazel. 2025a. Counting leaves in quiet woods. In ICML. 1–20.',
    'Counting leaves in quiet woods | Ada Moss & Ben Alder & Cyd Hazel | 2025 | ICML',
  ],
  [
    '- Moss, A., & Alder, B. 2024. Counting leaves in quiet woods. *Ecology Letters* 12, 3.',
    'Counting leaves in quiet woods | A. Moss & B. Alder | 2024 | Ecology Letters',
  ],
  [
    '- Moss, A., Alder, B., 2024. Counting leaves in quiet woods. Ecology Letters 12, 3–9.',
    'Counting leaves in quiet woods | A. Moss & B. Alder | 2024 | Ecology Letters',
  ],
  [
    '- Moss A, Alder B. 2024. Counting leaves in quiet woods. Ecology Letters 12:3–9.',
    'Counting leaves in quiet woods | A Moss & B Alder | 2024 | Ecology Letters',
  ],
  [
    '- Ada Moss, Ben Alder, 2024. Counting leaves in quiet woods. Ecology Letters 12, 3.',
    'Counting leaves in quiet woods | Ada Moss & Ben Alder | 2024 | Ecology Letters',
  ],
])('%s', (entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})

// What else may stand in an entry, and must be neither title nor author.
it.each([
  [
    'a state in brackets behind the full stop of a title',
    '- **Counting Leaves: A Study. (ICML 2024, under review)**\n  <ins>**Ada Moss**</ins>, Ben Alder, et al.',
    'Counting Leaves: A Study | Ada Moss & Ben Alder | 2024 | ICML',
  ],
  [
    'a journal in brackets behind the full stop of a title',
    '- **Counting Leaves: A Study. (Invented Sciences)**\n  **Ada Moss**, Ben Alder.',
    'Counting Leaves: A Study | Ada Moss & Ben Alder | - | Invented Sciences',
  ],
  [
    'a prize in the tag at the head',
    '- **[ICML 2024 (Best Paper at XYZ Workshop @ CVPR 2024)]** Ada Moss*, **Ben Alder**, [Counting Quiet Leaves](https://leaves.example).',
    'Counting Quiet Leaves | Ada Moss & Ben Alder | 2024 | ICML',
  ],
  [
    'a title of three words in capitals, which could be one more author',
    '- Ada Moss, Ben Alder, [Leaf-Guided Visual Counting](https://leaves.example)',
    'Leaf-Guided Visual Counting | Ada Moss & Ben Alder | - | -',
  ],
  [
    'a title of two names for things, above its authors',
    '- **Quiet Woods and Deep Rivers**\n  - Ada Moss, Ben Alder\n  - **ICML 2024**',
    'Quiet Woods and Deep Rivers | Ada Moss & Ben Alder | 2024 | ICML',
  ],
  [
    'a title with a "with" between capitals, which parts no names',
    '- **Leaf Detection with Calibrated Models**\n  - Ada Moss, Ben Alder\n  - **ICML 2024**',
    'Leaf Detection with Calibrated Models | Ada Moss & Ben Alder | 2024 | ICML',
  ],
  [
    'the name of a system behind the authors, before a colon',
    '- Ada Moss, Ben Alder*, LeafNet-ABC: A Framework for Counting Leaves, Journal of Invented Botany, 2024.',
    'LeafNet-ABC: A Framework for Counting Leaves | Ada Moss & Ben Alder | 2024 | Journal of Invented Botany',
  ],
  [
    'proceedings in small letters',
    '- Ada Moss, Ben Alder*. Learning explicit leaves via cooperative gradients, proceedings of the invented conference on botany. Vol. 37. 2023.',
    'Learning explicit leaves via cooperative gradients | Ada Moss & Ben Alder | 2023 | invented conference on botany',
  ],
  [
    'one author of many without a capital',
    '- **Ada Moss**, Ben Alder, Cyd Hazel, hawthorn reed, Gil Heath.  [Counting Leaves in Quiet Woods](http://moss.example/ICML24_Leaves.pdf). Accepted by ICML 2024.',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder & Cyd Hazel & hawthorn reed & Gil Heath | 2024 | ICML',
  ],
  [
    'a link to a paper behind authors whom nobody can read',
    '- Ada Moss (she/her) and the whole team of the woods: [Counting Leaves in Quiet Woods](http://moss.example/leaves.pdf). ICML 2024.',
    'Counting Leaves in Quiet Woods | - | 2024 | ICML',
  ],
  [
    'brackets that were to be a link',
    '[Counting Leaves in Quiet Woods](to appear in ICML2024), Ada Moss\\*, Ben Alder, Cyd Hazel',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder & Cyd Hazel | 2024 | ICML',
  ],
  [
    'co-authors in italics below the venue',
    '- **Counting Leaves in Quiet Woods**\n  - ICML 2024\n  - *avec [Ben Alder](https://alder.example).*',
    'Counting Leaves in Quiet Woods | - | 2024 | ICML',
  ],
  [
    'a publisher in brackets behind a venue in italics',
    '- Ada Moss; Ben Alder; [Counting Leaves in Quiet Woods](https://doi.org/10.1000/x). ***INVENTA (XYZU)***, v.34, p.307-334, 2019.',
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder | 2019 | INVENTA (XYZU)',
  ],
])('tells apart %s', (_what, entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})
