import { expect, it } from 'vitest'
import { isNoName } from '../../src/model/no-name.ts'

it.each(['Inés Alder', 'Inês Reed', 'Labé Moss', 'Moss Pageös'])('takes %s for somebody', (name) => {
  expect(isNoName(name)).toBe(false)
})

it.each(['In Rivers', 'Moss Lab', 'Page Links'])('takes %s for nobody', (name) => {
  expect(isNoName(name)).toBe(true)
})
