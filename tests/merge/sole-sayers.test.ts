import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberOfText } from '../../src/merge/number-of-text.ts'
import { soleSayers } from '../../src/merge/sole-sayers.ts'

const said = fc.array(fc.constantFrom('title:a', 'title:b', 'doi:1', 'a\n', 'a'), { maxLength: 3 })

it('finds those of whom no other says the same, and none that says nothing', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), said, (all, asked) => {
      const sayers = all.map((evidence) => ({ evidence }))
      const saysAll = (evidence: readonly string[]) =>
        sayers.filter((one) => JSON.stringify(one.evidence) === JSON.stringify(evidence))
      const sole = sayers.filter(({ evidence }) => evidence.length > 0 && saysAll(evidence).length === 1)
      const found = soleSayers(sayers)
      expect([...found.all()]).toEqual(sole)
      expect(found.saying(asked)).toBe(sole.find((one) => saysAll(asked).includes(one)))
    }),
  )
})

it('tells apart what has one number', () => {
  const sayers = Array.from({ length: 100_000 }, (_, index) => ({ evidence: [`title:${index}`] }))
  const numbers = new Set(sayers.map(({ evidence: [text = ''] }) => numberOfText(text)))
  expect(numbers.size).toBeLessThan(sayers.length)
  const found = soleSayers(sayers)
  expect(sayers.filter((one) => found.saying(one.evidence) !== one)).toEqual([])
  expect([...found.all()]).toHaveLength(sayers.length)
})
