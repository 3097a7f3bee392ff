import { en } from '../../src/words/en/index.ts';
import { fr } from '../../src/words/fr/index.ts';
import { FAULTS } from '../../src/words/faults.ts';
import { GALLERY } from '../../src/words/gallery.ts';
import { GUIDE } from '../../src/words/guide.ts';
import { HOW_IT_WORKS } from '../../src/words/how-it-works.ts';
import { IMPORTS } from '../../src/words/imports.ts';
import type { Language, Words } from '../../src/words/index.ts';
import { MORE_CHARTS } from '../../src/words/more-charts.ts';
import { REASONS } from '../../src/words/reasons.ts';
import { SHARE_DIALOG } from '../../src/words/share-dialog.ts';
import { SOURCE_WORDS } from '../../src/words/sources.ts';
import { SUMMARY } from '../../src/words/summary.ts';
import { TOPIC_FORM } from '../../src/words/topic-form.ts';
import { TOUR } from '../../src/words/tour.ts';

export type { Language } from '../../src/words/index.ts';

/** What the page loads when it is wanted. */
const laterWords = (language: Language) => ({
  fault: FAULTS[language],
  gallery: GALLERY[language],
  guide: GUIDE[language],
  howItWorks: HOW_IT_WORKS[language],
  imports: IMPORTS[language],
  moreCharts: MORE_CHARTS[language],
  reasons: REASONS[language],
  shareDialog: SHARE_DIALOG[language],
  sources: SOURCE_WORDS[language],
  summary: SUMMARY[language],
  topicForm: TOPIC_FORM[language],
  tour: TOUR[language],
});

/** All words of every language. */
export const LANGUAGES = {
  en: { ...en, ...laterWords('en') },
  fr: { ...fr, ...laterWords('fr') },
} as const satisfies Record<Language, Words>;
