import type { Stage } from '../../model/story/stages.ts';

/** The meaning of a person's colour: their stage, a number on a ramp, or what they earned by selling. */
export const COLOUR_MODES = ['stage', 'left', 'hop', 'mood', 'day', 'earned'] as const;

export type ColourMode = (typeof COLOUR_MODES)[number];

/** The modes whose colours are a ramp: how much of the story is left, retellings, opinion, and the day they heard. */
export type RampMode = Exclude<ColourMode, 'stage' | 'earned'>;

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
  /** Money below zero; at least 4.5:1 on paper. */
  readonly below: string;
  /** The edges of streets, also those of controls and bars, and the river: part of the ground. */
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
 * Three volumes, and only then hues. The silent (not heard, unmoved, forgot) are small in tones of ink; those who have
 * the story have one hue each; those who went have one too, and a ring and a light round it. The tones of ink are near
 * one another on purpose: size, ring and filling tell them apart. Of the hues no near pair hangs on hue alone: the critic
 * is a diamond, the fan is ringed, and a bar of paper crosses whoever was warned off. Orange and blue, below 4.5:1 on
 * light paper, are for dots and lines, never for text. tests/scene/look/palette.test.ts holds the numbers.
 *
 * What is left of a story fades: its ramp goes from the paper to one full hue, which outlines the dots. The other ramps are
 * even in lightness, which all kinds of vision keep, and turn through hues that were searched numerically. Their strong
 * end is what is nearest to the source: first-hand, the first day. Opinion has two strong ends and grey in the middle.
 */

const light: SceneTheme = {
  name: 'light',
  paper: '#fbf8f1',
  ink: '#23201b',
  quiet: '#655e53',
  line: '#ddd5c6',
  below: '#83308f',
  street: '#cfc5b2',
  river: '#ece6d8',
  weight: 1,
  textSize: 13,
  stages: {
    unaware: '#978e7f',
    unmoved: '#857c6e',
    dormant: '#7b7365',
    relaying: '#d06a00',
    planning: '#2b7cc7',
    warned: '#a9317a',
    fan: '#006b50',
    critic: '#c02a12',
    customer: '#006b50',
  },
  ramps: {
    left: ['#f3e6d3', '#e9c79c', '#dda265', '#cb7a2d', '#b55000'],
    hop: ['#554500', '#00643b', '#06727c', '#077fb5', '#6081fa'],
    mood: ['#a50012', '#a75438', '#8c8982', '#06749e', '#025677'],
    day: ['#034e5d', '#1d55a5', '#8d5386', '#c25176', '#e65963'],
  },
};

const dark: SceneTheme = {
  name: 'dark',
  paper: '#14161a',
  ink: '#f1ece2',
  quiet: '#aaa498',
  line: '#2d3036',
  below: '#c98ad4',
  street: '#3d424b',
  river: '#1b2027',
  weight: 1,
  textSize: 13,
  stages: {
    unaware: '#6a6a6c',
    unmoved: '#88847c',
    dormant: '#98928a',
    relaying: '#ffab3d',
    planning: '#62b0f5',
    warned: '#ee7fc0',
    fan: '#3fdba6',
    critic: '#ff6a4d',
    customer: '#3fdba6',
  },
  ramps: {
    left: ['#2a241d', '#553c20', '#865d26', '#bd832f', '#ffb44d'],
    hop: ['#f5cf3a', '#36d388', '#0cb4c4', '#0396d5', '#486fe5'],
    mood: ['#ffb4a7', '#e18667', '#7a7770', '#4ca7d8', '#83cfff'],
    day: ['#73e0fe', '#a3b8ff', '#cd8fc5', '#da678b', '#d14552'],
  },
};

const projector: SceneTheme = {
  name: 'projector',
  paper: '#ffffff',
  ink: '#111111',
  quiet: '#4a453d',
  line: '#cfc8ba',
  below: '#83308f',
  street: '#c4bcab',
  river: '#e9e5dc',
  weight: 1.2,
  textSize: 22,
  stages: {
    unaware: '#8b8375',
    unmoved: '#777064',
    dormant: '#6a6256',
    relaying: '#c05c00',
    planning: '#1a69b5',
    warned: '#991f69',
    fan: '#005a45',
    critic: '#ad1f08',
    customer: '#005a45',
  },
  ramps: {
    left: ['#f5e6d2', '#e9c397', '#d99a5a', '#c06c20', '#a04500'],
    hop: ['#403400', '#004e2d', '#005b64', '#026794', '#3e69de'],
    mood: ['#82000b', '#8e3f24', '#74706a', '#025d80', '#00425d'],
    day: ['#013a47', '#014187', '#763d70', '#a7385f', '#c93e4d'],
  },
};

/** The three looks by name. */
export const THEMES: Readonly<Record<ThemeName, SceneTheme>> = { light, dark, projector };
