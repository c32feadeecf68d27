import { styleText } from 'node:util'

import type { Surroundings } from './surroundings.ts'

type Style = Parameters<typeof styleText>[0]

/** Gives a text a style, or leaves it alone where no terminal would show it. */
export type Paint = (style: Style, text: string) => string

/** Colours only on a terminal; `NO_COLOR` (no-color.org) and `FORCE_COLOR` overrule that when they are not empty. */
export function paintFor({ env, isTerminal }: Pick<Surroundings, 'env' | 'isTerminal'>): Paint {
  const { NO_COLOR: never = '', FORCE_COLOR: always = '' } = env
  const isColoured = never === '' && (always === '' ? isTerminal : always !== '0')
  return isColoured ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text
}
