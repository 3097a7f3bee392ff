import { en } from '../../src/words/en/index.ts';
import { fr } from '../../src/words/fr/index.ts';
import type { Language, Words } from '../../src/words/index.ts';
import { loadLater } from '../../src/words/later.ts';
import { withSelling } from '../../src/words/with-selling.ts';

export type { Language } from '../../src/words/index.ts';

/** The texts that the page loads when they are needed. */
const laterTexts = async (language: Language) => ({
  fault: await loadLater('faults', language),
  selling: await loadLater('selling', language),
  gallery: await loadLater('gallery', language),
  lesson: await loadLater('lesson', language),
  sheets: await loadLater('sheets', language),
  workshops: await loadLater('workshops', language),
  guide: await loadLater('guide', language),
  handIn: await loadLater('handIn', language),
  howItWorks: await loadLater('howItWorks', language),
  imports: await loadLater('imports', language),
  moreCharts: await loadLater('moreCharts', language),
  shareDialog: await loadLater('shareDialog', language),
  sources: await loadLater('sources', language),
  summary: await loadLater('summary', language),
  talkEditor: await loadLater('talkEditor', language),
  tasks: await loadLater('tasks', language),
  topicForm: await loadLater('topicForm', language),
  tour: await loadLater('tour', language),
  whyLines: await loadLater('whyLines', language),
  whySummary: await loadLater('whySummary', language),
});

/** All words of every language. */
export const LANGUAGES = {
  en: { ...withSelling(en, await loadLater('selling', 'en')), ...(await laterTexts('en')) },
  fr: { ...withSelling(fr, await loadLater('selling', 'fr')), ...(await laterTexts('fr')) },
} as const satisfies Record<Language, Words>;
