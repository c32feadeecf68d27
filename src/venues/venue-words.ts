import type { VenueMention } from '../model/venue.ts'

export type VenueKind = NonNullable<VenueMention['kind']>

/**
 * The noun that makes a run of words the name of a meeting or a journal, in lower case; a word adds one.
 *
 * `plain` nouns count without a capital behind a name (`Example Studies Association conference`), `weak` ones only
 * where something is published or presented (`Letters`, `Review`), `named`
 * ones only behind two words of the name's own (`Springfield Samples Day`).
 */
const heads: readonly {
  readonly kind: VenueKind
  readonly strength?: 'plain' | 'weak' | 'named'
  readonly words: string
}[] = [
  { kind: 'conference', strength: 'plain', words: 'conference symposium convention congress colloquium' },
  { kind: 'conference', strength: 'plain', words: 'tagung jahrestagung fachtagung konferenz kongress kolloquium' },
  { kind: 'conference', strength: 'plain', words: 'colloque congrès conférence congreso simposio jornadas encuentro' },
  { kind: 'conference', strength: 'plain', words: 'convegno congresso conferenza simpósio conferência encontro' },
  { kind: 'conference', strength: 'plain', words: 'congres symposion konferens konferanse konferencja konference' },
  { kind: 'conference', words: 'multiconference meeting meetings summit week weeks festival biennale jamboree expo forum assembly symposia unconference' },
  { kind: 'conference', strength: 'named', words: 'day days' },
  { kind: 'conference', words: 'conferencia rencontres journées konvent colóquio coloquio' },
  { kind: 'workshop', strength: 'plain', words: 'workshop' },
  { kind: 'workshop', words: 'workshops atelier taller arbeitstreffen' },
  { kind: 'journal', words: 'journal transactions annals proceedings revista revue rivista zeitschrift tijdschrift' },
  { kind: 'journal', strength: 'weak', words: 'letters review reviews magazine quarterly bulletin archives annales' },
] // prettier-ignore

export interface Head {
  readonly kind: VenueKind
  readonly strength?: 'plain' | 'weak' | 'named'
}

export const headNouns: ReadonlyMap<string, Head> = new Map(
  heads.flatMap(({ words, ...head }) => words.split(' ').map((word) => [word, head] as const)),
)

/** What leads from the noun to what the meeting is about; `in` leads to a town as often. */
export const links: ReadonlySet<string> = new Set(
  'on of for über für der des zu zur zum sur de du da do das dos della dello dei degli delle sobre om voor van'.split(
    ' ',
  ),
)

/** Words without capitals inside of a name. */
export const joiners: ReadonlySet<string> = new Set(
  'of on for and the to with & in de la le les du des der die und für et y e da do dos di della dello dei degli delle del van voor och og sur en'.split(
    ' ',
  ),
)

/** Joiners over which a name goes on to its left: `Association for the Study of Examples conference`. */
export const backwardJoiners: ReadonlySet<string> = new Set(
  'of for and the & de la le les du des der die und für et y e da do dos di della dello dei degli delle del van voor'.split(
    ' ',
  ),
)

/** Words that say nothing of which meeting or journal is meant. */
export const genericWords: ReadonlySet<string> = new Set(
  `international annual national world joint biennial global regional european first second third fourth fifth sixth
  seventh eighth ninth tenth online virtual academic scientific main press lab group board project team committee kick-off
  town hall business staff faculty student doctoral phd graduate undergraduate young early career general member members
  peer systematic literature code internal weekly monthly satellite pre-conference post-conference special invited full top
  top-tier several many different new recent best various other same open reading welcome orientation fashion one two three internationale jährliche nationale
  internacional nacional internazionale nazionale international’s plenary keynote zoom one-day two-day summer winter spring
  fall autumn conference symposium workshop congress meeting proceedings journal volume great flagship leading premier
  dutch british french german italian spanish portuguese swiss austrian belgian danish swedish norwegian finnish polish czech chinese
  japanese korean indian american canadian australian brazilian mexican african asian nordic`.split(/\s+/),
)

/** Capitalized words that stand before a name and do not belong to it, as where a sentence begins. */
export const openers: ReadonlySet<string> = new Set(
  `a an the our my your their this these that i we he she they it in at on to by for from with and of as after before during
 see visit join check award awards awarded prize best paper papers poster posters presentation presentations talk talks
 keynote oral orals spotlight invited invitation attended attending attend presented presenting organized organised
 organizing organising organizer organiser co-organized co-organised co-organizer co-organizing hosted hosting host gave
 giving give spoke speaking speaker panelist panel participant participated proceedings proc chair co-chair chairs session reviewer reviewers
 reviewing review reviewed referee editor member members program programme committee pc tpc volunteer volunteered
 served serving serve accepted published received recieved won winner winning selected nominated travel grant scholarship
 fellowship student outstanding distinguished runner-up finalist honorable mention paper's two three four five one new first
 second third another also was is are has have been will be congratulations congrats thanks excited happy honored honoured
 delighted proud glad submitted submission full short long abstract article chapter tutorial demo demonstration challenge
 winner certificate recognition appreciation session's ad hoc
 excellence gold silver bronze top invited upcoming featured attendance moderator discussant co-authored 
 joined attended, traveled travelled travelling traveling went visiting 
 spring summer fall autumn winter am pm utc gmt cet cest vortrag
 eingeladener teilnahme présentation ponencia presentación apresentação`.split(/\s+/),
)

/** Words behind a noun that make it a room, a person or a thing of the meeting. */
export const undoing: ReadonlySet<string> = new Set(
  'center centre hall room rooms hotel club building chair chairs committee organizer organizers call series fee fees trip trips version submission submissions deadline deadlines article articles extension grant season editor'.split(
    ' ',
  ),
)

/** Words that end a run of capitals behind a noun. */
export const enders: ReadonlySet<string> = new Set(
  'best outstanding distinguished co-located colocated award awards prize paper papers poster oral spotlight talk chair track demo findings presentation travel student reviewer program invited keynote tutorial session proceedings committee jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december'.split(
    ' ',
  ),
)

/** Parts of names of institutions: what is at one of these is placed nowhere. */
export const institutions: ReadonlySet<string> = new Set(
  `university universität université universidad università universidade universiteit college school institute institut
  instituto department dept faculty laboratory laboratories lab labs hospital center centre academy research corporation inc ltd
  gmbh group foundation ministry council company technologies bank museum library office agency program programme fellowship
  scholarship award grant prize degree inria google microsoft amazon facebook meta apple nvidia intel adobe baidu tencent
  alibaba huawei bytedance samsung ibm openai deepmind anthropic siemens bosch toyota salesforce spotify netflix uber tesla
  linkedin springer elsevier wiley routledge kaggle github twitter youtube medium press team scholars society association
  union committee consortium board course class cohort semester`.split(/\s+/),
)

/** Organisations before the name of what they hold: `IEEE Network`, `SIAM CSE`; none is a venue itself. */
export const sponsorNames: ReadonlySet<string> = new Set([
  'ACM', 'IEEE', 'CVF', 'RSJ', 'SIAM', 'IFIP', 'IACR', 'ISCA', 'ISOC', 'USENIX', 'EATCS', 'SIGOPS', 'SIGPLAN', 'SIGSOFT', 'SIGCHI',
  'INFORMS', 'AIAA', 'ASME', 'SPIE', 'OSA', 'IET', 'ACS', 'RSC', 'ASCE', 'ASA', 'AMS', 'MRS', 'IAPR', 'IFAC', 'IISE', 'AIS', 'CCF', 'APS', 'IOP',
  'ACM/IEEE', 'IEEE/ACM', 'IEEE/CVF', 'IEEE/RSJ', 'IEEE/CIC', 'ACM/SIGAPP', 'IEEE/IFIP', 'ACL', 'IEEE/ASME', 'ISCB', 'Springer', 'Elsevier',
]) // prettier-ignore

/** First words of journals whose names have no noun: `Nature Examples`, `PLOS Examples`, `Physical Review X`. */
export const journalFamilies: readonly string[] = [
  'Nature', 'npj', 'PLOS', 'PLoS', 'Plos', 'BMC', 'BMJ', 'JAMA', 'Lancet', 'The Lancet', 'Cell', 'Frontiers in', 'Trends in', 'PeerJ',
  'Current Opinion in', 'Annual Review of', 'Physical Review', 'Communications of the', 'Royal Society Open', 'Scientific Reports',
  'Scientific Data', 'Philosophical Transactions', 'New Journal of', 'Archives of', 'Notices of', 'Proceedings of the', 'Studies in',
] // prettier-ignore

/** Societies whose journals begin with their names; these say so only where a paper is spoken of: `IEEE Examples`. */
export const journalSocieties: readonly string[] = ['IEEE', 'ACM', 'ACS', 'AIP', 'RSC', 'SIAM', 'IET', 'AIAA', 'APL'] // prettier-ignore

/**
 * Capitals that name no venue, with or without a year: degrees, tests, societies, funders, universities, companies,
 * fields, models, contests, places, words.
 */
export const notVenues: ReadonlySet<string> = new Set(
  `PhD PHD MSc BSc BA BS MS MA MBA MD JD MPhil DPhil MEng BEng MTech BTech GPA CGPA GRE TOEFL IELTS SAT GMAT GATE JEE CET
  AI ML CV NLP RL HCI IR IoT VR AR XR MR UI UX KG RAG GNN GAN LLM LLMs VLM VLMs MLLM MLLMs ASR TTS OCR SLAM HPC DL CS EE ECE EECS CSE STEM
  GPT ChatGPT BERT LLaMA COVID SARS HIV DNA RNA mRNA MRI EEG fMRI CT GPU GPUs CPU TPU FPGA FPGAs API APIs SDK PDF CVPDF HTML URL DOI FAQ CV
  NSF NIH NASA DARPA DOE DOD ERC DFG DAAD NSFC ANR EPSRC ESRC AHRC UKRI SNSF FWF NWO JSPS JST NSERC CIHR SSHRC ARC NHMRC NRF CSC SERB DST
  ONR AFOSR ARO IARPA NIST NOAA USDA USAID AAUW AAAS WHO UNESCO UNICEF OECD NATO CERN ESO JPL NREL ORNL LBNL LANL ANL LLNL PNNL RIKEN CNRS CEA
  INRIA Inria LORIA IRISA LIP6 CWI TNO MPI CSIRO AIST NII A*STAR FAIR MSRA MILA Mila Vector TTIC BAIR CSAIL HIIT DFKI KIT
  MIT CMU UCLA UCSD UCSB UCSC UCI UCR UCB USC UIUC UMD UPenn NYU UT UVA UNC UW UMich UMass UBC UofT UCL ICL LSE KCL ETH EPFL TUM RWTH LMU FAU
  KTH DTU NTNU TUDelft KAIST POSTECH SNU NUS NTU SMU SUTD HKU HKUST CUHK PolyU CityU BUPT PKU THU USTC SJTU ZJU HUST UESTC BUAA HIT NJU FDU
  RUC XJTU UCAS CAS CASIA IIT IITs IISc IIIT NIT BITS UNSW ANU UTS RMIT UWA USYD IST UPC UPM UAB UNAM USP UFMG UFRJ ENS ENSAE GMU GWU RPI WPI
  NCSU OSU PSU MSU LSU FSU UCF ASU UT-Austin UIC IUPUI UCSF NCSA KAUST MBZUAI AUB METU
  IBM SAP AMD ARM NEC NTT HP HPE TSMC NVIDIA OpenAI DeepMind BMW SRI PARC GE AWS TCS JD BAAI JPMorgan LinkedIn YouTube GitHub GitLab TikTok
  ByteDance PyTorch TensorFlow HuggingFace LaTeX MATLAB BibTeX WeChat WhatsApp PayPal eBay iOS macOS ROS ROS2 CUDA SQL OpenReview arXiv ArXiv bioRxiv medRxiv SSRN HAL
  CNIPA USPTO EPO WIPO JPO KIPO
  IMO IOI NOI NOIP IPhO ICPC ACM-ICPC CCPC GSoC MCM ICM CUMCM CTF TREC-OR RoboCup iGEM
  ComSoc SIGGRAPH-Asia CVF MCM/ICM Uni BOJ
  USA US UK EU UAE NY CA LA SF DC PRC UN NYC HK
  I II III IV VI VII VIII IX AM PM AND OR NOT NEW NEWS TBD TBA OK PC SPC TPC AC SAC PI TA RA CEO CTO CFO VP QA ID
  SIG TC CFP OA SCI SSCI EI JCR CCF CORE IF Q1 Q2 Q3 Q4 A1 B1 C1 C2 HCP R&R QS ORCID
  REU SULI SURF SURE GRFP CAREER MURI GEM CPT OPT DACA
  CTAN CRAN PyPI Asia-Pacific`.split(/\s+/),
)

/** Possessives inside of names; any other ends what stands before the name: `Example University's Conference on …`. */
export const ownPossessives: ReadonlySet<string> = new Set([
  'women', 'men', 'children', 'people', 'physicians', 'teachers', 'students', 'chancellor', 'president',
]) // prettier-ignore

/** Bodies whose yearly meeting goes by their own name: `Example Literature Association, Springfield`. */
export const bodies: ReadonlySet<string> = new Set([
  'association', 'society', 'union', 'gesellschaft', 'société', 'sociedad', 'società', 'sociedade', 'verein',
]) // prettier-ignore
