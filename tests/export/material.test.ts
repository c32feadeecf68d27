import { expect, test } from 'vitest'

import { exporters } from '../../src/export/index.ts'
import { materialOf } from '../../src/export/material.ts'
import type { View } from '../../src/export/exporter.ts'
import { group } from './invented-views.ts'

const textOf = (view: View): string => JSON.stringify([...materialOf(view, exporters)])

type Path = readonly (string | number)[]

/** Where the values stand that have no parts. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...path, name]))
}

/** A copy of which one value is another. */
function withOther(value: unknown, [name, ...rest]: Path): unknown {
  if (name === undefined) return typeof value === 'string' ? `${value}.` : 'other'
  const fields: Readonly<Record<string, unknown>> = { ...(value as object) }
  const changed = { ...fields, [name]: withOther(fields[name], rest) }
  return Array.isArray(value) ? Object.values(changed) : changed
}

test('a material changes with each value of the view, whoever says it', () => {
  const texts = leavesOf(group.catalog).map((path) =>
    textOf({ ...group, catalog: withOther(group.catalog, path) as View['catalog'] }),
  )
  expect(group.catalog.news.some(({ mentions }) => mentions.length > 1)).toBe(true)
  expect(texts.length).toBeGreaterThan(200)
  expect(new Set([textOf(group), ...texts]).size).toBe(texts.length + 1)
})
