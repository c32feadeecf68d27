import type { Addition } from '../series.ts'

/**
 * What the fact files do not say: new series with all their fields, or more names, hosts and editions of a series
 * that is known. One line each, with where it was seen.
 */
export const byHand: readonly Addition[] = [
  { id: 'largevideorecsys', hosts: ['largeandvideorecsys.github.io', 'largerecsys.github.io'] }, // links of homepages
  { id: 'rss', hosts: ['roboticsconference.org'] }, // its website
  { id: 'tpami', aliases: ['PAMI', 'T-PAMI'] }, // as people write it
  { id: 'ra-l', aliases: ['RAL'] }, // as people write it
  { id: 't-ro', aliases: ['TRO'] }, // as people write it
  { id: 'infocom', aliases: ['IEEE Conference on Computer Communications'] }, // as its site calls it
  // From here on general knowledge, not looked up: names alone, so none of these has days in the calendar.
  { id: 'ipin', acronym: 'IPIN', name: 'International Conference on Indoor Positioning and Indoor Navigation' },
  { id: 'iccps', acronym: 'ICCPS', name: 'ACM/IEEE International Conference on Cyber-Physical Systems' },
  { id: 'cps-iot-week', acronym: 'CPS-IoT Week', name: 'Cyber-Physical Systems and Internet of Things Week', aliases: ['CPS Week'] },
  { id: 'mlsp', acronym: 'MLSP', name: 'IEEE International Workshop on Machine Learning for Signal Processing', aliases: ['International Workshop on Machine Learning for Signal Processing'] },
  { id: 'wcsp', acronym: 'WCSP', name: 'International Conference on Wireless Communications and Signal Processing' },
  { id: 'etfa', acronym: 'ETFA', name: 'IEEE International Conference on Emerging Technologies and Factory Automation' },
  { id: 'pimrc', acronym: 'PIMRC', name: 'IEEE International Symposium on Personal, Indoor and Mobile Radio Communications' },
  { id: 'spawc', acronym: 'SPAWC', name: 'IEEE International Workshop on Signal Processing Advances in Wireless Communications' },
  { id: 'amcis', acronym: 'AMCIS', name: 'Americas Conference on Information Systems' },
  { id: 'ecis', acronym: 'ECIS', name: 'European Conference on Information Systems' },
  { id: 'pacis', acronym: 'PACIS', name: 'Pacific Asia Conference on Information Systems' },
  { id: 'hicss', acronym: 'HICSS', name: 'Hawaii International Conference on System Sciences' },
  { id: 'iticse', acronym: 'ITiCSE', name: 'ACM Conference on Innovation and Technology in Computer Science Education' },
  { id: 'aied', acronym: 'AIED', name: 'International Conference on Artificial Intelligence in Education' },
  { id: 'rldm', acronym: 'RLDM', name: 'Multidisciplinary Conference on Reinforcement Learning and Decision Making' },
  { id: 'alife', acronym: 'ALIFE', name: 'Conference on Artificial Life' },
  { id: 'jsm', acronym: 'JSM', name: 'Joint Statistical Meetings' },
  { id: 'netsci', acronym: 'NetSci', name: 'International School and Conference on Network Science' },
  { id: 'valse', acronym: 'VALSE', name: 'Vision and Learning Seminar' },
  { id: 'waic', acronym: 'WAIC', name: 'World Artificial Intelligence Conference' },
  { id: 'noms', acronym: 'NOMS', name: 'IEEE/IFIP Network Operations and Management Symposium' },
  { id: 'e-energy', acronym: 'e-Energy', name: 'ACM International Conference on Future and Sustainable Energy Systems' },
  { id: 'grsl', acronym: 'GRSL', name: 'IEEE Geoscience and Remote Sensing Letters', kind: 'journal' },
  { id: 'cell-research', acronym: 'Cell Research', kind: 'journal' },
] // prettier-ignore
