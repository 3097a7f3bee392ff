import { BUNDLED_NAMES } from './bundled-sizes.ts';
import { DOWNLINE_PARAMETERS } from './downline-parameters.ts';
import {
  choice,
  first,
  number,
  researcher,
  researcherStructural,
  structural,
  text,
  whole,
  type Parameter,
} from './parameter-kinds.ts';
import { BUNDLED_TOPICS } from './topic.ts';

/*
 * The one table of everything that can be set. Controls, links, the command line, validation and the
 * documentation are made from it; labels and explanations stand in src/words under the same paths.
 */

export type * from './parameter-kinds.ts';

/** Every parameter by its path, in the order in which controls and documentation show them. */
export const PARAMETERS = {
  topic: {
    kind: 'topic',
    options: BUNDLED_TOPICS,
    standard: 'restaurant',
    source: 'yours',
    level: 'first',
    structural: true,
  },
  name: text(80),
  note: text(2000, '', false),
  seed: text(64, 'tell-ten'),
  days: whole('days', [1, 3650], 90, 'modellersChoice', structural),
  people: whole('people', [2, 10_000_000], 5000, 'modellersChoice', structural),

  'place.food': number('feeling', [-1, 1], 0.9, 'modellersChoice', first),
  'place.price': number('feeling', [-1, 1], 0.6, 'modellersChoice'),
  'place.setting': number('feeling', [-1, 1], 0.8, 'modellersChoice'),
  'place.service': number('feeling', [-1, 1], 0.8, 'modellersChoice'),
  'place.variation': number('spread', [0, 2], 0.25, 'modellersChoice'),
  'place.delight': number('feeling', [-1, 1], 0.5, 'modellersChoice', researcher),
  'place.anger': number('feeling', [-1, 1], -0.1, 'modellersChoice', researcher),

  'diners.count': whole('people', [1, 10_000_000], 1, 'modellersChoice', structural),
  'diners.how': choice(['random', 'hubs', 'neighbours', 'spread'], 'random'),
  'diners.who': {
    kind: 'peopleList',
    maxPeople: 2000,
    standard: [],
    source: 'modellersChoice',
    level: 'researcher',
    structural: true,
  },

  'telling.fanTells': whole('tellings', [0, 1_000_000], 10, 'titleTen'),
  'telling.relayTells': whole('tellings', [0, 1_000_000], 10, 'titleTen', first),
  'telling.criticTells': whole('tellings', [0, 1_000_000], 10, 'titleTen'),
  'telling.perDay': number('tellings', [0, 1000], 3, 'modellersChoice'),
  'telling.stifling': number('probability', [0, 1], 0, 'makiThompson1973', researcher),
  'telling.repeats': { kind: 'flag', standard: false, source: 'makiThompson1973', level: 'researcher' },

  'listeners.act': number('share', [0, 1], 0.08, 'kellerFay2014', first),
  'listeners.forget': number('share', [0, 1], 0.4, 'kellerFay2014', first),
  'listeners.relay': number('share', [0, 1], 0.15, 'kellerFay2014', first),
  'listeners.verify': number('share', [0, 1], 0.06, 'kellerFay2014', first),
  'listeners.curiosity': number('probability', [0, 1], 0.5, 'modellersChoice'),
  'listeners.tellersNeeded': whole('tellings', [1, 100], 1, 'centola2010', researcher),
  'listeners.shareNeeded': number('share', [0, 1], 0, 'watts2002', researcher),
  'listeners.wantDetail': number('probability', [0, 1], 0.3, 'modellersChoice'),
  'listeners.letdown': number('factor', [0, 2], 0.5, 'oliver1980'),
  'listeners.badNewsWins': number('probability', [0, 1], 0.5, 'modellersChoice'),
  'listeners.moodSpread': number('spread', [0, 1], 0.5, 'modellersChoice', researcher),

  'ties.closeTrust': number('probability', [0, 1], 0.83, 'nielsen2015', first),
  'ties.onlineTrust': number('probability', [0, 1], 0.66, 'nielsen2015'),
  'ties.fatigue': number('probability', [0, 1], 0.05, 'leskovec2007'),

  'memory.recall': number('probability', [0, 1], 0.3, 'zhao2012'),
  'memory.cue': number('perDay', [0, 1], 0.003, 'zhao2012'),
  'memory.keep': number('perDay', [0, 1], 0.97, 'zhao2012'),

  'visits.delay': number('days', [1, 3650], 5, 'modellersChoice'),

  'drift.loss': number('perRetelling', [0, 1], 0.2, 'allportPostman1947', first),
  'drift.sharpening': number('perRetelling', [0, 1], 0.05, 'moussaid2015'),
  'drift.assimilation': number('perRetelling', [0, 1], 0.05, 'moussaid2015', researcher),
  'drift.noise': number('perRetelling', [0, 1], 0.05, 'moussaid2015'),
  'drift.flip': number('perRetelling', [0, 1], 0.01, 'moussaid2015'),

  'network.kind': choice(
    ['tree', 'mixed', 'random', 'regular', 'smallWorld', 'scaleFree', 'communities', 'computed', 'imported'],
    'smallWorld',
  ),
  'network.contacts': number('people', [1, 200], 10, 'titleTen', structural),
  'network.rewiring': number('probability', [0, 1], 0.1, 'wattsStrogatz1998', structural),
  'network.groupSize': whole('people', [2, 1000], 50, 'modellersChoice', researcherStructural),
  'network.mixing': number('share', [0, 1], 0.1, 'modellersChoice', researcherStructural),
  'network.source': {
    kind: 'networkSource',
    options: BUNDLED_NAMES,
    maxLinkLength: 2000,
    standard: 'karate',
    source: 'modellersChoice',
    level: 'more',
    structural: true,
  },

  'online.contacts': number('people', [0, 500], 0, 'modellersChoice', researcherStructural),
  'online.share': number('share', [0, 1], 0.08, 'kellerFay2012', researcher),
  'online.mutation': number('probability', [0, 1], 0.107, 'adamic2016', researcher),

  'advertising.reach': number('perDay', [0, 1], 0, 'bass1969'),
  'advertising.trust': number('probability', [0, 1], 0.63, 'nielsen2015'),

  'campaign.played': number('share', [0, 1], 0, 'modellersChoice'),
  'campaign.playedTells': whole('tellings', [0, 1_000_000], 30, 'modellersChoice'),
  'campaign.boast': number('share', [0, 1], 0, 'modellersChoice'),
  'campaign.detection': number('probability', [0, 1], 0.5, 'modellersChoice'),
  'campaign.playedTrust': number('factor', [0, 1], 0.26, 'nielsen2021'),

  ...DOWNLINE_PARAMETERS,

  events: {
    kind: 'events',
    maxEvents: 50,
    maxSettings: 400,
    maxDay: 3650,
    maxDiners: 10_000_000,
    standard: [],
    source: 'modellersChoice',
    level: 'researcher',
    structural: true,
  },
} as const satisfies Record<string, Parameter>;

export type Path = keyof typeof PARAMETERS;

/** Every path, in table order. */
export const PATHS = Object.keys(PARAMETERS) as Path[];

/** The entry of one path, with the type of its kind. */
export const parameterOf = (path: Path): Parameter => PARAMETERS[path];

/** True for what only says something where there are founders. */
export const isOfDownline = (path: Path): boolean => Object.hasOwn(DOWNLINE_PARAMETERS, path);

export const isPath = (text: string): text is Path => Object.hasOwn(PARAMETERS, text);
