import { topicForm as en, type TopicFormWords } from './en/topic-form.ts';
import { topicForm as fr } from './fr/topic-form.ts';
import type { Language } from './index.ts';

/** Texts of the form for a topic of one’s own, which are loaded with it. */
export const TOPIC_FORM: Readonly<Record<Language, TopicFormWords>> = { en, fr };
