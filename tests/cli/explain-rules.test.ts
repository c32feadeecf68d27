import { expect, test } from 'vitest'

import { ruleText } from '../../src/cli/explain/rule-words.ts'
import * as rules from '../../src/extract/rules.ts'

test.each(Object.values(rules).map(({ name }) => name))('the rule %s has words', (name) => {
  expect(ruleText(name)).toMatch(new RegExp(`^\\w.* \\(${name}\\)$`))
})
