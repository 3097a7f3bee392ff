import type { CurveName } from '../../model/study/fit/published-curves.ts';
import { counted, people } from './grammar.ts';
import { numbers } from './numbers.ts';

/** What is said of a published curve, before somebody takes it and after. */
interface CurveWords {
  readonly title: string;
  /** Who, where, when, and how many. */
  readonly facts: string;
  readonly source: string;
  /** What a day of the model stands for. */
  readonly scale: string;
  /** What is known about it beside the curve. */
  readonly caveat: string;
}

/** Curves of adoption that were published. */
export const published = {
  heading: 'Or try it with published data',
  take: (title: string) => `Try with: ${title}`,
  curves: {
    'medical-innovation': {
      title: 'Doctors and a new drug',
      facts:
        '125 doctors in four towns of Illinois, 1953–55: 109 of them prescribed tetracycline within 17 months.',
      source:
        'Coleman, Katz & Menzel (1966), Medical Innovation: A Diffusion Study; data by way of Burt (1987), American Journal of Sociology 92: 1287, and the R package netdiffuseR (MIT licence).',
      scale: 'A day of the model stands for three here, so a month has 10.',
      caveat:
        'Van den Bulte & Lilien (2001), American Journal of Sociology 106: 1409, found that the drug maker’s advertising explains this curve without word of mouth.',
    },
    'korean-family-planning': {
      title: 'Women and family planning',
      facts: '1,047 women in 25 Korean villages, up to 1973: 673 of them took it up within ten years.',
      source:
        'Rogers & Kincaid (1981), Communication Networks; data by way of the R package netdiffuseR (MIT licence).',
      scale:
        'A day of the model stands for a month here, so a year has 12. Day by day, hundreds of runs would take a quarter of an hour.',
      caveat:
        'In each year 6.6% to 15% of those who were left took it up. That is no slow start, as word of mouth makes it.',
    },
  } satisfies Record<CurveName, CurveWords> as Readonly<Record<CurveName, CurveWords>>,
  /** What no fit can say. */
  alone:
    'A curve alone cannot tell word of mouth from advertising: with 0 tellings a day, this model takes the same course.',
  /** What was done to the town. */
  town: (size: number, days: number) =>
    `The town now has ${people(size)} in groups as large as theirs, and ${counted(days, { one: 'day', other: 'days' })}. Who adopts is who goes.`,
  /** Why the standard settings make no such course, and which do. */
  why: (share: number) =>
    `Of those people, ${numbers.percent(share)} adopted, some of them at once. In this town most who are convinced only talk, forget or check, and nobody advertises. With the settings behind this button all who are convinced adopt, or nothing moves them; each advertisement is believed, because whoever doubts one hears it no more.`,
  able: 'Set what can take this course',
};

/** Its shape, in every language. */
export type PublishedWords = typeof published;
