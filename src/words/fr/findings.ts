import type { findings as english } from '../en/findings.ts';
import { counted, form, people } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, decimal, percent, ordinal } = numbers;

/**
 * Days in whole numbers, in halves below three. Rounded up: within fewer days it did not happen.
 */
function withinDays(value: number): string {
  const parts = value < 3 ? 2 : 1;
  const rounded = Math.ceil(value * parts - 1e-9) / parts;
  if (rounded === 0.5) return 'en une demi-journée';
  return rounded === 1
    ? 'en un jour'
    : `en ${decimal(rounded)} ${form(rounded, { one: 'jour', other: 'jours' })}`;
}

/** Chart titles: the finding of a chart as a sentence. */
export const findings: typeof english = {
  reach(finding): string {
    switch (finding.kind) {
      case 'nobody':
        return 'Personne n’est au courant';
      case 'first-day':
        return finding.reach === 1
          ? 'Une seule personne est au courant pour l’instant'
          : `${people(finding.reach)} sont au courant pour l’instant`;
      case 'only-diners':
        return finding.over
          ? 'Personne d’autre n’a jamais été au courant'
          : 'Personne d’autre n’est encore au courant';
      case 'fizzled':
        return `L’histoire s’est éteinte après avoir touché ${people(finding.reach)}, les derniers le jour ${count(finding.day)}`;
      case 'quiet':
        return `Plus personne n’a appris l’histoire depuis le jour ${count(finding.since)}`;
      case 'creeping':
        return `${people(finding.gained)} de plus ${form(finding.gained, { one: 'est', other: 'sont' })} au courant`;
      case 'growing':
        return `L’histoire vient de doubler ${withinDays(finding.doublingDays)}`;
      case 'gaining':
        return `${people(finding.gained)} de plus en ${count(finding.days)} jours`;
      case 'follows-arithmetic':
        return 'L’histoire se propage comme si tous en parlaient';
      case 'slowing':
        return `L’histoire ralentit ; elle s’est propagée le plus vite le jour ${count(finding.day)}`;
      case 'wave':
        return finding.fastest === null
          ? `L’histoire a touché ${percent(finding.share)} de la ville au jour ${count(finding.day)}, puis s’est arrêtée`
          : `L’histoire s’est arrêtée à ${percent(finding.share)} ; elle s’est propagée le plus vite le jour ${count(finding.fastest)}`;
      case 'everyone':
        return `Au jour ${count(finding.day)}, tout le monde était au courant`;
    }
  },

  story(finding): string {
    switch (finding.kind) {
      case 'nobody-retold':
        return 'Personne n’a encore transmis l’histoire';
      case 'intact':
        return `Après ${retellings(finding.hop)}, rien n’est perdu`;
      case 'gone':
        return finding.gone === 1
          ? `Après ${retellings(finding.hop)}, toute l’histoire est perdue`
          : `Après ${retellings(finding.hop)}, ${percent(finding.gone)} de l’histoire est perdue`;
      case 'half-gone':
        return `La moitié se perd en ${passings(finding.half)}, ${finding.gone === 1 ? 'tout' : percent(finding.gone)} en ${passings(finding.hop)}`;
    }
  },
};

const passings = (hop: number): string =>
  hop === 1 ? 'une transmission' : counted(hop, { one: 'transmission', other: 'transmissions' });
const retellings = (hop: number): string =>
  hop === 1 ? 'une transmission' : `la ${ordinal(hop)} transmission`;
