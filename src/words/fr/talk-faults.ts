import type { TalkFault } from '../../lesson/talk-faults.ts';
import type { talkFault as english } from '../en/talk-faults.ts';
import { isOfTalk, type TalkExpectations } from '../grammar/talk-fault-terms.ts';
import { shortened, shown } from '../grammar/printable.ts';
import { typeset } from '../grammar/typeset.ts';
import { fault } from './faults.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

const EXPECTATIONS: TalkExpectations = {
  talkObject: () =>
    'un exposé est un objet JSON tel que {"talk": 1, "title": "Dix en parlent à dix", "chapters": [{"title": "Un bon déjeuner"}]}',
  talkVersion: ({ supported }) => `cette version de Tell Ten lit la version ${supported}`,
  chapterList: ({ most }) => `il faut une liste de 1 à ${count(most)} chapitres`,
  chapterObject: () => 'un chapitre est un objet tel que {"title": "Un bon déjeuner"}',
  lineOfText: ({ longest }) => `il faut une ligne de ${count(longest)} caractères au plus, tous visibles`,
  textOfChapter: ({ longest }) => `il faut un texte de ${count(longest)} caractères au plus, tous visibles`,
  figure: ({ names }) =>
    `il faut entre accolades un nombre de la simulation, tel que {reach@36} ou {reach@36%} : ${names.join(', ')}`,
  claim: () =>
    'il faut une phrase telle que « reach@36 between 300 and 900 », « fans at least 2% » ou « retold at most 0.5 »',
  claimList: ({ most }) =>
    `il faut une liste de ${count(most)} phrases au plus, telles que « reach@36 between 300 and 900 »`,
  scenarioOfChapter: () =>
    'il faut un objet comme dans un fichier de scénario, ou le nom d’un scénario fourni',
  digestOfRun: () => 'l’empreinte d’une simulation est attendue : seize chiffres de 0 à 9 et de a à f',
  statementOf: ({ most }) =>
    `« middle » est attendu, pour celui du milieu parmi ceux qui sont entrés pour gagner de l’argent, ou le numéro d’une personne, de 0 à ${count(most)}`,
  betObject: () =>
    'il faut un objet tel que {"question": "Combien en entendront parler ?", "answers": ["moins de 500", "plus"], "right": 1}',
  answers: ({ most }) => `il faut une liste de 2 à ${count(most)} réponses`,
  showObject: () => 'il faut un objet tel que {"chart": "reach", "person": 12}',
};

/** One sentence for a fault of a talk: where, the value found, and what was expected. */
export const talkFault: typeof english = typeset(({ path, value, problem }: TalkFault): string => {
  if (!isOfTalk(problem)) return fault({ path, value, problem }, path);
  const expect = EXPECTATIONS[problem.code] as (of: typeof problem) => string;
  return `${shortened(path || 'exposé')} : ${shown(value, exact) ?? 'rien'} – ${expect(problem)}.`;
});
