import type { PlanFault } from '../../model/study/plan-faults.ts';
import type { planFault as english } from '../en/plan-faults.ts';
import { isOfPlan, type PlanExpectations } from '../grammar/plan-fault-terms.ts';
import { shortened, shown } from '../grammar/printable.ts';
import { typeset } from '../grammar/typeset.ts';
import { fault } from './faults.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

/** The end of the sentence about each kind of fault that only plans have. */
const EXPECTATIONS: PlanExpectations = {
  planObject: () =>
    'un plan est un objet JSON tel que {"study": 1, "kind": "many", "scenario": {"people": 2000}}',
  planVersion: ({ supported }) => `cette version de Tell Ten lit la version ${supported}`,
  planEngine: ({ engine }) =>
    `ceci est la version ${engine} du moteur, dont les simulations sont autres ; retirez « engine » pour refaire l’étude`,
  scenarioForm: () => 'attendu : un objet comme dans un fichier de scénario, ou le nom d’un exemple',
  onlyFor: ({ kinds }) => `seul un plan du genre « ${kinds.join(' » ou « ')} » contient cela`,
  neededFor: ({ kind }) => `un plan du genre « ${kind} » en a besoin`,
  runsForm: ({ most }) =>
    `attendu : un nombre entier de 1 à ${count(most)}, ou {"until": 0.02, "level": 0.95, "most": 2000}`,
  untilOther: () => 'seuls many et compare s’arrêtent d’eux-mêmes ; attendu : un nombre entier',
  between: ({ low, high }) => `attendu : une valeur de ${exact(low)} à ${exact(high)}`,
  axisList: () =>
    'attendu : une liste de un à huit éléments, telle que [{"path": "listeners.relay", "from": 0.05, "to": 0.3, "steps": 26}]',
  axisForm: () => 'attendu : un chemin avec from, to et steps pour des nombres, ou avec une liste de valeurs',
  axisPath: ({ isRange }) =>
    isRange
      ? 'attendu : le chemin d’un nombre'
      : 'attendu : le chemin d’un nombre, d’un choix, ou d’un oui ou non',
  seedPath: () => 'toute étude a ses propres tirages : S#0, S#1, … pour le tirage S du scénario',
  steps: ({ most }) =>
    most < 2 ? 'attendu : deux bornes différentes' : `attendu : un nombre entier de 2 à ${count(most)}`,
  tryList: ({ most }) => `attendu : une liste de 1 à ${count(most)} valeurs`,
  samePath: () => 'le plan règle cela de deux façons ; gardez-en une',
  sameValue: () => 'cette valeur est déjà dans la liste',
  byList: ({ least, most }) =>
    `attendu : une liste de ${least === most ? count(least) : `${count(least)} à ${count(most)}`} chemins de nombres, telle que ["listeners.relay", "place.food"]`,
  wantForm: () =>
    'attendu : un résultat avec sa valeur la plus basse et la plus haute, tel que {"reach": [0.5, 1]} : des parts jusqu’à 1, au-delà des nombres, null sans limite',
  nobodySells: () =>
    'seules les simulations où quelqu’un vend le disent ; attendu : un autre résultat, ou « downline.founders » au-dessus de 0',
  priorsForm: ({ most }) =>
    `attendu : de un à ${count(most)} paramètres, chacun avec sa plus petite et sa plus grande valeur, par exemple {"listeners.relay": [0.05, 0.3]}`,
  dataForm: ({ least }) =>
    `attendu : des jours et combien de personnes à chacun d’eux, ${count(least)} au moins, par exemple {"day": [1, 2, 3], "reach": [4, 9, 21]}, où "convinced" ou "visits" peuvent remplacer "reach"`,
  dataOrder: () => 'attendu : des jours dans leur ordre, chacun une seule fois',
  dataFalls: () => 'attendu : le nombre total de personnes ce jour-là, jamais moins que le jour précédent',
  oneValue: () => 'le scénario ne permet aucune autre valeur que la sienne',
  rangeForm: () => 'attendu : la valeur la plus basse et la plus haute, telles que [4, 8]',
};

/** One sentence for a fault of a plan: where, the value found, and what was expected. */
export const planFault: typeof english = typeset(({ path, value, problem }: PlanFault): string => {
  if (!isOfPlan(problem)) return fault({ path, value, problem }, path);
  const expect = EXPECTATIONS[problem.code] as (of: typeof problem) => string;
  return `${shortened(path || 'plan')} : ${shown(value, exact) ?? 'rien'} – ${expect(problem)}.`;
});
