import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meetingAtHead, meetingNamedFirst, unknownVenuesIn } from '../../src/venues/index.ts'

const named = (text: string): readonly string[] =>
  unknownVenuesIn(text, [])
    .toSorted((a, b) => a.start - b.start)
    .map(({ name, year }) => (year === undefined ? name : `${name} ${year}`))

describe('a long name is made around a noun, and its short form in brackets is the name', () => {
  test.each([
    ['I will present at the International Conference on Invented Results (ICIR 2019) in Springfield.', ['ICIR 2019']],
    ['Best Paper Award at IEEE/CIC International Conference on Invented Links in Examplia (ICILE) 2025.', ['ICILE 2025']],
    ['The 22nd International Symposium on Sample Systems（ISSS2021）に採択されました', ['ISSS 2021']],
    ['Talk at the International Conference on Modeling using Samples (SAMPLES 2019)', ['SAMPLES 2019']],
    ['I will attend the 2018 Invented Control Conference at Springfield.', ['Invented Control Conference 2018']],
    ['Award at the National Sample Conference 2021.', ['National Sample Conference 2021']],
    ["I spoke at Example University's 2023 Embedded Fairness Conference.", ['Embedded Fairness Conference 2023']],
    ['posters at the Ada Sample Workshop in Springfield, Examplia.', ['Ada Sample Workshop']],
    ['Best Poster Award, International Conference on The Science of Samples & Examples', ['International Conference on The Science of Samples & Examples']],
    ['Example Studies Association annual convention, Springfield', ['Example Studies Association annual convention']],
    ['Society for Samples, Literature, and the Arts annual conference, Springfield', ['Society for Samples, Literature, and the Arts annual conference']],
    ['Association for the Study of the Arts of the Present conference', ['Association for the Study of the Arts of the Present conference']],
    ["National Women’s Studies Association conference", ['National Women’s Studies Association conference']],
    ['Springfield Colloquium on Samples and Examples conference', ['Springfield Colloquium on Samples and Examples conference']],
    ['the 2nd workshop on Samples for Social Good', ['Workshop on Samples for Social Good']],
    ['winning the EECS Sample Stars workshop pitch', ['EECS Sample Stars']],
    ['second SampleNLP Workshop', ['SampleNLP']],
    ['XXVIII International Conference on Sample Physics (Springfield 2018)', ['International Conference on Sample Physics']],
    ['Poster at the Society for Computation in Samples 2021, virtually', ['Society for Computation in Samples 2021']],
    ['Best paper in 9th proceedings of the Sample Conference Complex Networks', ['Sample Conference Complex Networks']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('names around a noun that have more than capitals', () => {
  test.each([
    ['9th International Conference on Micro- and Nano Samples (MNS 2025), held in Springfield', ['MNS 2025']],
    ['accepted at the Example Society for Samples 25th annual international conference', ['Example Society for Samples 25th annual international conference']],
    ['XI Biennale dello Spazio Inventato Conference. Springfield', ['Biennale dello Spazio Inventato Conference']],
    ['Sample Studies Association of Examplia (SSAE) Annual Conference. Springfield', ['SSAE Annual Conference']],
    ['at the Example Center (EC) annual conference', ['EC annual conference']],
    ['Clergy Congress Presentation on Samples', ['Clergy Congress']],
    ['10th Annual SCIR Conference. Dutch National Conference.', ['SCIR']],
    ['at the Many Samples Invented Institute conference', []],
    ['제 12회 Example Samples Jamboree 2023에서 수상', ['Example Samples Jamboree 2023']],
    ['IEEE Example Asia-Pacific Outstanding Paper Award', []],
    ['I will be at the Winter Tides Workshop, Banff', ['Winter Tides Workshop']],
    ['Invited to the Autumn Leaves Conference 2025.', ['Autumn Leaves Conference 2025']],
    ['2:00 PM Invented Ecology Colloquium, Umeå', ['Invented Ecology Colloquium']],
    ['3:00 PM CET Invented Ecology Colloquium', ['Invented Ecology Colloquium']],
    ['in Spring 2024 Tides Workshop', ['Tides Workshop 2024']],
    ['Talk at the Workshop on Sample Sensing in Atlanta.', ['Workshop on Sample Sensing']],
    ['Talk at the Workshop on Sample Sensing in New York on Monday', ['Workshop on Sample Sensing']],
    ['Talk at the Workshop on Samples in Nature', ['Workshop on Samples in Nature']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('a day is a meeting where its name says of what and where, and it is no day of one house', () => {
  test.each([
    ['we are organizing the 2nd Springfield Sample Studies Day', ['Springfield Sample Studies Day']],
    ['posters at EXU Research Day', []],
    ['School of Samples Research Day', []],
    ['Club Fixtures Open Day Exhibition', []],
    ['on Independence Day', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('a name is a meeting by the words on both sides of it', () => {
  test.each([
    ['Conference “Samples. Between here and there”. Springfield', ['Samples. Between here and there']],
    ['The workshop "Invented physics and samples" is open for registration.', ['Invented physics and samples']],
    ['the Sample Conference “My title of a talk”', ['Sample Conference']],
    ['I gave a workshop "how to write samples"', []],
    ['This week I am attending the Shaping the future of invented woods in Examplia conference.', ['Shaping the future of invented woods in Examplia']],
    ['attending the very first conference', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('a talk may begin with its meeting and year', () => {
  test.each([
    ['Samples & Examples 2023. Guest speaker at “Samples”.', { name: 'Samples & Examples', year: 2023 }],
    ['VIII Research Day in Samples 2020. Speaker', { name: 'Research Day in Samples', year: 2020 }],
    ['We presented nothing in 2023. It was fine.', undefined],
    ['Example University 2023. Lecture', undefined],
    ['SCIR 2023. Lecture', undefined],
  ])('%s', (text, expected) => expect(meetingAtHead(text)).toEqual(expected)) // prettier-ignore
})

describe('a name without a noun is a meeting by what is said around it', () => {
  test.each([
    ['Presented a poster at Biology of Samples 2026, Cold Harbor Laboratory.', ['Biology of Samples 2026']],
    ['I was a student at Springfield High 2019.', []],
    ['This week I am attending the SCIR meeting on invented woods.', ['SCIR']],
    ['We had a SCIR meeting with Ada.', []],
    ['Our paper was extended and submitted to Sample Communications.', ['Sample Communications']],
    ['One paper was accepted to Sample Fusion (IF: 18.6)', ['Sample Fusion']],
    ['I was accepted to Example Scholars.', []],
    ['My application was submitted to Example Scholars.', []],
    ['Talk at Example Labs Research 2024 Kickoff', []],
    ['I attended SCIR in Springfield, Examplia, 6-10 May 2024.', ['SCIR']],
    ['I attended my first conference, SCIR, and presented a poster', ['SCIR']],
    ['Paper accepted at the ACM SampleSP’24 workshop', ['ACM SampleSP 2024']],
    ['Paper accepted at the Sample Research using Testbeds Workshop (SRERT 2024)', ['SRERT 2024']],
    ['accepted at the 1st International Workshop on Native Samples Co-located with others', ['International Workshop on Native Samples']],
    ['a finalist of the INFORMS 2023 best student paper competition', ['INFORMS 2023']],
    ['published by IEEE 2023', []],
    ['4 patents accepted by CNIPA', []],
    ['Our paper on inference in SmartBOXs (BoxIC) was accepted', []],
    ['accepted, to be held in Springfield, Examplia', []],
    ['首届样本与统计会议，在上海', ['样本与统计会议']],
    ['合作稿转投 Invented-Optic Advances，大修中', ['Invented-Optic Advances']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('the noun of other languages', () => {
  test.each([
    ['Vortrag auf der Jahrestagung der Gesellschaft für Beispiele', ['Jahrestagung der Gesellschaft für Beispiele']],
    ['Poster, Congreso Nacional de Ejemplos 2015', ['Congreso Nacional de Ejemplos 2015']],
    ['Exposé au Colloque Francophone sur les Exemples 2018', ['Colloque Francophone sur les Exemples 2018']],
    ['Relazione al Convegno Italiano di Esempi', ['Convegno Italiano di Esempi']],
    ['Palestra no Simpósio Brasileiro de Exemplos 2020', ['Simpósio Brasileiro de Exemplos 2020']],
    ['第二届样本市人工智能教育大会', ['样本市人工智能教育大会']],
    ['参加第十三届中国样本分析大会（ChinaSample 2026）', ['ChinaSample 2026']],
    ['2022世界样本大会开发的数据分论坛', ['世界样本大会 2022']],
    ['第四届架空江教育论坛暨机器人挑战赛', ['架空江教育论坛暨机器人挑战赛']],
    ['圆桌论坛-未来', []],
    ['オンラインにて開催された架空処理学会第84回全国大会で口頭発表', ['架空処理学会第84回全国大会']],
    ['2020年3月に開催された架空処理学会第82回全国大会で', ['架空処理学会第82回全国大会 2020']],
    ['第23回架空学習理論ワークショップで', ['架空学習理論ワークショップ']],
    ['学会の会誌「架空知能」に論文が掲載', ['架空知能']],
    ['论文发表于《样本学报》', ['样本学报']],
    ['论文被 Samples & Graphics 接收发表', ['Samples & Graphics']],
    ['2023년 한국견본학회 추계학술대회에서 발표', ['한국견본학회 추계학술대회 2023']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('capitals are a venue with a year, a noun, or what happens there', () => {
  test.each([
    ['Poster at ChinaSI 2025', ['ChinaSI 2025']],
    ['A paper accepted to IEEE PXYS 2025', ['IEEE PXYS 2025']],
    ['Abstract accepted for SIAM CSE 2025 titled Evaluating', ['SIAM CSE 2025']],
    ['Springfield, USA: SMPL2023, 2023', ['SMPL 2023']],
    ['We are at iSmp2021', ['iSmp 2021']],
    ["accepted at SMPL'24", ['SMPL 2024']],
    ['accepted at SMPL-2025', ['SMPL 2025']],
    ['talk at the 2023 SMCIS', ['SMCIS 2023']],
    ['Attended SMPL 2023 held at Springfield', ['SMPL 2023']],
    ['FooBar is selected as SMIC 2025 Youth Outstanding Paper Award.', ['SMIC 2025']],
    ['Received the IEEE WXYP Best Paper Award', ['IEEE WXYP']],
    ['Best Paper Runner up at IPXN on early work', ['IPXN']],
    ["I give a talk at HiSampComp. Come to the conference!", ['HiSampComp']],
    ['accepted to OJ-SMPL.', ['OJ-SMPL']],
    ['accepted by GROVE workshop 2025', ['GROVE 2025']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('a journal is told by its family, or by what is published there', () => {
  test.each([
    ['Our collaborative paper in Nature Samples', ['Nature Samples']],
    ['was accepted by IEEE Samples.', ['IEEE Samples']],
    ['has been published in S-cubed! Check it out', ['S-cubed']],
    ['published and available on European Samples: Experimental!', ['European Samples: Experimental']],
    ['New paper out in Experimental Samples and Medicine: cyanide', ['Experimental Samples and Medicine']],
    ['is, open access, on PeerJ Sample Science.', ['PeerJ Sample Science']],
    ['published in the Journal of Invented Results', ['Journal of Invented Results']],
    ['accepted in Transactions on Sample Systems', ['Transactions on Sample Systems']],
    ['accepted in Sample Letters', ['Sample Letters']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('words and capitals that place nothing', () => {
  test.each([
    'GPT-4 2024', 'COVID-19 in 2020', 'NSF 2023 grant', 'PhD 2024', 'TOEFL 2020: 110', 'I joined MIT in 2023', 'NSFC 2024 Young Scholars',
    'won the ABCD2022 challenge', 'ABCD 2024 Fellowship', 'Finalist (MCM/ICM 2024)', 'Invited talk at MIT', 'a major AI conference',
    'at the Convention Center', 'our conference paper', 'the conference was great', 'Peer Review', 'Workshop Chair', 'press conference',
    'Best Research Paper in Computer Vision', 'talk at Example University', 'published in English', 'Annual Meeting', 'Lab Meeting',
    'paper on LP-WAN', 'accepted to the PhD program at Example University', 'a workshop on Python', 'Journal Club', 'posters at UXT Research Day',
    'Discovery of 2017 OF201', 'Guest lecture at CS101N 2023', 'We released Sample-3 2024', 'received the IEEE ComSoc Best Tutorial Paper Award', 'title “A Conference on Things That Nobody Wrote”',
  ])('%s', (text) => expect(named(text)).toEqual([])) // prettier-ignore
})

test('what the words of a name say of its kind, and its longer forms', () => {
  const [found] = unknownVenuesIn('International Workshop on Invented Results (IWIR 2019)', [])
  expect(found).toMatchObject({
    name: 'IWIR',
    kind: 'workshop',
    track: 'workshop',
    aliases: ['International Workshop on Invented Results'],
  })
  expect(unknownVenuesIn('published in the Journal of Invented Results', [])[0]?.kind).toBe('journal')
  expect(unknownVenuesIn('accepted to SMPL 2024', [])[0]?.kind).toBeUndefined()
})

describe('the first words behind the title of a talk name the meeting of a society, or a name with its year', () => {
  test.each([
    [', Example Literature Association, Springfield, XY, March 2015.', { name: 'Example Literature Association', year: 2015 }],
    [', Invented Humanities 2013, Springfield', { name: 'Invented Humanities', year: 2013 }],
    [', University of Example, January 2017', undefined],
    [', Example Labs 2025, Springfield', undefined],
    [', Springfield 2013', undefined],
    ['co-authored with Ada Moreau, Sample Humanities 2013, Springfield, XY', { name: 'Sample Humanities', year: 2013 }],
  ])('%s', (text, expected) => expect(meetingNamedFirst(text)).toEqual(expected)) // prettier-ignore
})

describe('hostile text', () => {
  test.each([
    'International Conference on ', 'and the Arts, ', 'SMPL 2024 ', 'accepted to ', 'Workshop ', 'of the ', 'Society for ', '第一届', '大会', '学会 第',
    '한국 ', 'published in ', 'A, ', 'Conference (', '2024 ', '“', "'24", 'A-', '会誌「', 'X @ ',
    'attending the A', 'conference “A', 'A- and ', '25th annual ', 'Sample Day ', 'in J. ', 'in Filic. and ',
  ])('%j fifty thousand times ends', (text) => {
    expect(unknownVenuesIn(text.repeat(50_000), []).length).toBeLessThanOrEqual(100_000)
  }) // prettier-ignore

  test('any text: names lie inside it and do not overlap', () => {
    const words = fc.constantFrom('SMPL', 'IEEE', '2024', "'24", 'Conference', 'on', '(', ')', 'Workshop', 'accepted to', '大会', '第', '·', 'the', 'published in', '\ud800')
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 14 }).map((parts) => parts.join(' ')), (text) => {
        const found = unknownVenuesIn(text, []).toSorted((a, b) => a.start - b.start)
        for (const [at, { start, end }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  }) // prettier-ignore
})
