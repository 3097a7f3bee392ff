import type { ReachFinding } from '../../charts/reach-finding.ts';
import type { StoryFinding } from '../../charts/story-finding.ts';
import { numbers } from './numbers.ts';

const { count, percent, ordinal } = numbers;

/** Days in whole numbers, and halves where there are few; rounded up, for within fewer it has not happened. */
const days = (value: number): string => {
  const parts = value < 3 ? 2 : 1;
  const rounded = Math.ceil(value * parts - 1e-9) / parts;
  return rounded === 1 ? 'day' : `${rounded} days`;
};

/** Chart titles: what a chart shows, as a sentence. */
export const findings = {
  reach(finding: ReachFinding): string {
    switch (finding.kind) {
      case 'nobody':
        return 'Nobody has heard of it';
      case 'first-day':
        return finding.reach === 1
          ? 'One diner knows, nobody else yet'
          : `${count(finding.reach)} diners know so far`;
      case 'only-diners':
        return finding.over ? 'It never left the first table' : 'Nobody else has heard yet';
      case 'fizzled':
        return `It died out on day ${count(finding.day)} after reaching ${count(finding.reach)} ${finding.reach === 1 ? 'person' : 'people'}`;
      case 'quiet':
        return `Nobody new has heard since day ${count(finding.since)}`;
      case 'creeping':
        return `It creeps: ${count(finding.gained)} more ${finding.gained === 1 ? 'has' : 'have'} heard so far`;
      case 'growing':
        return `It doubled in the last ${days(finding.doublingDays)}`;
      case 'follows-arithmetic':
        return 'It keeps up with the arithmetic';
      case 'slowing':
        return `It is slowing: most heard on day ${count(finding.day)}`;
      case 'wave':
        return `It reached ${percent(finding.share)} and ended; the peak was day ${count(finding.day)}`;
      case 'everyone':
        return `Everybody has heard by day ${count(finding.day)}`;
    }
  },

  story(finding: StoryFinding): string {
    switch (finding.kind) {
      case 'nobody-retold':
        return 'Nobody has retold the story yet';
      case 'intact':
        return `After ${retellings(finding.hop)}, nothing is lost`;
      case 'left-after':
        return `After ${retellings(finding.hop)}, ${percent(finding.share)} of the story is left`;
    }
  },
};

const retellings = (hop: number): string => (hop === 1 ? 'one retelling' : `the ${ordinal(hop)} retelling`);
