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
        return 'Personne n’en a entendu parler';
      case 'first-day':
        return finding.reach === 1
          ? 'Un seul convive est au courant pour l’instant'
          : `${count(finding.reach)} convives sont au courant pour l’instant`;
      case 'only-diners':
        return finding.over
          ? 'L’histoire n’a jamais quitté la première table'
          : 'Personne d’autre n’en a encore entendu parler';
      case 'fizzled':
        return `Elle s’est éteinte le jour ${count(finding.day)}, après ${count(finding.reach)} ${form(finding.reach, 'personne', 'personnes')}`;
      case 'quiet':
        return `Plus personne ne l’a apprise depuis le jour ${count(finding.since)}`;
      case 'creeping':
        return `Elle avance à petits pas : ${count(finding.gained)} ${form(finding.gained, 'personne', 'personnes')} de plus`;
      case 'growing':
        return `Elle vient de doubler ${withinDays(finding.doublingDays)}`;
      case 'follows-arithmetic':
        return 'Elle suit le rythme du calcul';
      case 'slowing':
        return `Elle ralentit : le plus fort était le jour ${count(finding.day)}`;
      case 'wave':
        return `Elle a touché ${percent(finding.share)} de la ville puis cessé ; sommet au jour ${count(finding.day)}`;
      case 'everyone':
        return `Tout le monde est au courant au jour ${count(finding.day)}`;
    }
  },

  story(finding): string {
    switch (finding.kind) {
      case 'nobody-retold':
        return 'Personne n’a encore repris l’histoire';
      case 'intact':
        return `Après ${retellings(finding.hop)}, rien ne s’est perdu`;
      case 'left-after':
        return `Après ${retellings(finding.hop)}, il reste ${percent(finding.share)} de l’histoire`;
    }
  },
};

const retellings = (hop: number): string => (hop === 1 ? 'une reprise' : `la ${ordinal(hop)} reprise`);
