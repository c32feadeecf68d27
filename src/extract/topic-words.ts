/** What a heading announces. Sections decide what is news, not dates: as many dated lines stand outside the news as inside. */
export type Topic =
  | 'news'
  | 'publications'
  | 'talks'
  | 'awards'
  | 'events'
  | 'service'
  | 'teaching'
  | 'education'
  | 'employment'
  | 'other'
  | 'none'

/*
 * The words of headings, lower case, without emoji, punctuation and apostrophes. A language is a line; whoever
 * misses one adds it here, and a row to the test.
 */

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}

/** Any of these makes a heading one of news. */
export const newsWords: ReadonlySet<string> = wordSet(
  'news newsfeed newsflash newsroom updates update announcements announcement whats', // English; "What’s new", "What’s happening"
  'aktuelles neuigkeiten nachrichten neues meldungen mitteilungen ankündigungen bekanntmachungen', // German
  'actualités actualité actus nouvelles annonces nouveautés brèves', // French
  'noticias novedades actualidad actualizaciones anuncios avisos comunicados', // Spanish, and a word of Portuguese
  'notícias novidades atualizações atualidades anúncios', // Portuguese
  'notizie novità aggiornamenti annunci avvisi', // Italian
  'nieuws nieuwtjes aankondigingen mededelingen actueel nyheter aktuellt nyheder uutiset ajankohtaista', // Dutch, Swedish and Norwegian, Danish, Finnish
  'aktualności nowości ogłoszenia wiadomości aktuality novinky novice novosti hírek știri', // Polish, Czech and Slovak, Slovene, Croatian, Hungarian, Romanian
  'haberler duyurular güncellemeler yenilikler gelişmeler новости объявления анонсы новини νέα ανακοινώσεις notícies albisteak', // Turkish, Russian, Ukrainian, Greek, Catalan, Basque
  '新闻 新聞 新闻动态 新聞動態 动态 動態 最新动态 最新動態 近期动态 近期動態 个人动态 最新消息 消息 近况 近況 个人近况 公告 通知 通知公告 资讯 快讯 最新资讯 最新进展 新闻公告 更新 最新更新 新鲜事', // Chinese
  'お知らせ 過去のお知らせ ニュース 最新ニュース 新着情報 新着 最新情報 更新情報 更新履歴 トピックス 近況報告 活動報告 最近の出来事', // Japanese
  '소식 새소식 최근소식 최신소식 뉴스 공지 공지사항 알림 업데이트 근황', // Korean
  'أخبار الأخبار חדשות berita', // Arabic, Hebrew, Indonesian
)

/** Whole headings that do. */
export const newsPhrases: ReadonlySet<string> = new Set([
  'what is new', 'what is happening', 'was gibt es neues', 'was gibts neues', 'quoi de neuf', 'qué hay de nuevo', 'o que há de novo',
  'cosa cè di nuovo', 'wat is er nieuw', 'co nowego', 'neler yeni', 'что нового',
]) // prettier-ignore

/** These do where the entries below have dates. */
export const weakNewsWords: ReadonlySet<string> = wordSet(
  'activities activity highlights highlight happenings timeline milestones milestone log logs logbook changelog diary',
  'latest upcoming recent recently lately headlines bulletin noticeboard notices developments',
  'aktivitäten höhepunkte meilensteine chronik zeitleiste rückblick tagebuch activités chronologie',
  'actividades destacados cronología hitos atividades destaques attività cronologia diario diário',
  'activiteiten hoogtepunten mijlpalen tijdlijn dagboek kalendarium wydarzenia aktywności faaliyetler события хроника',
  '活动 活動 大事记 里程碑 时间线 时间轴 活動履歴 活動記録 最近の活動 활동 타임라인 하이라이트',
)

/** Whole headings that do so. */
export const weakNewsPhrases: ReadonlySet<string> = new Set([
  'das neueste', 'aktuelle informationen', 'à la une', 'faits marquants', 'línea de tiempo', 'linha do tempo', 'lo más reciente',
  'in evidenza', 'oś czasu', 'zaman çizelgesi',
]) // prettier-ignore

/** What may stand around them. */
export const newsFillers: ReadonlySet<string> = wordSet(
  '& and or the of from in on at for to all our my me some latest recent recents new breaking short quick brief selected important',
  'lab laboratory group team page past previous older earlier old archive archived',
  'archives current more upcoming happening going up is this year recently',
  'und aus meine unsere letzte neueste aktuelle et de du des la les mes nos dernières derniers récentes récents',
  'y del las los mis últimas últimos recientes e do da das dos minhas últimas recentes le ultime recenti dal',
  'gruppe arbeitsgruppe der die das équipe groupe grupo gruppo gruppi laatste onze mijn groep ostatnie najnowsze nasze moje son en последние наши мои',
  'life career professional status good big daily weekly monthly general',
  '最新 近期 最近 최근 최신 새 und & 与 和',
)

/** What stands with news under one heading and makes it no other; "Academic activities" are something else. */
export const newsCompanions: ReadonlySet<string> = wordSet(
  'research academic personal site website conference paper publication events event awards talks travel press media blog views opportunities deadlines achievements veranstaltungen termine événements eventos eventi イベント',
)

/** Posts of a blog are no news of a person: a blog has a feed of its own, which can be handed over. */
export const posts: readonly RegExp[] = [
  /^(?:(?:recent|latest|newest|featured|all|my|blog|from|the) )*(?:posts|blogs?|weblog|microblog)$/,
  /^(?:(?:neueste|letzte|aktuelle|derniers|dernières|últimas|últimos|recentes?|ultimi|laatste|ostatnie|son|последние|最新|最近|최근|최신|blog) ?){0,2}(?:beiträge|blogbeiträge|blogeinträge|billets|entradas|postagens|posts|post|berichten|blogberichten|wpisy|yazıları?|yazılar|записи|блог|блоги|博客|博文|ブログ|ブログ記事|블로그|글)(?: (?:récents|recientes|recentes|recenti|na blogu))?$/,
] // prettier-ignore

/** Everything else, the first that fits wins; a row a topic and its languages. */
export const phrases: readonly { readonly topic: Topic; readonly pattern: RegExp }[] = [
  { topic: 'other', pattern: /^in the (?:news|media|press)$/ },
  ...posts.map((pattern) => ({ topic: 'other' as const, pattern })),
  { topic: 'awards', pattern: /\b(?:paper|thesis|dissertation|article|poster|reviewer) (?:awards?|prizes?|honou?rs?)\b/ },
  { topic: 'events', pattern: /^(?:(?:upcoming|past|recent|previous|current|latest|other|our|my|lab|group|selected|public|academic|and|&) )*(?:events?|meetings attended|conferences? (?:attended|attendance|participation)|(?:conferences?|workshops?) and (?:conferences?|workshops?|events)(?: attended)?|(?:upcoming|past|recent) (?:conferences|workshops)|(?:(?:upcoming|past|recent|previous|planned|scheduled|future|my|academic|research|conference|and|&) )+(?:travels?|trips))$/ },
  { topic: 'events', pattern: /^(?:(?:upcoming|past|recent|previous|planned|scheduled|future|selected|invited|my|academic|research|and|&) )*(?:(?:travels?|trips) (?:(?:and|&) )?(?:invited )?(?:talks?|presentations?|lectures?|events?|conferences?|visits)|(?:talks?|presentations?|lectures?|events?|conferences?|visits) (?:(?:and|&) )?(?:travels?|trips))$/ },
  { topic: 'events', pattern: /^(?:veranstaltungen|termine|événements|eventos|eventi|evenementen|etkinlikler|мероприятия|イベント|行事|행사)$/ },
  { topic: 'events', pattern: /\b(?:organi[sz]ed|organi[sz]ation of|organi[sz]ing) (?:[\p{L}&]+ ){0,3}(?:events?|workshops?|conferences?|seminars?|symposi\p{L}+|tutorials?|meetings?|sessions?|panels?|schools?|competitions?)\b|\b(?:events?|workshops?|conferences?|seminars?|symposi\p{L}+|tutorials?|meetings?|sessions?|panels?|forums?|schools?) organi[sz](?:ed|ation|ing)$/u },
  { topic: 'talks', pattern: /^(?:(?:latest|recent|invited|selected|upcoming|conference|contributed|past|previous|public|plenary|guest|academic|scientific|oral|poster|research|keynote|other|some|my|outreach|and|&) )*(?:talks?|presentations?|lectures|seminars?|keynotes?|speaking|speeches|colloqui(?:a|ums)|panels?|webinars?)(?: (?:(?:and|&|or) )?(?:invited )?(?:talks?|presentations?|lectures?|posters?|seminars?|tutorials?|panels?|keynotes?|workshops?|conferences?|engagements?|slides|videos))*$/ },
  { topic: 'talks', pattern: /^(?:(?:学术|邀请|特邀|大会)?(?:报告|演讲|讲座)|(?:招待|基調)?講演|(?:口頭|学会|ポスター|招待)?発表|(?:초청 ?)?(?:강연|발표|세미나)|(?:eingeladene )?vorträge|präsentationen|(?:exposés|communications|conférences|séminaires|présentations|interventions)(?: (?:orales|invitée?s|récente?s))?|(?:charlas|ponencias|conferencias|presentaciones)(?: (?:invitadas|recientes))?|(?:palestras|apresentações|comunicações)(?: convidadas)?|(?:conferenze|presentazioni|seminari|relazioni|interventi)(?: (?:su invito|invitat[ei]))?|lezingen|föredrag|выступления|доклады)$/ },
  { topic: 'talks', pattern: /^(?=(?:.* )?(?:talks?|presentations?|keynotes?|speeches)(?: |$))(?:(?:talks?|presentations?|keynotes?|speeches|lectures|seminars?|colloquia|performances?|concerts?|exhibitions?|screenings?|readings?|events?|posters?|demos?|demonstrations?|workshops?|tutorials?|conferences?|symposi(?:a|ums)|panels?|schools?|visits|latest|recent|invited|selected|upcoming|contributed|past|previous|public|academic|scientific|oral|other|my|and|or|&)(?: |$))+$/ },
  { topic: 'talks', pattern: /^(?:(?:vorträge|präsentationen) (?:und|&) (?:poster|veranstaltungen|workshops|konferenzen|seminare)|(?:poster|veranstaltungen|workshops|konferenzen) (?:und|&) (?:vorträge|präsentationen)|(?:exposés|communications|présentations|conférences) (?:et|&) (?:posters|affiches|séminaires|événements)|(?:posters|affiches|séminaires) (?:et|&) (?:exposés|communications|présentations|conférences)|(?:charlas|ponencias|presentaciones|comunicaciones) (?:y|&) (?:pósters?|pósteres|posters|eventos|congresos)|(?:pósters?|pósteres|posters|congresos) (?:y|&) (?:charlas|ponencias|presentaciones|comunicaciones)|(?:palestras|apresentações|comunicações) (?:e|&) (?:pôsteres|pósteres|posters|eventos)|(?:pôsteres|pósteres|posters|eventos) (?:e|&) (?:palestras|apresentações|comunicações)|(?:presentazioni|relazioni|seminari) (?:e|&) (?:poster|eventi)|poster (?:e|&) (?:presentazioni|relazioni)|講演 発表|発表 講演)$/ },
  { topic: 'talks', pattern: /\b(?:speakers?|speaking engagements|redner|ponente|palestrante|relatore)\b|讲者|講演者/ },
  { topic: 'publications', pattern: /(?:^|\b)(?:publications?|papers|preprints?|manuscripts?|articles|working papers|research papers|journal papers|conference papers|theses|thesis|bibliography)(?:\b|$)/ },
  { topic: 'publications', pattern: /^(?:(?:in|international|national|refereed|reviewed|peer-?reviewed|peer|selected|conference|workshop|journal|scientific|academic|and|&|full|other) )*(?:proceedings|journals?|book chapters|chapters)$/ },
  { topic: 'publications', pattern: /^(?:(?:selected|other|my|unpublished|recent|older|and|&) )*(?:technical|tech|research|scientific|project|institutional) (?:reports?|notes?|memos?|memoranda)(?: (?:and|&) (?:notes|memos|preprints|manuscripts|white papers|theses))?$|^(?:technische berichte|forschungsberichte|rapports (?:techniques|de recherche)|informes técnicos|relatórios técnicos|rapporti tecnici|технические отчеты|技术报告|技術報告|テクニカルレポート|기술 ?보고서)$/ },
  { topic: 'publications', pattern: /^(?:(?:book )?chapters? (?:in|of)|contributions? (?:in|to)) (?:(?:edited|collective|scientific|academic|and|&) ?){0,3}(?:books?|(?:edited )?volumes?|collections?|handbooks?)(?: (?:and|&) (?:books?|volumes?|collections?|handbooks?))?$/ },
  { topic: 'publications', pattern: /^(?:(?:my|phd|doctoral|dissertation|selected|edited|authored|academic|scholarly|scientific|books|articles|chapters|and|&|in) )*(?:dissertation|monographs?|edited (?:volumes?|books?|collections?)|authored books|(?:scholarly|academic|selected) (?:works?|writings?))(?: (?:and|&) (?:articles|chapters|books|edited volumes|reviews))*$/ },
  { topic: 'publications', pattern: /(?:^|\s)(?:publicaties|artikelen|публикации|публікації|научные труды|статьи|publikacje|artykuły|publikace|publikácie|publikációk|julkaisut|publikasjoner|publikationer|publicacions|publicații|yayınlar|makaleler|δημοσιεύσεις|aufsätze|zeitschriftenartikel|buchbeiträge|monogra(?:ph|f)ien|herausgeberschaften|ouvrages|chapitres|artículos|capítulos|monografías|artigos|articoli|capitoli|monografie)(?=\s|$)|研究成果|学术成果|科研成果|學術成果|专著|专着|專著|著作|著書/u },
  { topic: 'publications', pattern: /^(?:(?:my|current|ongoing|selected|other) )*works? in progress$|^(?:my )?job market paper$|^(?:schriften|publikations|veröffentlichungs)(?:verzeichnis|liste)$/ },
  { topic: 'publications', pattern: /论文|发表|出版|業績|論文|veröffentlichungen|publikationen|publicaciones|publicações|pubblicazioni|논문/ },
  { topic: 'awards', pattern: /\b(?:awards?|awarded|honou?rs?|prizes?|scholarships?|fellowships?|achievements?|accomplishments?|distinctions?|accolades?|medals?|laurels|competitions|contests|hackathons|olympiads)\b|^(?:honou?rs and |awards and )?recognitions?$/ },
  { topic: 'awards', pattern: /荣誉|榮譽|竞赛|比赛|奖励|奖项|獎|获奖|奖学金|受賞|表彰|コンペ|수상|장학금|경진대회|auszeichnungen|wettbewerbe|ehrungen|preise\b|stipendien|(?:^|\s)prix(?:\s|$)|distinctions|récompenses|bourses|premios|becas|reconocimientos|distinciones|prêmios|prémios|bolsas|distinções|premi\b|riconoscimenti|borse di studio|prijzen|utmärkelser|награды|премии/ },
  { topic: 'service', pattern: /\b(?:services?|reviewer|reviewing|committees?|editorial|volunteering|outreach|memberships?|mandats?|gremien|akademische selbstverwaltung)\b|学术服务|学术兼职|社会活動|委員|학회활동/ },
  { topic: 'teaching', pattern: /\b(?:teaching|courses?|teaching assistant|lehre|lehrveranstaltungen|enseignements?|docencia|ensino|didattica|insegnamento|onderwijs|mentoring|supervision|encadrements?|students)\b|教学|课程|授業|担当|강의/ },
  { topic: 'education', pattern: /\b(?:educations?|educational|degrees?|diplomas?|qualifications?|(?:academic|educational) background|ausbildung|bildung|bildungsweg|studium|formations?|diplômes?|cursus|parcours|educación|formación|estudios|titulación|educação|formação|formazione|istruzione|studi|opleiding|utbildning|образование)\b|^studies$|教育|学习经历|学历|学歴|학력/ },
  { topic: 'employment', pattern: /\b(?:employment|experiences?|positions?|work|internships?|careers?|appointments?|professional|industry|vita|cv|curriculum|resume|résumé|bio|biography|affiliations?|berufserfahrung|werdegang|lebenslauf|erfahrung|expériences?|carrière|emplois?|experiencia|empleo|trayectoria|experiência|carreira|esperienz[ae]|carriera|ervaring|опыт)\b|工作|经历|经验|实习|职歴|職歴|経歴|略歴|경력|이력/ },
  { topic: 'other', pattern: /\b(?:about|contact|contacts|research|interests?|projects?|links?|software|code|grants?|funding|patents?|press|media|people|team|members|blog|miscellaneous|misc|hobbies|hobby|openings|collaborators|visitors|vacancies|certifications?|certificates?|compétences|kenntnisse|habilidades|competenze|referees)\b|^(?:(?:technical|programming|computer|language|core|key|soft|relevant|my|other|and|&) )*(?:skills?|languages?|sprachen|langues|idiomas|lingue|tools|technologies|references|photos|gallery|acknowledge?ments?)(?: (?:and|&) (?:skills?|languages?|tools|interests|technologies))*$|技能|专利|兴趣|科研项目|联系|スキル|資格|趣味|連絡先|언어|기술/ },
] // prettier-ignore
