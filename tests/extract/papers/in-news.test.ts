import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function titlesOf(news: string, rest = ''): readonly string[] | undefined {
  const text = `# Ada Moss\n\n## News\n\n- **Jan 2024**: ${news}\n${rest}`
  const source = { path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }
  return extractSource(source).extraction.items[0]?.titles
}

// What sets a title off: quotes of any language, links, emphasis, "titled", a colon, its verb, the authors before it.
it.each<readonly [string, readonly string[]]>([
  [
    'Our paper “Counting Leaves in Quiet Woods” was accepted to ICML 2024!',
    ['Counting Leaves in Quiet Woods'],
  ],
  [
    '🎉 Our paper "Counting leaves in quiet woods" has been accepted by Ecology Letters.',
    ['Counting leaves in quiet woods'],
  ],
  [
    '„Blätter zählen in stillen Wäldern“ wurde bei ICML 2024 angenommen.',
    ['Blätter zählen in stillen Wäldern'],
  ],
  ['Ons artikel "Bladeren tellen" is geaccepteerd voor SIGMOD 2026.', ['Bladeren tellen']],
  [
    'Notre article « Compter les feuilles des forêts » est accepté à TALN 2024.',
    ['Compter les feuilles des forêts'],
  ],
  [
    'Nuestro artículo «Contar hojas en bosques tranquilos» ha sido aceptado en IberLEF 2023.',
    ['Contar hojas en bosques tranquilos'],
  ],
  ['Our paper Counting Quiet Leaves (Part 2) was accepted.', ['Counting Quiet Leaves (Part 2)']],
  ['Our paper Counting Leaves in Woods (Leafton 2024) was accepted.', ['Counting Leaves in Woods']],
  ['论文《安静树林中的树叶计数方法研究》被 ICML 2024 接收！', ['安静树林中的树叶计数方法研究']],
  ['我们的论文“安静树林中的树叶计数方法研究”被《自动化学报》录用。', ['安静树林中的树叶计数方法研究']],
  [
    '論文「静かな森における葉の数え方に関する研究」が情報処理学会論文誌に採録されました。',
    ['静かな森における葉の数え方に関する研究'],
  ],
  [
    '論文『静かな森における葉の数え方に関する研究』が採択されました。',
    ['静かな森における葉の数え方に関する研究'],
  ],
  [
    '논문 "조용한 숲에서의 나뭇잎 세기 방법"이 ICML 2024에 게재 승인되었습니다.',
    ['조용한 숲에서의 나뭇잎 세기 방법'],
  ],
  ['TWIG: A Way to Read Small Branches got accepted at NSDI 2025!', ['TWIG: A Way to Read Small Branches']],
  [
    '**TWIG: A Way to Read Small Branches** is accepted by NSDI 2025.',
    ['TWIG: A Way to Read Small Branches'],
  ],
  [
    '*Counting leaves in the quiet woods of Nowhere* submitted. See it on [arXiv](https://arxiv.org/abs/2401.00001).',
    ['Counting leaves in the quiet woods of Nowhere'],
  ],
  ['Moss et al. 2024 - *Counting leaves in woods* published in Nature!', ['Counting leaves in woods']],
  [
    'By Ben Alder, Cyd Hazel and myself: [Counting Leaves (CL): a dynamic method](https://arxiv.org/abs/2401.00001)',
    ['Counting Leaves (CL): a dynamic method'],
  ],
  [
    'Ada Moss, Ben Alder, Cyd Hazel and Dee Birch just defended their thesis project and got their degree!',
    [],
  ],
  [
    'A new preprint about using [distributed leaves for ensemble woods](https://arxiv.org/abs/2401.00001).',
    [],
  ],
  ['*Counting Leaves in Quiet Woods* will appear in Nature Plants.', ['Counting Leaves in Quiet Woods']],
  [
    '[Counting Leaves in Quiet Woods](https://arxiv.org/abs/2401.00001) is on arXiv.',
    ['Counting Leaves in Quiet Woods'],
  ],
  ['[Counting leaves in quiet woods](https://doi.org/10.1000/x) is out.', ['Counting leaves in quiet woods']],
  [
    'CVPR 2023: [Counting Leaves in Quiet Woods](https://example.org/c) accepted.',
    ['Counting Leaves in Quiet Woods'],
  ],
  [
    'Two papers accepted to ICML 2024: "Counting Leaves in Quiet Woods" and "Small Graphs for Large Leaves".',
    ['Counting Leaves in Quiet Woods', 'Small Graphs for Large Leaves'],
  ],
  [
    'Two papers accepted to ICML 2024:\n  - Counting Leaves in Quiet Woods\n  - Small Graphs for Large Leaves',
    ['Counting Leaves in Quiet Woods', 'Small Graphs for Large Leaves'],
  ],
  [
    'Two papers accepted to ICML 2024: Counting Leaves in Quiet Woods; Small Graphs for Large Leaves.',
    ['Counting Leaves in Quiet Woods', 'Small Graphs for Large Leaves'],
  ],
  ['Paper accepted at ICML 2024, titled Counting Leaves in Quiet Woods.', ['Counting Leaves in Quiet Woods']],
  [
    'Our work, entitled "Counting Leaves in Quiet Woods", is now available online.',
    ['Counting Leaves in Quiet Woods'],
  ],
  ['New preprint: Counting Leaves in Quiet Woods (with Ben Alder).', ['Counting Leaves in Quiet Woods']],
  ['I presented our paper Counting Leaves in Quiet Woods at ICML 2024.', ['Counting Leaves in Quiet Woods']],
  ['Best paper award at ICRA 2023 for "Counting Leaves in Quiet Woods".', ['Counting Leaves in Quiet Woods']],
  [
    '"Counting Leaves in Quiet Woods" won the best student paper award at ICRA 2023.',
    ['Counting Leaves in Quiet Woods'],
  ],
  ['I defended my PhD thesis "Counting Leaves in Quiet Woods".', ['Counting Leaves in Quiet Woods']],
  [
    'My book *Counting Leaves in Quiet Woods* is published by Invented Press.',
    ['Counting Leaves in Quiet Woods'],
  ],
  [
    'Our survey paper **A Survey of Leaves and Their Readers** is accepted to ACM Computing Surveys.',
    ['A Survey of Leaves and Their Readers'],
  ],
  ["Paper 'Counting Leaves in Alder's Woods' accepted at ICML 2024.", ["Counting Leaves in Alder's Woods"]],
  [
    'New publication in *Nature Plants*: [Counting leaves in quiet woods](https://example.org/p.pdf)',
    ['Counting leaves in quiet woods'],
  ],
  [
    'Check out our new paper in Nature: [Counting leaves in quiet woods](https://www.nature.com/articles/s1-2-3)',
    ['Counting leaves in quiet woods'],
  ],
  [
    'Excited to share our latest work, “Counting Leaves in Quiet Woods,” now on arXiv!',
    ['Counting Leaves in Quiet Woods'],
  ],
  [
    'Moss, A. and Alder, B. (2024). Counting leaves in quiet woods. Ecology Letters, 12(3).',
    ['Counting leaves in quiet woods'],
  ],
  [
    'Ada Moss, Ben Alder, and Cyd Hazel, "Counting leaves in quiet woods," Ecology Letters, 2024.',
    ['Counting leaves in quiet woods'],
  ],
  [
    'Our paper, Counting Leaves in Quiet Woods, has been published in Ecology Letters.',
    ['Counting Leaves in Quiet Woods'],
  ],
  ['Наша статья «Подсчёт листьев в тихом лесу» принята на ICML 2024.', ['Подсчёт листьев в тихом лесу']],
  [
    'Unser Artikel "Blätter zählen in stillen Wäldern" ist erschienen.',
    ['Blätter zählen in stillen Wäldern'],
  ],
  [
    'Our paper [Twig](https://arxiv.org/abs/2401.00002): A Way to Read Small Branches was accepted to NeurIPS 2023.',
    ['Twig: A Way to Read Small Branches'],
  ],
  [
    'I gave a poster presentation titled "Counting Leaves in Quiet Woods" at AGU 2023.',
    ['Counting Leaves in Quiet Woods'],
  ],
  [
    'One paper accepted to ICCV 2025 (**Counting Leaves in Quiet Woods**).',
    ['Counting Leaves in Quiet Woods'],
  ],
  ['Paper accepted! *Counting Leaves in Quiet Woods* to IEEE TPAMI.', ['Counting Leaves in Quiet Woods']],
  [
    'New paper out in Cell: "Counting leaves in quiet woods" https://doi.org/10.1000/x',
    ['Counting leaves in quiet woods'],
  ],
  ['Our journal article "Leaf counting" has appeared in Ecology Letters.', ['Leaf counting']],
  ['Accepted to EMNLP 2024 Findings: Counting Leaves in Quiet Woods', ['Counting Leaves in Quiet Woods']],
  ['[NeurIPS 2024] Counting Leaves in Quiet Woods accepted as spotlight', ['Counting Leaves in Quiet Woods']],
])('a news item gives titles: %s', (news, titles) => {
  expect(titlesOf(news)).toEqual(titles)
})

// Paraphrases, names of systems, talks, patents, courses, prizes, occasions, employers.
it.each([
  'Our paper on counting leaves was accepted to ICML 2024.',
  'Our paper on [counting leaves in quiet woods](https://arxiv.org/abs/2401.00001) was accepted to ICML 2024.',
  'Our [paper](https://arxiv.org/abs/2401.00001) about leaf counting is accepted to ICML 2024.',
  '[Ada’s first author paper in Nature Plants](https://www.nature.com/articles/s1-2-3) is out!',
  'I gave a talk titled "Counting Leaves in Quiet Woods" at the University of Nowhere.',
  'Invited keynote "Counting Leaves in Quiet Woods" at ICML 2024 Workshop on Leaves.',
  'Keynote at ICRA: "Counting Leaves in Quiet Woods".',
  'Gave a lecture on “The Future of Leaves and Forests” at Invented University.',
  'We won the "Invented Hackathon for Energy-Efficient Leaves".',
  'I received a grant for the project “Counting Leaves in Quiet Woods”.',
  'I am teaching "Introduction to Invented Forestry" this fall.',
  'Our patent "A Device that Counts Leaves" was granted.',
  'I joined [Invented Institute of Leaf Science](https://example.org) as a postdoc.',
  'I am co-organizing the workshop "Leaves and Forests in the Wild" at ICML 2024.',
  'Received the **Outstanding Young Researcher Award of the Invented Society**.',
  'TWIG is accepted to NSDI 2025!',
  'Our paper [TWIG](https://arxiv.org/abs/2401.00002) was accepted to NSDI 2025.',
  'Three papers accepted to NeurIPS 2024!',
  'My interview “Why Leaves Matter to All of Us” appeared in Invented News.',
  'Featured in [Invented Times: why leaves matter to all of us](https://times.example).',
  'I was accepted to the Invented PhD Program in Leaf Science.',
  'Undergraduate student Cyd Hazel accepted to the Invented Summer School.',
  '获得“优秀毕业生”称号。',
  '受邀在北京大学作题为“安静树林中的树叶计数方法研究”的学术报告。',
  '「人工知能」の特集記事「論文誌のこれからの姿を考える」に寄稿しました。',
  'Panel discussion "The Future of Leaves and Forests" at CHI 2023',
  'I will serve as Area Chair of [International Conference on Machine Learning](https://icml.cc/).',
  'Our open-source library [Leafy: Fast Leaf Counting for Python](https://github.com/ada/leafy) is released.',
  'Started my PhD at **Invented University of Science and Technology**, advised by [Prof. Ben Alder](https://b.example).',
  'Appointed as Associate Editor of *IEEE Transactions on Image Processing*.',
  'Selected as one of the "30 under 30 in Science and Technology" by Invented Magazine.',
  'New blog post: [How to Count Leaves in Quiet Woods](https://ada.example/blog).',
  'Honored to receive the *Invented Foundation Early Career Research Fellowship in Forestry*',
  'Course “Deep Learning for Forest Scientists” starts next week',
  'Two papers accepted at workshops: one at OPT, one at M3L.',
  'Two papers accepted: one in Ecology Letters and the other in Nature Plants',
])('a news item gives no title: %s', (news) => {
  expect(titlesOf(news)).toEqual([])
})

it('a listed paper is known in the news without any mark', () => {
  const list =
    '\n## Publications\n\n- Ada Moss and Ben Alder. "Counting leaves in quiet woods". Ecology Letters, 2024.\n'
  expect(titlesOf('Best reader award for Counting Leaves in Quiet Woods, at last', list)).toEqual([
    'Counting Leaves in Quiet Woods',
  ])
})

it('a listed paper is known in the news by what stands before its colon', () => {
  const list =
    '\n## Publications\n\n- Ada Moss and Ben Alder. "Counting Quiet Leaves: A Study of Woods". Ecology Letters, 2024.\n'
  const text = `# Ada Moss\n\n## News\n\n- **Jan 2024**: Our *Counting Quiet Leaves* was fun.\n${list}`
  const { items, works } = extractSource({
    path: 'ada-moss.md',
    bytes: new TextEncoder().encode(text),
  }).extraction
  expect(items[0]?.titles).toEqual(['Counting Quiet Leaves'])
  expect(works.map(({ title }) => title)).toEqual(['Counting Quiet Leaves: A Study of Woods'])
})

it('each of several titles has the links behind it, up to the next, and its own venue', () => {
  const text = `# Ada Moss

## News

- **Jan 2024**: "Counting Leaves in Quiet Woods" ([paper](https://arxiv.org/abs/2401.00001)) is accepted to ICML 2024, and
  "Small Graphs for Large Leaves" ([paper](https://arxiv.org/abs/2401.00002), [code](https://github.com/ada/small)) to CVPR 2024.
`
  const { works } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction
  expect(works.map(({ title, links, ids, venue }) => ({ title, links, ids, venue }))).toEqual([
    {
      title: 'Counting Leaves in Quiet Woods',
      links: ['https://arxiv.org/abs/2401.00001'],
      ids: { arxiv: '2401.00001' },
      venue: 'ICML',
    },
    {
      title: 'Small Graphs for Large Leaves',
      links: ['https://arxiv.org/abs/2401.00002', 'https://github.com/ada/small'],
      ids: { arxiv: '2401.00002' },
      venue: 'CVPR',
    },
  ])
})

it('the link under a title belongs to the work, wherever it leads', () => {
  const text =
    '# Ada Moss\n\n## News\n\n- **Jan 2024**: Two posters:\n  - [Counting Leaves in Quiet Woods](https://drive.google.com/file/d/1/view)\n  - [Small Graphs for Large Leaves](/posters/small)\n'
  const { works } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction
  expect(works.map(({ links }) => links)).toEqual([
    ['https://drive.google.com/file/d/1/view'],
    ['/posters/small'],
  ])
})

it('a talk that has the title of a listed paper gives that title', () => {
  const text =
    '# Ada Moss\n\n## Publications\n\n- Ada Moss and Ben Alder. "Counting leaves in quiet woods". Ecology Letters, 2024.\n\n## Talks\n\n- *2024.03.01* Counting leaves in quiet woods, Forest Forum\n- *2024.02.01* Leaves for everybody, Forest Forum\n'
  const { items } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction
  expect(items.map(({ titles }) => titles)).toEqual([['Counting leaves in quiet woods'], []])
})

it.each([
  ['Moss et al. 2024 - *Counting leaves in woods* published in Nature!', ['Moss']],
  ['Moss and Alder 2024 - *Counting leaves in woods* accepted in Nature.', ['Moss', 'Alder']],
  ['Moss, A., Alder, B. (2024). Counting leaves in woods. Nature.', ['A. Moss', 'B. Alder']],
  ['Our paper “Counting leaves in woods” is accepted by Nature.', undefined],
])('who is cited with a paper wrote it: %s', (news, authors) => {
  const text = `# Ada Moss\n\n## News\n\n- **Jan 2024**: ${news}\n`
  const { works } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction
  expect(works.map((work) => work.authors ?? undefined)).toEqual([authors])
})

it('a paper that the news names without the means at its end is the one that the page lists', () => {
  const text = `# Ada Moss

## News

- **Jan 2024**: Our paper "Counting Green Leaves in Very Quiet Autumn Woods" became a hot paper.

## Publications

- Ada Moss, Ben Alder. "Counting Green Leaves in Very Quiet Autumn Woods with Lamps." Nature, 2023.
`
  const { works } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction
  expect(works.map(({ title }) => title)).toEqual([
    'Counting Green Leaves in Very Quiet Autumn Woods with Lamps',
  ])
})
