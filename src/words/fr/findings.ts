import type { findings as english } from '../en/findings.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, decimal, percent, ordinal } = numbers;

/**
 * "en un jour et demi" is for people; days in whole numbers, and halves where there are few, rounded up: within fewer it
 * has not happened.
 */
function withinDays(value: number): string {
  const parts = value < 3 ? 2 : 1;
  const rounded = Math.ceil(value * parts - 1e-9) / parts;
  if (rounded === 0.5) return 'en une demi-journée';
  return rounded === 1 ? 'en un jour' : `en ${decimal(rounded)} ${form(rounded, 'jour', 'jours')}`;
}

/** Chart titles: what a chart shows, as a sentence. */
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
        return `${people(finding.gained)} de plus ${form(finding.gained, 'est', 'sont')} au courant`;
      case 'growing':
        return `L’histoire vient de doubler ${withinDays(finding.doublingDays)}`;
      case 'gaining':
        return `${people(finding.gained)} de plus en ${count(finding.days)} jours`;
      case 'follows-arithmetic':
        return 'L’histoire suit le rythme du calcul';
      case 'slowing':
        return `L’histoire ralentit ; elle allait le plus vite au jour ${count(finding.day)}`;
      case 'wave':
        return finding.fastest === null
          ? `L’histoire a touché ${percent(finding.share)} de la ville au jour ${count(finding.day)}, puis s’est arrêtée`
          : `L’histoire s’est arrêtée à ${percent(finding.share)} ; elle allait le plus vite au jour ${count(finding.fastest)}`;
      case 'everyone':
        return `Au jour ${count(finding.day)}, tout le monde était au courant`;
    }
  },

  story(finding): string {
    switch (finding.kind) {
      case 'nobody-retold':
        return 'Personne n’a encore repris l’histoire';
      case 'intact':
        return `Après ${retellings(finding.hop)}, rien n’est perdu`;
      case 'gone':
        return finding.gone === 1
          ? `Après ${retellings(finding.hop)}, toute l’histoire est perdue`
          : `Après ${retellings(finding.hop)}, ${percent(finding.gone)} de l’histoire est perdue`;
      case 'half-gone':
        return `La moitié se perd en ${reprises(finding.half)}, ${finding.gone === 1 ? 'tout' : percent(finding.gone)} en ${reprises(finding.hop)}`;
    }
  },
};

const people = (value: number): string => `${count(value)} ${form(value, 'personne', 'personnes')}`;
const reprises = (hop: number): string => (hop === 1 ? 'une reprise' : `${count(hop)} reprises`);
const retellings = (hop: number): string => (hop === 1 ? 'une reprise' : `la ${ordinal(hop)} reprise`);
