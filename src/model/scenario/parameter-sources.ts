/** The source of a default. The key is in the parameter table; the text is shown beside the control. */
export const SOURCES = {
  modellersChoice: "modeller's choice: no measured figure is known",
  yours: 'yours to choose',
  titleTen: 'the arithmetic of the title: one tells ten others',
  adamic2016: 'Adamic, Lento, Adar & Ng 2016, WSDM (121 605 variants in 1.14 million posts)',
  allportPostman1947: 'Allport & Postman 1947: about 70 % of the details lost in five or six retellings',
  bass1969: 'the rule: Bass 1969, Management Science 15: 215–227; none unless chosen',
  centola2010: 'the rule: Centola 2010, Science 329: 1194–1197; the figure: modeller’s choice',
  leskovec2007:
    'the sign: Leskovec, Adamic & Huberman 2007, ACM TWEB 1(1): 5 (the same advice again: as good up to three times, then half); the size: modeller’s choice',
  kellerFay2012: 'Keller & Fay 2012: 6–8 % of word of mouth is online',
  kellerFay2014:
    'chosen so that about one hearer in eight goes in the opening scenario (Keller & Fay 2014: probability of acting .125 when told in person)',
  makiThompson1973: 'the rule: Maki & Thompson 1973, Mathematical Models and Applications; off unless chosen',
  moussaid2015:
    'the signs: Moussaïd, Brighton & Gaissmaier 2015, PNAS 112: 5631–5636; the size: modeller’s choice',
  nielsen2015:
    'Nielsen 2015, Global Trust in Advertising: friends 83 %, online opinions 66 %, television 63 %',
  nielsen2021: 'Nielsen 2021: trust in influencers 23 % against 89 % in people one knows',
  oliver1980:
    'the rule: Oliver 1980, Journal of Marketing Research 17: 460–469 (contested: later studies find no such effect); the figure: modeller’s choice',
  wattsStrogatz1998: 'the network: Watts & Strogatz 1998, Nature 393: 440–442; the figure: modeller’s choice',
  watts2002: 'the rule: Watts 2002, PNAS 99: 5766–5771; the figure: modeller’s choice',
  zhao2012: 'the state: Zhao et al. 2012, Physica A 391: 2444–2453; the figure: modeller’s choice',
  leastDiscount: 'Herbalife 2018: a discount of 25 % at least; critics reckon with 30 %',
  unilevel: 'plans with one share a level: generally about 5 % on each of 5 to 8 levels',
  starterKits: 'starter kits cost mostly $50–100',
  koscot1975: 'Koscot 1975: to pay for recruits is the mark of a pyramid; none unless chosen',
  volumePoints: 'companies ask for orders of about $55–150 a month',
  amway1979: 'Amway 1979: ten customers a month, which is a value of 10; none unless chosen',
  dsaCode: 'DSA Code of Ethics: at least 90 % of the cost within twelve months',
  neora2023: 'chosen so that customers stay two months in the median (FTC v. Neora 2023)',
  bargainJoiners: 'chosen so that about 70 % of those who join come for the price (DSA 70 %, doTERRA 85 %)',
  oneInThirteen: 'chosen so that about 1 in 13 of those who are asked joins',
  ftc2024: 'FTC staff report 2024: few income statements show the middle; none unless chosen',
  grayson2007:
    'the sign: Grayson 2007, Journal of Marketing 71(4): 121–139 (AARP 2018: 39 % found it awkward); the size: modeller’s choice',
  beeler2020: 'the sign: Beeler 2020 (belonging lowers turnover); the size: modeller’s choice',
  turnover:
    'chosen between 43 % who leave in a year (DSA 2019) and 72 %; FTC v. Neora 2023: 8 months in the median',
} as const;

export type SourceKey = keyof typeof SOURCES;

/** Studies that give the rule, or its sign, and not the figure. */
export const RULES_ONLY: ReadonlySet<SourceKey> = new Set([
  'bass1969',
  'beeler2020',
  'centola2010',
  'grayson2007',
  'leskovec2007',
  'makiThompson1973',
  'moussaid2015',
  'oliver1980',
  'wattsStrogatz1998',
  'watts2002',
  'zhao2012',
]);
