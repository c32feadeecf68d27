/**
 * Names that are also words, units or organisations: on their own they prove nothing, so a year, a sponsor, a track
 * or "accepted to" must stand beside them. Names of one or two letters are always such.
 */
export const everydayWords: ReadonlySet<string> = new Set([
  'ALT', 'AMIA', 'ARES', 'ASE', 'ASSETS', 'AST', 'AutoML', 'BIB', 'BMJ', 'CAIN', 'CAL', 'CANS', 'CAV', 'CCC', 'CEC', 'CGI',
  'CHASE', 'CLUSTER', 'CLeaR', 'CRYPTO', 'CUI', 'Cell', 'Coling', 'Crypto', 'DAC', 'DAI', 'DATE', 'DIS', 'EASE', 'ECML', 'ESA',
  'ESOP', 'FASE', 'FAST', 'FPGA', 'GROUP', 'HOST', 'HRI', 'Humanoids', 'ICC', 'ICANN', 'ICPC', 'ICS', 'IDC', 'IPM', 'ISC', 'ISS', 'IST',
  'IUI', 'JAMA', 'Lancet', 'LOG', 'LoG', 'MICRO', 'MMM', 'MODELS', 'MSR', 'MoDELS', 'Middleware', 'NAR', 'NLE', 'Nature', 'Neuron',
  'Neurocomputing', 'Bioinformatics', 'Econometrica', 'OHBM', 'Oakland', 'PACT', 'PAM', 'PETS', 'PKDD', 'PNAS', 'PODS', 'PRL',
  'PRX', 'Patterns', 'Psychonomics', 'Quantum', 'RAID', 'RAL', 'RMP', 'ROMAN', 'RSE', 'RSS', 'SAC', 'SAS', 'SAT', 'SCA', 'SDM',
  'SGP', 'SLT', 'SMC', 'SPL', 'SPLASH', 'SUI', 'Science', 'SciVis', 'Sensors', 'SuperComputing', 'Supercomputing', 'TAC', 'TCC',
  'TCS', 'TEI', 'TIP', 'TOPS', 'ToN', 'UNGA', 'VAST', 'VIS', 'WEF', 'WHA', 'WHC', 'WHS', 'WINE', 'WWW',
  'SALT', 'GALA', 'SEA', 'EDM', 'GLOW', 'EAS', 'SciPy', 'PyData', 'PyCon', 'CHR', 'Sunbelt', 'QIP', 'SPIRE', 'ASCO', 'AACR', 'AERA',
  'DLT', 'ECC', 'CDC', 'SLE', 'ICIS', 'LAK', 'OFC', 'TQC', 'RSNA', 'ASHG', 'ESHG', 'ISBA', 'COSPAR', 'Joule', 'PeerJ', 'TAP', 'TCI', 'TIE', 'TIM', 'MRM', 'TOMS', 'TFS', 'TAI', 'TSC', 'Synthese', 'MFCS',
  'ISMRM', 'VSS', 'CHEP', 'ICLS', 'GAMM', 'ENAR', 'EASST', 'SMBE', 'ESEB', 'DAGA', 'APSA', 'MPSA',
  'ACC', 'CADE', 'ISAAC', 'SOSA', 'ISER', 'DARS', 'CISS', 'ITW', 'VTC', 'TMA', 'PASC', 'NFM', 'RWC', 'CLEF', 'ICER', 'HPG',
  'Demography', 'Biometrics', 'Biostatistics', 'Bernoulli', 'Ecology', 'Evolution', 'Radiology', 'Icarus',
  'Organometallics', 'Macromolecules', 'Langmuir', 'Cognition', 'Glossa', 'Psychometrika', 'Technometrics', 'Oecologia', 'Oikos', 'Ecography',
  'Genetics', 'Heredity', 'Chemosphere', 'Hepatology', 'Gastroenterology', 'Neurology', 'Epidemiology',
  'Geology', 'Tectonophysics', 'Cognitive Psychology', 'Econometric Theory', 'Political Analysis',
]) // prettier-ignore
