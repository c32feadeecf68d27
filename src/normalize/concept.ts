/** What a word of an announcement stands for, in whichever language it is written. */
export type Concept =
  | 'accept' | 'publish' | 'submit' | 'paper' | 'papers' | 'preprint' | 'work' | 'track' | 'poster'
  | 'present' | 'give' | 'talk' | 'tutorial' | 'speak' | 'invite' | 'occasion'
  | 'get' | 'win' | 'choose' | 'honour' | 'fellow' | 'contest'
  | 'grant' | 'funding' | 'money' | 'funder' | 'project' | 'proposal'
  | 'join' | 'start' | 'finish' | 'work-at' | 'job' | 'degree' | 'thesis' | 'studies' | 'intern' | 'defend' | 'graduate' | 'promote'
  | 'welcome' | 'hire' | 'offer' | 'pass' | 'exam' | 'move' | 'visit' | 'visitor' | 'lab' | 'open'
  | 'serve' | 'chair' | 'referee' | 'committee' | 'organise'
  | 'teach' | 'course' | 'mentor'
  | 'release' | 'code' | 'site'
  | 'feature' | 'press' | 'interview'
  | 'attend' | 'gathering' | 'school' | 'host' | 'held'
  | 'patent' | 'video'
  | 'trophy-sign' | 'speech-sign' | 'paper-sign' | 'degree-sign' | 'press-sign'
  | 'venue' | 'title'
  /** Words that would be taken for something that they are not: a press release is no release. */
  | 'nothing' // prettier-ignore

/** Words and phrases of a language for each concept, comma-separated and in lower case; accents do not matter. */
export type Vocabulary = { readonly [concept in Concept]?: string }
