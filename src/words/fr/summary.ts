import type { Mood, RunSummary } from '../../charts/run-summary.ts';
import type { TopicWords } from '../../model/topic.ts';
import { capitalised } from '../capitalised.ts';
import type { summary as english } from '../en/summary.ts';
import { de, form, haveDone, not } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const days = (value: number): string =>
  value === 1 ? 'un jour' : `${count(value)} ${form(value, 'jour', 'jours')}`;
const people = (value: number): string => `${count(value)} ${form(value, 'personne', 'personnes')}`;

const MOODS: Record<Mood, string> = { good: 'plutôt bon', bad: 'plutôt mauvais', mixed: 'partagé' };

/** How far it went, and how fast. */
function reachSentence(run: RunSummary, { place }: TopicWords): string {
  const { people: all, reach, first, lastDay, halfDay, fullDay, peakDay } = run;
  if (reach === 0) return `En ${days(lastDay)}, personne n’a entendu parler ${de(place)}.`;
  if (first === all)
    return `Toute la ville était au courant dès le premier jour : il ne restait personne à qui parler ${de(place)}.`;
  if (reach === first)
    return `En ${days(lastDay)}, personne n’a entendu parler ${de(place)}, sauf ${first === 1 ? 'le premier convive' : `les ${count(first)} premiers convives`}.`;
  const half = `la moitié dès le jour ${count(halfDay)}`;
  if (reach === all)
    return `Toute la ville (${people(all)}) a entendu parler ${de(place)} en ${days(fullDay)}${halfDay > 0 ? `, ${half}` : ''}.`;
  const pace = peakDay === null ? '' : `, ${half} ; le sommet était au jour ${count(peakDay)}`;
  return `En ${days(lastDay)}, ${people(reach)} sur ${count(all)} (${percent(reach / all)}) ${form(reach, 'a', 'ont')} entendu parler ${de(place)}${pace}.`;
}

/** What was left of the story, and what changed. */
function storySentence({ reach, left, mostHops, began, mood }: RunSummary): string {
  if (reach === 0) return 'Il n’y avait pas d’histoire à perdre.';
  if (left === null)
    return mostHops === 0
      ? 'Personne n’a repris l’histoire : tout ce qui s’en dit est de première main.'
      : 'À la fin, plus personne ne tient l’histoire d’un autre : tout ce qui s’en dit encore est de première main.';
  const through = mostHops <= 1 ? 'Après une reprise' : `Après ${count(mostHops)} reprises au plus`;
  const isWhole = left >= 0.9995;
  const kept = isWhole ? 'il reste toute l’histoire' : `il reste en moyenne ${percent(left)} de l’histoire`;
  return `${through}, ${kept}${moodClause(began, mood)}.`;
}

function moodClause(began: Mood | null, mood: Mood | null): string {
  if (mood === null) return ', sans un seul détail';
  if (began === null || began === mood) return `, et ce qui s’en dit est ${MOODS[mood]}`;
  return `, et ce qui s’en disait, ${MOODS[began]} au début, est devenu ${MOODS[mood]}`;
}

/** Who went and how it turned out, and how it ended. */
function visitSentence(run: RunSummary, { visit }: TopicWords): string {
  return `${capitalised(visitors(run, visit))} ; ${ENDINGS[run.ending](count(run.lastDay))}.`;
}

const ENDINGS: Record<RunSummary['ending'], (day: string) => string> = {
  'ran-out': (day) =>
    `tout s’est arrêté au jour ${day}, quand il ne restait personne pour raconter l’histoire ni pour en faire quelque chose`,
  'all-told': (day) => `tout s’est arrêté au jour ${day}, quand tout le monde était au courant`,
  'still-told': (day) => `au jour ${day}, le dernier, on racontait encore l’histoire`,
  quiet: (day) => `au jour ${day}, le dernier, plus personne ne racontait l’histoire`,
};

function visitors(
  { went, diners, fans, critics, customers }: RunSummary,
  visit: TopicWords['visit'],
): string {
  if (went === 0) return `personne ${not(visit.past)}`;
  const outcomes = [
    { number: fans, one: 'conquise', more: 'conquises' },
    { number: customers, one: 'satisfaite', more: 'satisfaites' },
    { number: critics, one: 'déçue', more: 'déçues' },
  ].filter(({ number }) => number > 0);
  const done = form(went, visit.past, haveDone(visit.done));
  const counted =
    went === diners
      ? `seules les ${people(went)} du premier jour ${done}`
      : `${people(went)} ${done} en tout`;
  const who = went === 1 && went === diners ? `seule la personne du premier jour ${visit.past}` : counted;
  if (outcomes.length === 1) {
    const { one, more } = outcomes[0]!;
    return went === 1 ? `${who}, et en est ressortie ${one}` : `${who}, et toutes en sont ressorties ${more}`;
  }
  const list = outcomes.map(({ number, one, more }) => `${count(number)} ${form(number, one, more)}`);
  return `${who} : ${list.slice(0, -1).join(', ')} et ${list.at(-1)!}`;
}

/** The end of a run, in French. */
export const summary: typeof english = {
  sentences: (run, topic) => [reachSentence(run, topic), storySentence(run), visitSentence(run, topic)],
  copy: 'Copier le résumé',
  copied: 'Résumé copié',
  notCopied: 'La copie a été refusée',
};
