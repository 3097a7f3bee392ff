import type { BroughtWords } from '../en/brought.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';
import { planFault } from './plan-faults.ts';

const { count } = numbers;

/** A time in its own unit, about. */
function roughly(seconds: number): string {
  if (seconds < 90) return counted(seconds, { one: 'seconde', other: 'secondes' });
  if (seconds < 5400) return `${count(seconds / 60)} minutes`;
  if (seconds < 172_800) return `${count(seconds / 3600)} heures`;
  return seconds < 63_072_000 ? `${count(seconds / 86_400)} jours` : `${count(seconds / 31_536_000)} ans`;
}

export const brought: BroughtWords = typeset({
  heading: 'Le plan d’une étude',
  faulty: (faults) => counted(faults, { one: 'erreur dans ce plan', other: 'erreurs dans ce plan' }),
  mend: 'Corrigez le fichier, puis ouvrez-le de nouveau.',
  more: (faults) => `Et ${counted(faults, { one: 'autre', other: 'autres' })}.`,
  otherEngine: 'Ce plan a été fait avec une autre version du moteur',
  otherRuns: (engine) =>
    `Cette page a la version ${String(engine)}, dont les simulations sont différentes : la réponse peut l’être aussi.`,
  anew: 'Refaire l’étude',
  notShown: 'La page ne sait pas dessiner cette étude',
  objections: {
    ranges: () => 'Certains de ses nombres ne sont pas connus, mais seulement bornés.',
    cells: (most, own) =>
      `Elle essaie ${count(own)} combinaisons de valeurs. La page en montre ${count(most)} au plus.`,
    seed: () =>
      'La graine de son scénario se termine comme celle d’une simulation d’une étude, par exemple « #17 ».',
  },
  size: (runs, seconds) =>
    `Elle fait ${counted(runs, { one: 'simulation', other: 'simulations' })} : ${roughly(seconds)} sur un seul cœur.`,
  fault: planFault,
  commandLine: 'La ligne de commande y répond :',
  command: (kind) => `npm run -s sim -- ${kind} plan.json`,
});
