import type { ReachFinding } from '../../charts/reach-finding.ts';
import type { StoryFinding } from '../../charts/story-finding.ts';
import { numbers } from './numbers.ts';

const { count, percent, ordinal } = numbers;

/** Days in whole numbers, and halves where there are few. */
const days = (value: number): string => {
  const rounded = value < 3 ? Math.max(0.5, Math.round(value * 2) / 2) : Math.round(value);
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
        return finding.over ? 'It never left the first table' : 'Nobody has been told yet';
      case 'fizzled':
        return `It died out on day ${count(finding.day)} after ${count(finding.reach)} people`;
      case 'quiet':
        return `Nobody new has heard since day ${count(finding.since)}`;
      case 'creeping':
        return `It creeps: ${count(finding.gained)} told so far`;
      case 'growing':
        return `It doubled in the last ${days(finding.doublingDays)}`;
      case 'follows-arithmetic':
        return 'It keeps up with the arithmetic';
      case 'slowing':
        return `It is slowing: the peak was day ${count(finding.day)}`;
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
