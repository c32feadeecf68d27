import { gitText } from './git-text.ts'

/** Where GitHub Pages publishes the repository of this folder, by the remote of git; undefined of another host. */
export function pagesAddress(cwd: string): string | undefined {
  const text = gitText(cwd, 'config')
  const { owner, name } = /^[ \t]*url[ \t]*=.*\bgithub\.com[/:](?<owner>[\w-]+)\/(?<name>[\w.-]+?)(?:\.git)?\/?[ \t]*$/m.exec(text)?.groups ?? {}
  if (owner === undefined || name === undefined) return undefined
  const site = `https://${owner.toLowerCase()}.github.io/`
  return name.toLowerCase() === `${owner.toLowerCase()}.github.io` ? site : `${site}${name}/`
} // prettier-ignore
