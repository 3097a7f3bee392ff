import { capitalised } from '../grammar/capitalised.ts';
import type { ReachFinding } from '../../findings/reach.ts';
import type { StoryFinding } from '../../findings/story.ts';
import { form, people, somePeople } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, ordinal } = numbers;

/** Days in whole numbers, in halves below three. Rounded up: within fewer days it did not happen. */
const days = (value: number): string => {
  const parts = value < 3 ? 2 : 1;
  const rounded = Math.ceil(value * parts - 1e-9) / parts;
  return rounded === 1 ? 'day' : `${rounded} days`;
};

/** Chart titles: the finding of a chart as a sentence. */
export const findings = {
  reach(finding: ReachFinding): string {
    switch (finding.kind) {
      case 'nobody':
        return 'Nobody has heard of it';
      case 'first-day':
        return `${capitalised(somePeople(finding.reach))} ${form(finding.reach, { one: 'knows', other: 'know' })} so far`;
      case 'only-diners':
        return finding.over ? 'Nobody else ever heard of it' : 'Nobody else has heard yet';
      case 'fizzled':
        return `It died out after reaching ${people(finding.reach)}, the last on day ${count(finding.day)}`;
      case 'quiet':
        return `Nobody new has heard since day ${count(finding.since)}`;
      case 'creeping':
        return `${count(finding.gained)} more ${form(finding.gained, { one: 'has', other: 'have' })} heard so far`;
      case 'growing':
        return `It doubled in the last ${days(finding.doublingDays)}`;
      case 'gaining':
        return `${count(finding.gained)} more ${form(finding.gained, { one: 'has', other: 'have' })} heard in the last ${count(finding.days)} days`;
      case 'follows-arithmetic':
        return 'It spreads as if everybody passed it on';
      case 'slowing':
        return `It is slowing down; it spread fastest on day ${count(finding.day)}`;
      case 'wave':
        return finding.fastest === null
          ? `It reached ${percent(finding.share)} by day ${count(finding.day)} and ended`
          : `It reached ${percent(finding.share)} and ended; it spread fastest on day ${count(finding.fastest)}`;
      case 'everyone':
        return `By day ${count(finding.day)}, everybody had heard`;
    }
  },

  story(finding: StoryFinding): string {
    switch (finding.kind) {
      case 'nobody-retold':
        return 'Nobody has retold the story yet';
      case 'intact':
        return `After ${retellings(finding.hop)}, nothing is lost`;
      case 'gone':
        return `After ${retellings(finding.hop)}, ${gone(finding.gone)} is gone`;
      case 'half-gone':
        return `Half is gone after ${retellings(finding.half)}, ${finding.gone === 1 ? 'all of it' : percent(finding.gone)} after the ${ordinal(finding.hop)}`;
    }
  },
};

const gone = (share: number): string => (share === 1 ? 'the whole story' : `${percent(share)} of the story`);
const retellings = (hop: number): string => (hop === 1 ? 'one retelling' : `the ${ordinal(hop)} retelling`);
