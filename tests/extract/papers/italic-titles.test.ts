import { expect, it } from 'vitest'
import { worksIn } from './works-cited.ts'

const titles = (item: string): readonly string[] =>
  worksIn(`# Ada Moss\n\n## News\n\n- **May 2024**: ${item}\n`).map(({ title }) => title)

it.each<readonly [string, readonly string[]]>([
  ['*Gaze Before Grasp* was accepted to HRI 2024', ['Gaze Before Grasp']],
  [
    '*Do You See What I Doubt?* and *Gaze Before Grasp* were accepted to HRI 2024',
    ['Do You See What I Doubt?', 'Gaze Before Grasp'],
  ],
  [
    '*Masks from Noise* and *Gaze Before Grasping* were accepted to HRI 2024',
    ['Masks from Noise', 'Gaze Before Grasping'],
  ],
  [
    '*Masks from Noise*, *Leaves in Winter*, and *Gaze Before Grasping* have been accepted to HRI 2024',
    ['Masks from Noise', 'Leaves in Winter', 'Gaze Before Grasping'],
  ],
  ['Our VIS 2023 paper, *Visualizing the Void*, was invited to TVCG.', ['Visualizing the Void']],
  ['Our paper *Leaves in Winter* received much attention.', ['Leaves in Winter']],
  [
    'Our paper *Quercus robur* in Quiet Woods of Leafton was accepted to HRI 2024',
    ['Quercus robur in Quiet Woods of Leafton'],
  ],
])('a title in italics ends where they end: %s', (item, wanted) => {
  expect(titles(item)).toEqual(wanted)
})

it.each([
  '*Ada Fern Moss* was accepted to HRI 2024',
  '*Workshop on Leaves* was accepted to HRI 2024',
  '*Student from Leafton* was accepted to CHI 2024',
  '*Leaves for Everyone* was accepted as a tutorial at HRI 2024',
  '*Leaves in Winter* is a game that was accepted at CHI 2024',
  '*Leaves in Winter* was great fun at HRI 2024',
  '**Late Breaking Result** was accepted to CHI 2024',
  'Our paper, *Journal of Ferns*, was accepted.',
  'Our talk, *Leaves in Winter*, was recorded.',
])('other words in italics are none: %s', (item) => {
  expect(titles(item)).toEqual([])
})
