import { later } from '../later/later.ts';
import { languageOf, type Language, type Words } from './index.ts';

/** Texts that few visits need: each is loaded with what shows it, in the one language that is spoken. */
const LATER = {
  bets: {
    en: async () => (await later(() => import('./en/bets.ts'))).bets,
    fr: async () => (await later(() => import('./fr/bets.ts'))).bets,
  },
  brought: {
    en: async () => (await later(() => import('./en/brought.ts'))).brought,
    fr: async () => (await later(() => import('./fr/brought.ts'))).brought,
  },
  faults: {
    en: async () => (await later(() => import('./en/faults.ts'))).fault,
    fr: async () => (await later(() => import('./fr/faults.ts'))).fault,
  },
  gallery: {
    en: async () => (await later(() => import('./en/gallery.ts'))).gallery,
    fr: async () => (await later(() => import('./fr/gallery.ts'))).gallery,
  },
  guide: {
    en: async () => (await later(() => import('./en/guide.ts'))).guide,
    fr: async () => (await later(() => import('./fr/guide.ts'))).guide,
  },
  handIn: {
    en: async () => (await later(() => import('./en/hand-in.ts'))).handIn,
    fr: async () => (await later(() => import('./fr/hand-in.ts'))).handIn,
  },
  howItWorks: {
    en: async () => (await later(() => import('./en/how-it-works.ts'))).howItWorks,
    fr: async () => (await later(() => import('./fr/how-it-works.ts'))).howItWorks,
  },
  imports: {
    en: async () => (await later(() => import('./en/imports.ts'))).imports,
    fr: async () => (await later(() => import('./fr/imports.ts'))).imports,
  },
  lesson: {
    en: async () => (await later(() => import('./en/lesson.ts'))).lesson,
    fr: async () => (await later(() => import('./fr/lesson.ts'))).lesson,
  },
  workshops: {
    en: async () => (await later(() => import('./en/workshops/index.ts'))).workshops,
    fr: async () => (await later(() => import('./fr/workshops/index.ts'))).workshops,
  },
  fit: {
    en: async () => (await later(() => import('./en/fit.ts'))).fit,
    fr: async () => (await later(() => import('./fr/fit.ts'))).fit,
  },
  compare: {
    en: async () => (await later(() => import('./en/compare.ts'))).compare,
    fr: async () => (await later(() => import('./fr/compare.ts'))).compare,
  },
  lucks: {
    en: async () => (await later(() => import('./en/lucks.ts'))).lucks,
    fr: async () => (await later(() => import('./fr/lucks.ts'))).lucks,
  },
  map: {
    en: async () => (await later(() => import('./en/map.ts'))).map,
    fr: async () => (await later(() => import('./fr/map.ts'))).map,
  },
  ownNames: {
    en: async () => (await later(() => import('./en/own-names.ts'))).ownNames,
    fr: async () => (await later(() => import('./fr/own-names.ts'))).ownNames,
  },
  quarters: {
    en: async () => (await later(() => import('./en/quarters.ts'))).quarters,
    fr: async () => (await later(() => import('./fr/quarters.ts'))).quarters,
  },
  moreCharts: {
    en: async () => (await later(() => import('./en/more-charts.ts'))).moreCharts,
    fr: async () => (await later(() => import('./fr/more-charts.ts'))).moreCharts,
  },
  whyLines: {
    en: async () => (await later(() => import('./en/why.ts'))).whyLines,
    fr: async () => (await later(() => import('./fr/why.ts'))).whyLines,
  },
  whySummary: {
    en: async () => (await later(() => import('./en/why-summary.ts'))).whySummary,
    fr: async () => (await later(() => import('./fr/why-summary.ts'))).whySummary,
  },
  opening: {
    en: async () => (await later(() => import('./en/opening.ts'))).opening,
    fr: async () => (await later(() => import('./fr/opening.ts'))).opening,
  },
  runs: {
    en: async () => (await later(() => import('./en/runs.ts'))).runs,
    fr: async () => (await later(() => import('./fr/runs.ts'))).runs,
  },
  seek: {
    en: async () => (await later(() => import('./en/seek.ts'))).seek,
    fr: async () => (await later(() => import('./fr/seek.ts'))).seek,
  },
  selling: {
    en: async () => (await later(() => import('./en/selling.ts'))).selling,
    fr: async () => (await later(() => import('./fr/selling.ts'))).selling,
  },
  sheets: {
    en: async () => (await later(() => import('./en/sheets.ts'))).sheets,
    fr: async () => (await later(() => import('./fr/sheets.ts'))).sheets,
  },
  shareDialog: {
    en: async () => (await later(() => import('./en/share-dialog.ts'))).shareDialog,
    fr: async () => (await later(() => import('./fr/share-dialog.ts'))).shareDialog,
  },
  storySteps: {
    en: async () => (await later(() => import('./en/story-steps.ts'))).storySteps,
    fr: async () => (await later(() => import('./fr/story-steps.ts'))).storySteps,
  },
  sources: {
    en: async () => (await later(() => import('./en/sources.ts'))).sources,
    fr: async () => (await later(() => import('./fr/sources.ts'))).sources,
  },
  talkEditor: {
    en: async () => (await later(() => import('./en/talk-editor.ts'))).talkEditor,
    fr: async () => (await later(() => import('./fr/talk-editor.ts'))).talkEditor,
  },
  talkFaults: {
    en: async () => (await later(() => import('./en/talk-faults.ts'))).talkFault,
    fr: async () => (await later(() => import('./fr/talk-faults.ts'))).talkFault,
  },
  summary: {
    en: async () => (await later(() => import('./en/summary.ts'))).summary,
    fr: async () => (await later(() => import('./fr/summary.ts'))).summary,
  },
  sweep: {
    en: async () => (await later(() => import('./en/sweep.ts'))).sweep,
    fr: async () => (await later(() => import('./fr/sweep.ts'))).sweep,
  },
  tasks: {
    en: async () => (await later(() => import('./en/tasks.ts'))).tasks,
    fr: async () => (await later(() => import('./fr/tasks.ts'))).tasks,
  },
  topicForm: {
    en: async () => (await later(() => import('./en/topic-form.ts'))).topicForm,
    fr: async () => (await later(() => import('./fr/topic-form.ts'))).topicForm,
  },
  tour: {
    en: async () => (await later(() => import('./en/tour.ts'))).tour,
    fr: async () => (await later(() => import('./fr/tour.ts'))).tour,
  },
} as const satisfies Record<string, Record<Language, () => Promise<unknown>>>;

/** The name of texts that are loaded later. */
export type LaterName = keyof typeof LATER;

/** The texts that are loaded later, by name; every language has the shape of the English ones. */
export type LaterWords = {
  readonly [Name in LaterName]: Awaited<ReturnType<(typeof LATER)[Name]['en']>>;
};

/** Texts by name, each in the languages that have been loaded. A name is here as soon as it is asked for. */
const loaded = new Map<LaterName, Partial<Record<Language, unknown>>>();

/** Loads texts in a language; rejects where they cannot be loaded. */
export async function loadLater<Name extends LaterName>(
  name: Name,
  language: Language,
): Promise<LaterWords[Name]> {
  const texts = loaded.get(name) ?? {};
  loaded.set(name, texts);
  texts[language] ??= await LATER[name][language]();
  return texts[language] as LaterWords[Name];
}

/** Loads in a language all texts that were asked for in any, so that the page can change to it. */
export const loadAllIn = (language: Language): Promise<unknown> =>
  Promise.all([...loaded.keys()].map((name) => loadLater(name, language)));

/** Texts in the language of the words; throws where they have not been loaded in it. */
export function laterWords<Name extends LaterName>(name: Name, words: Words): LaterWords[Name] {
  const texts = loaded.get(name)?.[languageOf(words)];
  if (!texts) throw new Error(`The texts “${name}” are not loaded in ${words.locale}.`);
  return texts as LaterWords[Name];
}
