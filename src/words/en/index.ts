import { printable } from '../grammar/printable.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { controls, noLimit, options, unitSuffixes, units, ownNetwork } from './controls.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { counted, form } from './grammar.ts';
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

/** The figures of a day that the headline tells. */
export interface HeadlineFacts {
  readonly day: number;
  readonly people: number;
  readonly reach: number;
  readonly went: number;
  /** Share of the story left among those who have it second-hand, 0 … 1. */
  readonly left: number | null;
  readonly tellings: number;
}

/** The labels at the two ends of a ramp of colours. */
type Ends = readonly [string, string];

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
  /** The words of the current topic; see topical.ts. */
  topic: restaurant,
  /** The button that opens the gallery. */
  chooseScenario: (title: string) => `Scenario: ${title}`,
  firstTo: (visit: string) => `First to ${visit}`,
  /** The buttons that write a topic of one's own, and change it. */
  ownTopic: { choose: 'Words of your own …', edit: 'Edit the words' },
  placeHelp: (is: string, worst: string, best: string) =>
    `How it truly is: from “${is} ${worst}” (−1) to “${is} ${best}” (+1).`,

  shell: {
    skip: 'Skip to the stage',
    preset: 'Scenario',
    ownScenario: 'Your own scenario',
    changedFrom: (title: string) => `${title}, changed`,
    luck: 'Luck',
    shuffle: 'Roll again',
    lockLuck: 'Use this luck for every scenario',
    luckHelp: 'The same luck gives the same run, on every machine.',
    theme: 'Appearance',
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
      text: ` of ${counted(all, { one: 'person', other: 'people' })} ${form(reach, { one: 'has', other: 'have' })} heard about ${topic.place}, and `,
    },
    { text: count(went), tone: 'went' },
    { text: ` ${form(went, { one: 'has', other: 'have' })} ${topic.visit.done}.` },
  ],
  subline: ({ day, left, tellings }: HeadlineFacts): string => {
    const told =
      tellings === 0
        ? day === 0
          ? 'Nobody has been told yet: those with something to tell start tomorrow.'
          : 'Nobody was told today.'
        : `Today it was told ${form(tellings, { one: 'once', other: `${count(tellings)} times` })}.`;
    return left === null ? told : `On average, ${percent(left)} of the story is left. ${told}`;
  },

  stages: {
    unaware: 'not heard',
    unmoved: 'shrugged',
    dormant: 'forgot it',
    relaying: 'pass it on',
    planning: 'plan to go',
    warned: 'warned off',
    fan: 'delighted',
    critic: 'disappointed',
    customer: 'satisfied',
  },
  families: { 'does not know': 'Have no story', knows: 'Know the story', went: 'Went' },
  legend: {
    title: 'Legend',
    isolate: (stage: string) => `Highlight “${stage}”`,
    all: 'Show everybody',
    knows: 'know the story',
    went: 'went',
    /** The meaning of each ramp of colours. */
    ramps: {
      left: 'How much of the story is left',
      hop: 'How often the story was retold before it reached them',
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
    arrangement: 'Layout',
    arrangements: { town: 'town', rings: 'by generation', days: 'by day' },
    moreColours: 'more',
    fewerColours: 'fewer',
    label: 'The town',
    description: (headline: string) => `Map of the town, one dot a person. ${headline}`,
    keys: 'Arrow keys move the map, + and − zoom, 0 shows the whole town. Enter selects a person; then the arrow keys go from one person to the next, Shift with an arrow key moves the map, and Escape deselects.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole town',
    save: 'Save a picture',
    saveScreen: 'PNG, screen size',
    savePrint: 'PNG, for printing',
    neverHeard: 'never heard',
    dayColumn: (day: number) => (day === 0 ? 'day 0' : count(day)),
    /** A ring's label: tellings between the first diners and its people. The outermost ring names the unit. */
    generation: (from: number, to: number, isOutermost: boolean) => {
      const tellings = from === to ? count(from) : `${count(from)}–${count(to)}`;
      return isOutermost
        ? `${tellings} ${form(to, { one: 'telling', other: 'tellings' })} from the start`
        : tellings;
    },
    plainCanvas: 'Drawn without WebGL, which this browser does not offer, or only slowly.',
    cardLost: 'Drawn without WebGL, since the graphics card has stopped. Reload the page to try it again.',
    noWebGL: (most: number) =>
      `This browser cannot draw so large a town: WebGL 2 is missing, switched off or without a graphics card, and without it the limit is ${count(most)} people. Everything else works: the headline, the charts and the counts follow the run.`,
  },

  transport: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    replay: 'Play again',
    back: 'One day back',
    forward: 'One day forward',
    timeline: 'Day',
    dayOf: (day: number, last: number) => `day ${count(day)} of ${count(last)}`,
    lastNews: (day: number) => `nothing new after day ${count(day)}`,
    dayValue: (day: number) => `Day ${count(day)}`,
    speed: 'Speed',
    speeds: (daysPerSecond: number) =>
      `${daysPerSecond < 1 ? '½' : count(daysPerSecond)} ${daysPerSecond <= 1 ? 'day' : 'days'} a second`,
    /** The same, where there is little room. */
    shortSpeeds: (daysPerSecond: number) =>
      `${daysPerSecond < 1 ? '½' : count(daysPerSecond)} ${daysPerSecond <= 1 ? 'day' : 'days'}/s`,
    newlyHeard: 'People who heard for the first time, by day',
    event: (day: number, changes: readonly string[]) => `Day ${count(day)}: ${changes.join('; ')}`,
    newDiners: (number: number) => counted(number, { one: 'new visitor', other: 'new visitors' }),
    loop: 'Repeat when it ends',
    becomes: (label: string, value: string) => `${label} becomes ${value}`,
  },

  run: {
    phases: { network: 'Building the network …', layout: 'Arranging people …' },
    reading: (file: string) => `Reading ${printable(file)} …`,
    openNetwork: 'Use your own network …',
    /** Stands for the name of a file. */
    pasted: 'pasted text',
    openNetworkHelp:
      'A list of ties or a matrix (CSV, TSV), GraphML, GEXF, Pajek, GML, UCINET DL or JSON. You can also drop the file anywhere on the page.',
    dropHere: 'Drop the file to see its network',
    running: (day: number, days: number) => `Running day ${count(day)} of ${count(days)} …`,
    cancel: 'Cancel',
    run: 'Run',
    runHint: 'Ctrl+Enter',
    /** Shown where there is no run yet. */
    unrun: 'This scenario has not been run yet.',
    unrunDay: 'not run yet',
    unrunCharts: 'The charts appear once it has been run.',
    stale: 'Settings changed; this is still the previous run.',
    byReference: 'WebAssembly is switched off in this browser, so runs take longer.',
    cancelled: 'Run cancelled. Press Run to start it again.',
    large: (size: number, megabytes: number, seconds: number) =>
      `This scenario has ${count(size)} people: it needs about ${count(megabytes)} MB of memory and ${seconds < 60 ? 'a little patience' : `up to ${counted(Math.ceil(seconds / 60), { one: 'minute', other: 'minutes' })}`}.`,
    runLarge: 'Run it',
    notNow: 'Open the default scenario instead',
  },

  problems: {
    linkRefused:
      'This link could not be used, so the default scenario runs instead; the address keeps the link, to be mended.',
    linkTolerated: 'Opened with corrections:',
    needsWebAssembly: (most: number) =>
      `WebAssembly is switched off in this browser. Without it, a run can have at most ${count(most)} people.`,
    missing: 'Part of the page could not be loaded. Check your connection.',
    stillMissing:
      'It still cannot be loaded. If you are online, reload the page: your scenario stays in its address.',
    loadAgain: 'Try again',
    reload: 'Reload the page',
    crashed: 'The simulation stopped unexpectedly. Your scenario is safe.',
    again: 'Run again',
    report: 'Copy a report',
    reportCopied: 'Report copied',
    reportNotCopied: 'The browser refused to copy. The report is selected: copy it with the keyboard.',
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
    arithmetic: 'if all tell',
    storySubtitle: 'how much arrives after each retelling',
    hop: (hop: number) => (hop === 0 ? 'first-hand' : `${ordinal(hop)} retelling`),
    hopTick: (hop: number) => (hop === 0 ? 'first-hand' : ordinal(hop)),
    hopHeading: 'Retelling',
    p10: '1 in 10 has less than',
    p90: '1 in 10 has more than',
    mean: 'average',
    band: '8 in 10',
    bandReading: (p10: number, p90: number) => `8 in 10 people: ${percent(p10)} to ${percent(p90)}`,
    storyEmpty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody retold the story. Raise “${relay}” and run it again.`
        : `Nobody has retold the story yet. Play on, or raise “${relay}”.`,
    onlyContent: (again: string) =>
      `Whoever went was only satisfied, and kept quiet. “${again}” brings other luck.`,
    awaited: 'Counting …',
    more: 'More charts',
    fewer: 'Fewer charts',
    save: 'Save',
    saveWhat: (title: string) => `Save the chart “${title}”`,
    svg: 'Drawing (SVG)',
    png: 'Picture (PNG)',
    csv: 'Numbers (CSV)',
    /** Under a saved chart: its source. */
    source: (scenario: string, luck: string, day: number) =>
      `Tell Ten · ${scenario} · luck “${luck}” · day ${count(day)}`,
  },
};

/** Every text of the page. */
export type Words = typeof en;
