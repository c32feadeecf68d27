/** What a title says a page is, if that is no homepage. */
export type Impostor = 'error' | 'robot-check' | 'sign-in'

/**
 * Whether a title, or a part of one as in `Ferns University | 404`, says no more than that.
 *
 * A title that goes on, as in `Page 404 of my diary`, may be of any page.
 */
export function isTitleOf(impostor: Impostor, title: string): boolean {
  const whole = title.trim().split(/\s+/).join(' ').replaceAll('’', "'")
  const parts = whole.split(separator).map((part) => part.replace(edges, ''))
  const { beginnings, phrases } = titles[impostor]
  return (
    beginnings.some((beginning) => beginning.test(whole)) ||
    parts.some((part) => phrases.some((phrase) => phrase.test(part)))
  )
}

const separator = / ?[|·•:»›«‹–—] ?| [-~] /

/** Bounded, so that a long row of them costs no more than its length. */
const edges = /^[\s\p{P}\p{S}]{1,5}|[\s\p{P}\p{S}]{1,5}$/gu

interface Titles {
  /** With which no homepage's title begins, whatever follows. */
  readonly beginnings: readonly RegExp[]
  /** Each the whole of a part. */
  readonly phrases: readonly RegExp[]
}

const titles: Readonly<Record<Impostor, Titles>> = {
  error: {
    beginnings: [
      /^(?:http )?(?:error |status )?(?:code )?(?:40[0134]|410|429|50[0234])\b/i,
      /^(?:error\W{1,3})?(?:page |file |site |object )?(?:not found|cannot be found)\b/i,
      /^(?:forbidden\b|access denied|unauthorized|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|too many requests)/i,
      /^(?:account|site|website) (?:has been )?suspended/i,
      /^(?:site |down |under )(?:is )?(?:for )?(?:maintenance|construction)/i,
      /^oops\b/i,
      /^index of \//i,
      /^(?:seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|pagina non trovata|页面不存在|未找到|ページが見つかりません)/iu,
    ],
    phrases: [
      /^(?:http )?(?:error |status )?(?:code )?(?:40[0134]|410|429|50[0234])(?: error| page)?$/i,
      /^(?:(?:sorry|oops|whoops|error)[,.!]{0,3} )?(?:(?:the|this|that|your) )?(?:requested )?(?:page|file|(?:web ?)?site|web ?page|url|address|object|resource|document|user|profile) (?:can't|cannot|can not|couldn't|could not|was not|wasn't|is not|isn't|not)(?: be)? (?:found|available|displayed)$/i,
      /^(?:(?:sorry|oops|whoops|error)[,.!]{0,3} )?we (?:can't|cannot|can not|couldn't|could not) (?:find|locate) (?:the|this|that|your) (?:requested )?(?:page|file|(?:web ?)?site|address)\b/i,
      /^(?:(?:sorry|oops|whoops|error)[,.!]{0,3} )?(?:not found|nothing found(?: for\b.{0,80})?|gone)$/i,
      /^(?:(?:(?:the|this|our) )?(?:(?:web ?)?site |page |server |service )|(?:we|it) |we're |it's )?(?:are |is )?(?:currently |temporarily )?(?:down for|offline for|under|undergoing) (?:(?:scheduled|planned) )?(?:maintenance|construction)$/i,
      /^(?:maintenance mode|(?:scheduled|planned|site|website) maintenance)$/i,
      /^(?:(?:(?:the|this|our) )?(?:(?:web ?)?site |page |server |service )|(?:we|it) |we're |it's )?(?:are |is )?(?:currently |temporarily )(?:unavailable|offline|down|closed|out of service)$/i,
      /^(?:(?:the|this|our) )?(?:(?:web ?)?site|page|server|service) (?:is )?unavailable$/i,
      /^(?:(?:database|server|internal|internal server|application|runtime|fatal|critical|unexpected|connection|proxy) )?error$/i,
      /^an error (?:has )?occurred$/i,
      /^(?:forbidden|access (?:denied|forbidden)|permission denied|unauthorized|bad request|request rejected|bad gateway|gateway time-?out|too many requests)$/i,
      /^(?:default (?:web ?)?(?:site )?page|default web ?site|web server's default page|iis windows(?: server)?|iis ?\d{1,2})$/i,
      /^(?:30[1278] )?(?:(?:object|document|page) (?:has )?moved|moved (?:permanently|temporarily))$/i,
      /^(?:seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|pagina non trovata|页面不存在|未找到|ページが見つかりません)$/iu,
    ],
  },
  'robot-check': {
    beginnings: [],
    phrases: [
      /^(?:bot|robot|human|security) (?:check|verification|challenge)$/i,
      /^(?:(?:client|browser) challenge|captcha|are you (?:a )?human|one moment,? please|pardon our interruption)$/i,
    ],
  },
  'sign-in': {
    beginnings: [
      /^(?:please )?(?:sign|log)[ -](?:in|on)\b/i,
      /^(?:please )?(?:sign|log)(?:in|on) (?:to|required|page|form|portal|service)\b/i,
      /^(?:authentication required|single sign-?on|anmeld(?:en|ung)\b|se connecter|connexion\b|iniciar sesión|登录|ログイン)/iu,
    ],
    phrases: [
      /^(?:(?:please|user|member|account|web|central|university|campus) )?(?:sign|log)[ -]?(?:in|on)(?: (?:service|page|portal|form|required))?$/i,
      /^(?:central |web |university )?authentication (?:service|required|portal)$/i,
      /^(?:single sign-?on|anmelden|anmeldung|se connecter|connexion|iniciar sesión|登录|ログイン)$/iu,
    ],
  },
} // prettier-ignore
