import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/model/scenario/link/link.ts';
import { parameterOf, PATHS, type ChoiceParameter } from '../../../src/model/scenario/parameters.ts';
import { checkValues } from '../../../src/model/scenario/checks/validation.ts';
import { faultText } from '../../../src/ui/values/fault-text.ts';
import { LANGUAGES } from '../../words/languages.ts';

const { en, fr } = LANGUAGES;
const english = (values: Record<string, unknown>) =>
  checkValues(values).faults.map((fault) => faultText(fault, en));
/** With plain spaces, as one types them. */
const french = (values: Record<string, unknown>) =>
  checkValues(values).faults.map((fault) => faultText(fault, fr).replaceAll(/[\u00a0\u202f]/g, ' '));

describe('what the page says of a fault', () => {
  it.each<[Record<string, unknown>, string, string]>([
    [
      { 'ties.closeTrust': 1.5 },
      'Trust in a friend’s word: 150% – expected 0 to 100%.',
      'Confiance en la parole d’un ami : 150 % – attendu : de 0 à 100 %.',
    ],
    [
      { 'drift.loss': -0.03 },
      'Details left out: −3% – expected 0 to 100%.',
      'Détails omis : −3 % – attendu : de 0 à 100 %.',
    ],
    [{ 'memory.cue': 1.125 }, 'Reminded in passing: 112.5% – expected 0 to 100%.', ''],
    [{ 'place.food': -1.25 }, 'Food: −1.25 – expected −1 to 1.', 'Cuisine : −1,25 – attendu : de −1 à 1.'],
    [
      { days: 0 },
      'Days: 0 days – expected 1 to 3,650 days.',
      'Jours : 0 jour – attendu : de 1 à 3 650 jours.',
    ],
    [
      { 'listeners.act': 0.99 },
      'What listeners do: 160% – “Decides to go”, “Forgets it”, “Passes it on” and “Doubts it” can add up to at most 100%.',
      'Ce qu’en font les gens : 160 % – « Décide d’y aller », « Oublie », « Passe le mot » et « En doute » peuvent faire au plus 100 % ensemble.',
    ],
    [
      { 'network.contacts': 9 },
      'Contacts each: 9 – “Small world” needs an even number.',
      'Contacts par personne : 9 – « Petit monde » demande un nombre pair.',
    ],
    [{ people: 8 }, 'Contacts each: 10 – expected fewer contacts than people (8).', ''],
    [{ 'telling.repeats': 'maybe' }, 'May tell twice: “maybe” – expected yes or no (true or false).', ''],
    [
      { 'diners.who': [5000, 2] },
      'The first by number: 5000, 2 – expected different person numbers from 0 to 4,999.',
      '',
    ],
    [
      { 'diners.how': 'loudest' },
      'The first are: “loudest” – expected one of “picked at random”, “the best connected”, “neighbours”, “far apart”.',
      '',
    ],
    [{ events: [{ day: 0, set: { 'drift.loss': 7 } }] }, 'Event 1, Day: 0 – expected 1 to 3,650.', ''],
    [
      { 'drift.los': 3 },
      'drift.los: 3 – there is no such name; the nearest is “Details left out”.',
      'drift.los : 3 – ce nom n’existe pas ; le plus proche est « Détails omis ».',
    ],
  ])('names and writes it as its control does: %j', (values, sentence, inFrench) => {
    expect(english(values)[0]).toBe(sentence);
    if (inFrench) expect(french(values)[0]).toBe(inFrench);
  });

  it('writes no path, no code and no sign of a keyboard, whatever is wrong', () => {
    const wrong = [-7, 1.5, 1e99, 'x', true, null, [1.5], [9e9]].flatMap((value) =>
      PATHS.map((path) => ({ [path]: value })),
    );
    const kinds = parameterOf('network.kind') as ChoiceParameter;
    const misfits = kinds.options.flatMap((kind) => [
      { 'network.kind': kind, 'network.contacts': 7.5, 'diners.who': [3], 'online.contacts': 2 },
      { 'network.kind': kind, people: 7, 'network.contacts': 3 },
      { events: [{ day: -1, set: { 'listeners.act': 1, people: 4 }, diners: 1e9, what: 1 }, { day: 3 }] },
    ]);
    for (const words of [en, fr]) {
      for (const { faults } of [...wrong, ...misfits].map((values) => checkValues(values))) {
        for (const fault of faults.filter(({ problem }) => problem.code !== 'unknown')) {
          const sentence = faultText(fault, words);
          expect(sentence).not.toMatch(/\p{Ll}\p{Lu}|\p{L}\.\p{L}|-\d|\[\d+\]\./u);
        }
      }
    }
  });

  it('calls what only a link has by a name', () => {
    const [fault] = readLink('#s=1&e=0&place.food=0.5').faults;
    expect(faultText(fault!, en)).toMatch(/^Version of the model: “0” – this page runs version/);
    expect(faultText(fault!, fr)).toMatch(/^Version du modèle/);
  });
});
