import type { Stage } from '../model/people.ts';

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
  /** Multiplies the sizes of dots and arcs. */
  readonly weight: number;
  readonly stages: Readonly<Record<Stage, string>>;
}

/*
 * The stages' colours were searched for numerically, starting from hand-picked hues: at least 3:1 on paper
 * (4.5:1 for the projector, whose room takes half of it) and far apart in normal and in the three kinds of
 * dichromatic vision — most of all within a family, which shares one size and ring (see marks.ts).
 * tests/scene/palette.test.ts holds the numbers.
 *
 * `unaware` is paler than 3:1 on purpose. Most of a town has heard nothing; were they to weigh as much as the
 * others, the story would drown in them, and whoever cannot see them misses nothing but the town's outline.
 */

const light: SceneTheme = {
  name: 'light',
  paper: '#fbf8f1',
  ink: '#23201b',
  quiet: '#6b6458',
  line: '#e2dccf',
  weight: 1,
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
};

const dark: SceneTheme = {
  name: 'dark',
  paper: '#15171a',
  ink: '#f3eee4',
  quiet: '#a29b8e',
  line: '#2c2f34',
  weight: 1,
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
};

const projector: SceneTheme = {
  name: 'projector',
  paper: '#ffffff',
  ink: '#0f0d0a',
  quiet: '#4a453d',
  line: '#cfcac0',
  weight: 1.2,
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
};

/** The three looks by name. */
export const THEMES: Readonly<Record<ThemeName, SceneTheme>> = { light, dark, projector };
