import type { Path } from '../../model/scenario/parameters.ts';
import type { PresetId } from '../../model/scenario/presets/index.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { printable } from '../grammar/printable.ts';
import { controls, noLimit, options, unitSuffixes, units, ownNetwork } from './controls.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { counted, form } from './grammar.ts';
import { headline, subline } from './headline.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { labelsByVisit, parameters, type ParameterWords } from './parameters.ts';
import { present } from './present.ts';
import { page } from './page.ts';
import { presets, type PresetWords } from './presets.ts';
import { numbers } from './numbers.ts';
import { share } from './share.ts';
import { story } from './story.ts';
import { restaurant } from '../topics/en/restaurant.ts';
import { topics } from '../topics/en/index.ts';

const { count, percent, ordinal } = numbers;

export type { HeadlineFacts, Piece } from './headline.ts';

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
  /** Those about selling come with the preferences, see with-selling.ts; so do the presets. */
  parameters: parameters as Readonly<Record<Path, ParameterWords>>,
  present,
  page,
  presets: presets as Readonly<Record<PresetId, PresetWords>>,
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
  labelsByVisit,
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
    /** The columns beside the stage. */
    open: { controls: 'Change something', charts: 'Show the charts' },
    hide: { controls: 'Hide the controls', charts: 'Hide the charts' },
    close: 'Close',
    watchFor: 'What to watch',
    skipOpening: 'Skip',
    /** The opening, before it is known who begins. */
    opening: 'How it begins',
    oneTellsTen: 'One person tells ten.',
    watch: 'A simulation of word of mouth: watch who hears of it, and what is left of what was said.',
  },

  headline,
  subline,
  /** What a change did to the reach at the end. */
  didToReach: (before: string, now: string, change: string) =>
    `Before: ${before} had heard. Now: ${now} (${change}).`,

  stages: {
    unaware: 'not heard',
    unmoved: 'shrugged',
    dormant: 'forgot it',
    relaying: 'pass it on',
    planning: 'plan to go',
    warned: 'put off',
    fan: 'delighted',
    critic: 'disappointed',
    customer: 'satisfied',
  },
  /** Those who made a visit, and who plan one, of another topic than a restaurant. */
  whoWent: ({ past }: TopicWords['visit']) => past,
  whoPlans: ({ base }: TopicWords['visit']) => `plan to ${base}`,
  families: { silent: 'Silent', 'has it': 'Have it', went: 'Went' },
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
      left: 'how much is left',
      hop: 'retelling',
      mood: 'opinion',
      day: 'day heard',
      earned: 'earned',
    },
    arrangement: 'Arrange',
    arrangements: {
      town: 'by neighbourhood',
      rings: 'by retelling',
      days: 'by day',
      downline: 'by who brought them in',
    },
    moreColours: 'more',
    fewerColours: 'fewer',
    label: 'The town',
    description: (headline: string) => `Map of the town, one dot a person. ${headline}`,
    keys: 'Arrow keys move the map, + and − zoom, 0 shows the whole town. Enter selects a person; then the arrow keys go from one person to the next, Shift with an arrow key moves the map, and Escape deselects.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole town',
    outline: 'Show the run before as rings',
    save: 'Save a picture',
    saveScreen: 'PNG, screen size',
    savePrint: 'PNG, for printing',
    neverHeard: 'never heard',
    dayColumn: (day: number) => (day === 0 ? 'day 0' : count(day)),
    /** A ring's label: how often what its people heard had been retold. The outermost ring names the unit. */
    retelling: (from: number, to: number, isOutermost: boolean) => {
      const times = from === to ? count(from) : `${count(from)}–${count(to)}`;
      return isOutermost ? `${times} ${form(to, { one: 'retelling', other: 'retellings' })}` : times;
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
    lastNews: (day: number) => `story ends on day ${count(day)}`,
    dayValue: (day: number) => `Day ${count(day)}`,
    speed: 'Speed',
    automatic: 'Automatic',
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
    dropHere: 'Drop the file to open it',
    running: (day: number, days: number) => `Running day ${count(day)} of ${count(days)} …`,
    cancel: 'Cancel',
    run: 'Run',
    runHint: 'Ctrl+Enter',
    hundred: 'Run it 100 times',
    bet: 'Bet before you look',
    compare: 'Compare',
    getThere: 'How do I get there?',
    /** Shown where there is no run yet. */
    unrun: 'This scenario has not been run yet.',
    unrunDay: 'not run yet',
    unrunCharts: 'The charts appear once it has been run.',
    stale: 'Something was changed; this is still the run before.',
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
    arithmetic: 'if everybody told',
    before: 'before',
    kept: (place: number) => `kept ${count(place)}`,
    bet: 'your bet',
    counted: 'your data',
    others: (shown: number) =>
      `Thin: ${count(shown)} of the runs with other luck, from the least to the most.`,
    storySubtitle: 'how much arrives after each retelling',
    hop: (hop: number) => (hop === 0 ? 'first-hand' : `${ordinal(hop)} retelling`),
    hopTick: (hop: number) => (hop === 0 ? 'first-hand' : ordinal(hop)),
    hopHeading: 'Retelling',
    p10: '1 in 10 has less than',
    p90: '1 in 10 has more than',
    mean: 'average',
    band: '8 of 10 people',
    bandReading: (p10: number, p90: number) => `8 of 10 people: ${percent(p10)} to ${percent(p90)}`,
    storyEmpty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody retold the story. Raise “${relay}” and run it again.`
        : `Nobody has retold the story yet. Play on, or raise “${relay}”.`,
    onlyContent: (again: string) =>
      `Whoever went was only satisfied, and kept quiet. “${again}” brings other luck.`,
    awaited: 'Counting …',
    moments: { tenth: 'a tenth', half: 'half', everybody: 'everybody' },
    moment: (day: number, what: string) => `day ${count(day)}: ${what}`,
    storyNote: (few: number) => `Grey: 8 of 10 people. Hollow: fewer than ${few} people, mostly chance.`,
    tools: (title: string) => `More about “${title}”`,
    enlarge: (title: string) => `Enlarge “${title}”`,
    reduce: 'Make it small again',
    more: 'More charts',
    fewer: 'Fewer charts',
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
