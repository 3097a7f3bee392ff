import type { TopicWords } from '../../model/scenario/topic.ts';
import { controls, noLimit, options, unitSuffixes, units, ownNetwork } from './controls.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { parameters } from './parameters.ts';
import { present } from './present.ts';
import { page } from './page.ts';
import { presets } from './presets.ts';
import { numbers } from './numbers.ts';
import { share } from './share.ts';
import { story } from './story.ts';
import { restaurant } from '../topics/en/restaurant.ts';
import { topics } from '../topics/en/index.ts';

const { count, percent, ordinal } = numbers;

/** A piece of a sentence; a piece with a tone is a number of that stage and takes its colour. */
export interface Piece {
  readonly text: string;
  readonly tone?: 'strong' | 'went';
}

/** What the headline tells of a day. */
export interface HeadlineFacts {
  readonly day: number;
  readonly people: number;
  readonly reach: number;
  readonly went: number;
  /** Share of the story left among those who have it second-hand, 0 … 1. */
  readonly left: number | null;
  readonly tellings: number;
}

/** What stands at the two ends of a ramp. */
type Ends = readonly [string, string];

const people = (value: number) => (value === 1 ? 'person' : 'people');

/** Every text of the page, in English; other languages have the same shape. */
export const en = {
  locale: 'en',
  numbers,
  events,
  fields,
  findings,
  help,
  history,
  parameters,
  present,
  page,
  presets,
  share,
  story,
  topics,
  controls,
  options,
  ownNetwork,
  units,
  noLimit,
  unitSuffixes,
  /** The words of the subject at hand; see topical.ts. */
  topic: restaurant,
  /** The button that opens the gallery. */
  chooseScenario: (title: string) => `Scenario: ${title}`,
  firstTo: (visit: string) => `First to ${visit}`,
  /** Choosing a topic of one's own, and changing it. */
  ownTopic: { choose: 'Words of your own …', edit: 'Edit the words' },
  placeHelp: (is: string, worst: string, best: string) =>
    `How it truly is: from “${is} ${worst}” (−1) to “${is} ${best}” (+1).`,

  shell: {
    skip: 'Skip to the stage',
    preset: 'Scenario',
    ownScenario: 'Your own scenario',
    changedFrom: (title: string) => `${title}, changed`,
    luck: 'Luck',
    shuffle: 'Try other luck',
    lockLuck: 'Keep this luck, whatever scenario is chosen',
    luckHelp: 'The same luck gives the same run, on every machine.',
    theme: 'Look',
    themes: { system: 'Auto', light: 'Light', dark: 'Dark', projector: 'Projector' },
    languageLabel: 'Language',
    menu: 'Menu',
    controls: 'Controls',
    charts: 'Charts',
    close: 'Close',
    watchFor: 'What to watch',
    skipOpening: 'Skip',
  },

  headline: ({ day, people: all, reach, went }: HeadlineFacts, topic: TopicWords = restaurant): Piece[] => [
    { text: day === 0 ? 'On day 0, ' : `By day ${count(day)}, ` },
    { text: count(reach), tone: 'strong' },
    {
      text: ` of ${count(all)} ${people(all)} ${reach === 1 ? 'has' : 'have'} heard about ${topic.place}, and `,
    },
    { text: count(went), tone: 'went' },
    { text: ` ${went === 1 ? 'has' : 'have'} ${topic.visit.done}.` },
  ],
  subline: ({ day, left, tellings }: HeadlineFacts): string => {
    const told =
      tellings === 0
        ? day === 0
          ? 'Nobody has been told yet: whoever has something to tell begins tomorrow.'
          : 'Nobody was told today.'
        : `Told ${tellings === 1 ? 'once' : `${count(tellings)} times`} today.`;
    return left === null ? told : `On average, ${percent(left)} of the story is left. ${told}`;
  },

  stages: {
    unaware: 'not heard',
    unmoved: 'unmoved',
    dormant: 'forgot it',
    relaying: 'pass it on',
    planning: 'mean to go',
    warned: 'warned off',
    fan: 'delighted',
    critic: 'let down',
    customer: 'content',
  },
  families: { 'does not know': 'Hold no story', knows: 'Know the story', went: 'Went' },
  legend: {
    title: 'Who is who',
    isolate: (stage: string) => `Let “${stage}” stand out`,
    all: 'Show everybody',
    knows: 'know the story',
    went: 'went',
    /** What a ramp of colours tells. */
    ramps: {
      left: 'How much of the story is left',
      hop: 'How often it was retold on the way to them',
      mood: 'What they think of it',
      day: 'The day they first heard',
    },
    hopEnds: (most: number): Ends => ['first-hand', `${ordinal(most)} retelling or later`],
    moodEnds: ['all bad', 'all good'] as Ends,
    dayEnds: (last: number): Ends => ['day 0', `day ${count(last)}`],
  },

  stage: {
    colour: 'Colour',
    colours: {
      stage: 'what they do',
      left: 'story left',
      hop: 'retelling',
      mood: 'opinion',
      day: 'day heard',
    },
    arrangement: 'Places',
    arrangements: { town: 'town', rings: 'rings', days: 'by day' },
    moreColours: 'more',
    fewerColours: 'fewer',
    label: 'The town',
    description: (headline: string) => `Map of the town, one dot a person. ${headline}`,
    keys: 'Arrow keys move, + and − zoom, 0 shows the whole town. Enter selects somebody; then arrow keys go from one to the next, Shift with them moves the town, Escape ends it.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole town',
    save: 'Save a picture',
    saveScreen: 'PNG, screen size',
    savePrint: 'PNG, to print',
    neverHeard: 'never heard',
    dayColumn: (day: number) => (day === 0 ? 'day 0' : count(day)),
    /** Those who first heard after so many tellings; the outermost ring says what the numbers are. */
    generation: (from: number, to: number, isOutermost: boolean) => {
      const tellings = from === to ? count(from) : `${count(from)}–${count(to)}`;
      return isOutermost ? `${tellings} ${to === 1 ? 'telling' : 'tellings'} from the start` : tellings;
    },
    plainCanvas: 'Drawn without WebGL, which this browser lacks.',
    noWebGL: (most: number) =>
      `This browser cannot draw so large a town: WebGL 2 is missing or switched off, and without it ${count(most)} people are the most. Everything else works: the headline, the charts and the counts follow the run.`,
  },

  transport: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    replay: 'Play again',
    back: 'One day back',
    forward: 'One day on',
    timeline: 'Day',
    dayOf: (day: number, last: number) => `day ${count(day)} of ${count(last)}`,
    dayValue: (day: number) => `Day ${count(day)}`,
    speed: 'Speed',
    speeds: (daysPerSecond: number) =>
      `${daysPerSecond < 1 ? '½' : count(daysPerSecond)} ${daysPerSecond <= 1 ? 'day' : 'days'} a second`,
    /** Where there is little room. */
    shortSpeeds: (daysPerSecond: number) =>
      `${daysPerSecond < 1 ? '½' : count(daysPerSecond)} ${daysPerSecond <= 1 ? 'day' : 'days'}/s`,
    newlyHeard: 'New hearings each day',
    event: (day: number, changes: readonly string[]) => `Day ${count(day)}: ${changes.join('; ')}`,
    newDiners: (number: number) => `${count(number)} new ${number === 1 ? 'visitor' : 'visitors'}`,
    loop: 'Begin again at the end',
    becomes: (label: string, value: string) => `${label} becomes ${value}`,
  },

  run: {
    phases: { network: 'Building who knows whom …', layout: 'Placing people …' },
    reading: (file: string) => `Reading ${file} …`,
    openNetwork: 'Bring a network …',
    openNetworkHelp: 'A list of ties (CSV, TSV), GraphML or GEXF; or drop the file anywhere on the page.',
    dropHere: 'Drop the file to look at its network',
    running: (day: number, days: number) => `Running day ${count(day)} of ${count(days)} …`,
    cancel: 'Cancel',
    run: 'Run',
    runHint: 'Ctrl+Enter',
    /** Where there is no run to be seen. */
    unrun: 'This scenario has not been run yet.',
    unrunDay: 'not run yet',
    unrunCharts: 'The charts come with the run.',
    stale: 'The controls have changed: what you see is the run before.',
    cancelled: 'The run was cancelled. Press Run to start it again.',
    large: (size: number, megabytes: number) =>
      `This scenario asks for ${count(size)} people: about ${count(megabytes)} MB of memory and some patience.`,
    runLarge: 'Run it',
    notNow: 'Open the standard scenario instead',
  },

  problems: {
    linkRefused: 'This link could not be used, so the standard scenario runs instead.',
    linkTolerated: 'This link was opened, but not quite as it is:',
    crashed: 'The simulation stopped unexpectedly. Your scenario is safe.',
    again: 'Run again',
    report: 'Copy a report',
    reportCopied: 'Report copied',
    reportNotCopied: 'Copying was refused: the report is selected, copy it with the keyboard.',
    details: 'Details',
  },

  charts: {
    log: 'Log scale',
    table: 'Table',
    reachSubtitle: 'people, by day',
    people: 'people',
    day: 'Day',
    formatDay: (day: number) => `day ${count(day)}`,
    heard: 'heard',
    went: 'went',
    arithmetic: 'if all told',
    storySubtitle: 'share of the story that arrives, by retelling',
    hop: (hop: number) => (hop === 0 ? 'first-hand' : `${ordinal(hop)} retelling`),
    hopTick: (hop: number) => (hop === 0 ? 'first-hand' : ordinal(hop)),
    hopHeading: 'Retelling',
    p10: '1 in 10 has less than',
    p90: '1 in 10 has more than',
    mean: 'mean',
    band: '8 in 10',
    bandReading: (p10: number, p90: number) => `8 in 10: ${percent(p10)} to ${percent(p90)}`,
    storyEmpty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody retold the story. Raise “${relay}” and play again.`
        : `Nobody has retold the story yet. Play on, or raise “${relay}”.`,
    awaited: 'Being counted …',
    more: 'More charts',
    fewer: 'Fewer charts',
    notLoaded:
      'The other charts could not be loaded. Close them and open them again when there is a network.',
    save: 'Save',
    saveWhat: (title: string) => `Save the chart “${title}”`,
    svg: 'Drawing (SVG)',
    png: 'Picture (PNG)',
    csv: 'Numbers (CSV)',
    /** Under a chart that is kept. */
    source: (scenario: string, luck: string, day: number) =>
      `Tell Ten · ${scenario} · luck “${luck}” · day ${count(day)}`,
  },
};

/** Every text of the page. */
export type Words = typeof en;
