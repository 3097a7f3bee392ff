import type { Stage } from '../../model/story/stages.ts';

/** The meaning of a person's colour: their stage, or a number on a ramp. */
export const COLOUR_MODES = ['stage', 'left', 'hop', 'mood', 'day'] as const;

export type ColourMode = (typeof COLOUR_MODES)[number];

/** The modes whose colours are a ramp: how much of the story is left, retellings, opinion, and the day they heard. */
export type RampMode = Exclude<ColourMode, 'stage'>;

/** The colours of a ramp, evenly spaced from its lowest value to its highest. */
export type Ramp = readonly [string, string, string, string, string];

/** The looks the page and the stage can take; the projector's is for a bright room and the back row. */
export type ThemeName = 'light' | 'dark' | 'projector';

/** Every colour of one look, as `#rrggbb`, and how heavily people and arcs are drawn. */
export interface SceneTheme {
  readonly name: ThemeName;
  /** The ground of the page and of the stage. */
  readonly paper: string;
  /** Text, rings and news; at least 4.5:1 on paper. */
  readonly ink: string;
  /** Secondary text; at least 4.5:1 on paper. */
  readonly quiet: string;
  /** Hairlines, which nobody has to see. */
  readonly line: string;
  /** The edges of streets, and the river: part of the ground, which nobody has to see. */
  readonly street: string;
  readonly river: string;
  /** Multiplies the sizes of dots and arcs. */
  readonly weight: number;
  /** Height of the letters on the stage, in CSS pixels. */
  readonly textSize: number;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly ramps: Readonly<Record<RampMode, Ramp>>;
}

/*
 * The stages' colours were searched for numerically, starting from hand-picked hues: at least 3:1 on paper
 * (4.5:1 for the projector, whose room takes half of it) and far apart in normal and in the three kinds of
 * dichromatic vision — most of all within a family, which shares one size and ring (see marks.ts).
 * tests/scene/look/palette.test.ts holds the numbers.
 *
 * `unaware` is paler than 3:1 on purpose. Most of a town has heard nothing; were they to weigh as much as the
 * others, the story would drown in them, and whoever cannot see them misses nothing but the town's outline.
 *
 * The ramps are even in lightness, which all kinds of vision keep, and turn through hues that were searched in the same
 * way. Their strong end is what is nearest to the source: all of the story, first-hand, the first day. It stops short of
 * the ink, or the rings of those who went would be lost on it. Opinion has two strong ends and grey in the middle.
 */

const light: SceneTheme = {
  name: 'light',
  paper: '#fbf8f1',
  ink: '#23201b',
  quiet: '#6b6458',
  line: '#e2dccf',
  street: '#d9d0bf',
  river: '#efe9dc',
  weight: 1,
  textSize: 12,
  stages: {
    unaware: '#cdc3b0',
    unmoved: '#716856',
    dormant: '#7055a7',
    relaying: '#c47f12',
    planning: '#128ce6',
    warned: '#d8356f',
    fan: '#028a73',
    critic: '#c92500',
    customer: '#254a73',
  },
  ramps: {
    left: ['#a68505', '#a26b3d', '#825e5a', '#863d65', '#1f3f9b'],
    hop: ['#554500', '#00643b', '#06727c', '#077fb5', '#6081fa'],
    mood: ['#a50012', '#a75438', '#8c8982', '#06749e', '#025677'],
    day: ['#034e5d', '#1d55a5', '#8d5386', '#c25176', '#e65963'],
  },
};

const dark: SceneTheme = {
  name: 'dark',
  paper: '#15171a',
  ink: '#f3eee4',
  quiet: '#a29b8e',
  line: '#2c2f34',
  street: '#343940',
  river: '#1b2027',
  weight: 1,
  textSize: 12,
  stages: {
    unaware: '#474b51',
    unmoved: '#8d867a',
    dormant: '#8e70cf',
    relaying: '#ffc15d',
    planning: '#95c9f3',
    warned: '#d27ca2',
    fan: '#23c38c',
    critic: '#f06b39',
    customer: '#8d9ef2',
  },
  ramps: {
    left: ['#917300', '#ba8050', '#c19a95', '#f3a2cb', '#cfcdff'],
    hop: ['#f5cf3a', '#36d388', '#0cb4c4', '#0396d5', '#486fe5'],
    mood: ['#ffb4a7', '#e18667', '#7a7770', '#4ca7d8', '#83cfff'],
    day: ['#73e0fe', '#a3b8ff', '#cd8fc5', '#da678b', '#d14552'],
  },
};

const projector: SceneTheme = {
  name: 'projector',
  paper: '#ffffff',
  ink: '#0f0d0a',
  quiet: '#4a453d',
  line: '#cfcac0',
  street: '#c8c1b3',
  river: '#ebe8e1',
  weight: 1.2,
  textSize: 22,
  stages: {
    unaware: '#b1aca1',
    unmoved: '#5a544a',
    dormant: '#523690',
    relaying: '#9c6a14',
    planning: '#1277cf',
    warned: '#bd2964',
    fan: '#117768',
    critic: '#a41d00',
    customer: '#163656',
  },
  ramps: {
    left: ['#8a6d00', '#895528', '#6b4946', '#702951', '#002e80'],
    hop: ['#403400', '#004e2d', '#005b64', '#026794', '#3e69de'],
    mood: ['#82000b', '#8e3f24', '#74706a', '#025d80', '#00425d'],
    day: ['#013a47', '#014187', '#763d70', '#a7385f', '#c93e4d'],
  },
};

/** The three looks by name. */
export const THEMES: Readonly<Record<ThemeName, SceneTheme>> = { light, dark, projector };
