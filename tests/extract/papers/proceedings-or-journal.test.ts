import { expect, it } from 'vitest'
import { section, worksIn } from './works-cited.ts'

it.each([
  ['Proc. IEEE International Conference on Leaves and Ferns (LEAF), 2021, pp. 1–8', 'LEAF'],
  ['Proc. IEEE Int. Conf. on Leaves, 2020', 'IEEE Int. Conf. on Leaves'],
  ['Proc. IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR), 2020', 'CVPR'],
  ['Proc. IEEE, vol. 88, pp. 1–3, 2020', 'Proc. IEEE'],
  ['Proc. ACM Program. Lang., 12, 2020', 'Proc. ACM Program. Lang.'],
])('tells the proceedings of a conference from the journal that begins alike: %s', (place, venue) => {
  expect(worksIn(section(`- A. Moss, B. Alder. Counting leaves with cold hands. ${place}.`))[0]?.venue).toBe(
    venue,
  )
})
