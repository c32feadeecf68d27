import { expect, it } from 'vitest'
import { kindOf } from '../../src/normalize/kind.ts'

it.each([
  ['paper', 'Our paper has been accepted to ICML 2025.'],
  ['paper', 'Two papers accepted at ACL!'],
  ['paper', 'GLOW is accepted by VISCONF.'],
  ['paper', '论文被接收'],
  ['position', 'Join Initech as a Research Intern in the systems group.'],
  ['position', 'I joined Globex as an assistant professor.'],
  ['position', 'I defended my thesis.'],
  ['award', 'Our work won the best paper award at ICML.'],
  ['award', 'I received the Ada Fellowship.'],
  ['talk', 'I gave an invited talk at Globex.'],
  ['service', 'I will serve as an area chair of ICML 2025.'],
  ['release', 'We released the code of GLOW.'],
  ['media', 'Our work was featured in the Daily Planet.'],
  ['grant', 'We received a grant from the Foundation.'],
  ['teaching', 'I am teaching a course on graphs.'],
  ['event', 'I am attending ICML in Vienna.'],
  ['other', 'The network has a mailing list: sign up instructions here.'],
  ['award', 'Silver and Bronze for our lab in the Leaf Counting Challenge!'],
  ['other', 'Happy new year!'],
])('%s: %s', (kind, text) => {
  expect(kindOf(text)).toBe(kind)
})
