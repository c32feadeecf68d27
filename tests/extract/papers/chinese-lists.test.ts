import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'an article',
    '1. 林知秋, 莫一叶. 湿地蕨类的记忆机制综述[J]. 植物学报, 2023, 34(5): 2101-2122.',
    '湿地蕨类的记忆机制综述 | 林知秋 & 莫一叶 | 2023 | 植物学报',
  ],
  [
    'an article in English',
    '1. Moss A, Lin K. Counting ferns in quiet woods[J]. Ecology Letters, 2020, 8: 100-110.',
    'Counting ferns in quiet woods | A Moss & K Lin | 2020 | Ecology Letters',
  ],
  [
    'a paper in proceedings',
    '1. Moss A, Lin K. Counting mosses in quiet woods[C]//Proceedings of the Invented Conference on Ferns. 2021: 10-19.',
    'Counting mosses in quiet woods | A Moss & K Lin | 2021 | Invented Conference on Ferns',
  ],
  [
    'an article that is online first, with a space before the sign',
    '1. Moss A. Ferns that wait for rain [J/OL]. Ecology Letters, 2022.',
    'Ferns that wait for rain | A. Moss | 2022 | Ecology Letters',
  ],
])('takes the kind of a work by GB/T 7714 for no part of its title: %s', (_, entry, work) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([work])
})

it.each([
  '林知秋, 莫一叶. 基于Code的湿地蕨类检测. 植物学报, 2023, 34(5): 2101-2122.',
  '林知秋, 莫一叶. 面向Video的湿地蕨类检测. 植物学报, 2023, 34(5): 2101-2122.',
])('takes no title for a remark that begins in another script: %s', (entry) => {
  expect(worksIn(section(`- ${entry}`)).map(({ title }) => title)).toEqual([entry.split('. ')[1]])
})
