import type { Mood, RunSummary } from '../../findings/run-summary.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { capitalised } from '../grammar/capitalised.ts';
import type { SummaryWords } from '../en/summary.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted, de, form, haveDone, not, people } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const days = (value: number): string =>
  value === 1 ? 'un jour' : counted(value, { one: 'jour', other: 'jours' });

const MOODS: Record<Mood, string> = { good: 'plutôt bon', bad: 'plutôt mauvais', mixed: 'partagé' };

/** The reach of the story, and its pace. */
function reachSentence(run: RunSummary, { place }: TopicWords): string {
  const { people: all, reach, first, lastDay, halfDay, fullDay, fastestDay } = run;
  const time = lastDay === 0 ? '' : `en ${days(lastDay)}, `;
  if (reach === 0) return capitalised(`${time}personne n’a entendu parler ${de(place)}.`);
  if (first === all)
    return `Toute la ville était au courant dès le premier jour : il ne restait personne à qui parler ${de(place)}.`;
  if (reach === first)
    return capitalised(
      `${time}personne n’a entendu parler ${de(place)}, sauf ${first === 1 ? 'la personne' : `les ${people(first)}`} du premier jour.`,
    );
  const isBoth = fastestDay === halfDay && halfDay !== null;
  const half =
    halfDay === null
      ? ''
      : `, la moitié dès le jour ${count(halfDay)}${isBoth ? ', où l’histoire s’est propagée le plus vite' : ''}`;
  if (reach === all)
    return `Toute la ville (${people(all)}) a entendu parler ${de(place)} en ${days(fullDay)}${half}.`;
  const pace =
    fastestDay === null || isBoth
      ? ''
      : ` ; l’histoire s’est propagée le plus vite le jour ${count(fastestDay)}`;
  return `${capitalised(time)}${people(reach)} sur ${count(all)} (${percent(reach / all)}) ${form(reach, { one: 'a', other: 'ont' })} entendu parler ${de(place)}${half}${pace}.`;
}

/** The share of the story that is left, and whether its feeling changed. */
function storySentence({ reach, left, mostHops, began, mood }: RunSummary): string {
  if (reach === 0) return 'Il n’y avait pas d’histoire à perdre.';
  if (left === null)
    return mostHops === 0
      ? 'Personne n’a transmis l’histoire : rien ne s’en est donc perdu.'
      : 'À la fin, plus personne n’a l’histoire par quelqu’un d’autre : tout ce qui s’en dit encore est de première main.';
  const end = `à ceux qui l’ont apprise par d’autres${moodClause(began, mood)}.`;
  if (left === 0) return `Il ne reste rien de l’histoire ${end}`;
  return left >= 0.9995
    ? `Il reste toute l’histoire ${end}`
    : `En moyenne, il reste ${percent(left)} de l’histoire ${end}`;
}

function moodClause(began: Mood | null, mood: Mood | null): string {
  if (mood === null) return ', sans un seul détail';
  if (began === null || began === mood) return `, et ce qui s’en dit est ${MOODS[mood]}`;
  return `, et ce qui s’en disait, ${MOODS[began]} au début, est devenu ${MOODS[mood]}`;
}

/** The visits with their outcome, and the end of the run. */
function visitSentence(run: RunSummary, { visit }: TopicWords): string {
  return `${capitalised(visitors(run, visit))} ; ${endingOf(run)}.`;
}

function endingOf({ ending, lastDay }: RunSummary): string {
  const day = count(lastDay);
  if (ending === 'still-told') return `au jour ${day}, le dernier, on racontait encore l’histoire`;
  if (ending === 'quiet') return `au jour ${day}, le dernier, plus personne ne racontait l’histoire`;
  const when = lastDay === 0 ? 'le jour même' : `au jour ${day}`;
  return `tout s’est arrêté ${when}, quand ${ENDINGS[ending]}`;
}

const ENDINGS = {
  'ran-out': 'il ne restait personne pour raconter l’histoire ni pour agir',
  'all-told': 'tout le monde était au courant',
  settled: 'plus rien ne pouvait changer',
} as const;

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
  const done = form(went, { one: visit.past, other: haveDone(visit.done) });
  const counted =
    went === diners
      ? `seules les ${people(went)} du premier jour ${done}`
      : `${people(went)} ${done} en tout`;
  const alone =
    went === diners ? `seule la personne du premier jour ${visit.past}` : `une personne ${visit.past}`;
  if (outcomes.length === 1) {
    const { one, more } = outcomes[0]!;
    const all = went === 2 ? 'toutes les deux' : 'toutes';
    return went === 1
      ? `${alone}, et en est ressortie ${one}`
      : `${counted}, et ${all} en sont ressorties ${more}`;
  }
  const [most, ...rest] = outcomes.map(({ number, one, more }) => ({
    number,
    how: form(number, { one, other: more }),
  }));
  const others = rest.map(({ number, how }) => `${count(number)} ${how}`);
  const list = [
    `${count(most!.number)} en ${form(most!.number, { one: 'est ressortie', other: 'sont ressorties' })} ${most!.how}`,
    ...others,
  ];
  return `${counted} : ${list.slice(0, -1).join(', ')} et ${list.at(-1)!}`;
}

/** The end of a run, in French. */
export const summary = typeset<SummaryWords>({
  sentences: (run, topic) => [reachSentence(run, topic), storySentence(run), visitSentence(run, topic)],
  copy: 'Copier le résumé',
  copied: 'Résumé copié',
  notCopied: 'Le navigateur refuse la copie',
});
