import { acronymInBrackets } from './name-tail.ts'
import type { VenueKind } from './venue-words.ts'
import type { VenueMatch } from './venue-match.ts'

/** The noun that ends a name in Chinese, Japanese or Korean; a row adds one, longer ones before shorter. */
const nouns: readonly (readonly [words: string, kind: VenueKind])[] = [
  ['全国大会|国際会議|国际会议|國際會議|研究発表会|学術講演会|学術大会|学术大会|学术会议|学术年会|年会|年會|年次大会|シンポジウム|カンファレンス|フォーラム|コンファレンス|研討會|研讨会|研究会|高峰论坛|论坛|論壇|峰会|峰會|博览会|大会|大會|会议|會議', 'conference'],
  ['ワークショップ|工作坊', 'workshop'],
  ['論文誌|学会誌|学報|学报|學報|期刊|紀要|ジャーナル', 'journal'],
] // prettier-ignore

/** What stands before a name and does not belong to it. */
const lead =
  /^(?:.*(?:活动及|活动暨|活動及|仪式暨|参加|出席|获得|荣获|获|受邀|应邀|发表于|发表在|被|在|于|投稿至|录用于|オンライン|開催)|中国[（(][^）)]{1,8}[）)])/u

const ordinal = /^第?[0-9０-９一二三四五六七八九十百]{1,4}(?:届|回|屆|次)(?=.{3})|^首[届屆次](?=.{3})/u

/** Names in Chinese and Japanese: `第三届样本研讨会`, `架空学会第84回全国大会`. */
export function hanNamesIn(text: string): readonly VenueMatch[] {
  if (!/\p{Script=Han}|\p{Script=Katakana}/u.test(text)) return []
  const runs = Array.from(text.matchAll(run), ({ 0: written, index }) => ({ written, start: index }))
  return [...runs.flatMap(({ written, start }) => nameIn(text, written, start) ?? []), ...quotedIn(text)]
}

const run = /(?:[\p{Script=Han}\p{Script=Katakana}ー・々A-Za-z0-9０-９]|[ 　](?=第[0-9０-９]))+/gu

const noun = new RegExp(nouns.map(([words]) => `(${words})`).join('|'), 'u')

function nameIn(text: string, written: string, start: number): VenueMatch | undefined {
  const found = noun.exec(written)
  if (found === null) return undefined
  const kind = nouns[found.slice(1).findIndex((part) => part !== undefined)]?.[1] ?? 'conference'
  const joined = /^暨.{2,20}?(?:赛|会|论坛|展)/u.exec(written.slice(found.index + found[0].length))?.[0] ?? ''
  const end = found.index + found[0].length + joined.length
  const whole = written.slice(0, end)
  const year = /^((?:19|20)\d\d)年?(?:度)?/u.exec(whole)
  const bare = whole.slice(year?.[0].length ?? 0)
  const name = bare.replace(lead, '').replace(ordinal, '')
  if (/项目|專案|课题/u.test(name)) return undefined
  const brackets = acronymInBrackets(text, start + end)
  if (
    name.length - found[0].length - joined.length < 2 ||
    /^(?:圆桌|主题|主旨|分|高峰|本次|线上|专题|国内|一|本|该|この|同|各|国际|国際|全国|学术|年度)$/u.test(
      name.slice(0, -found[0].length),
    )
  )
    return undefined
  const before =
    /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:に|、|，)?(?:[\p{Script=Han}・]{0,8}で)?(?:開催された|开催された|举办的|举行的)?(?:第[0-9０-９一二三四五六七八九十]+[回届])?$/u.exec(
      text.slice(Math.max(0, start - 30), start + end - name.length),
    )
  const digits =
    brackets?.year ?? year?.[1] ?? before?.[1] ?? /^[（(]?((?:19|20)\d\d)/.exec(text.slice(start + end))?.[1]
  return {
    start: start + end - name.length,
    end: brackets?.end ?? start + end,
    name: brackets?.name ?? name,
    ...(brackets === undefined ? {} : { aliases: [name] }),
    series: [],
    kind,
    ...(kind === 'workshop' ? { track: 'workshop' as const } : {}),
    ...(digits === undefined ? {} : { year: Number(digits) }),
  }
}

/** `会誌「架空」`, and in Chinese `发表于《样本学报》`. */
function quotedIn(text: string): readonly VenueMatch[] {
  return Array.from(
    text.matchAll(
      /(?:会誌|学会誌|論文誌|雑誌|期刊|发表于|发表在|接收于|录用于)[「《『]([^「」《》『』]{2,30})[」》』]|《([^《》]{2,20})》(?:接收|录用|發表|发表)/gu,
    ),
    (match) => {
      const name = match[1] ?? match[2] ?? ''
      const start = match.index + match[0].indexOf(name)
      return { start, end: start + name.length, name, series: [], kind: 'journal' as const }
    },
  )
}
