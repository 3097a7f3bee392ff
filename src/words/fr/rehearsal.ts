import type { Claim } from '../../lesson/claim.ts';
import type { FigureName } from '../../lesson/figures.ts';
import type { RehearsalWords } from '../en/rehearsal.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

const FIGURES: Readonly<Record<FigureName, string>> = {
  reach: 'personnes qui en ont entendu parler',
  convinced: 'personnes convaincues',
  visits: 'personnes qui y sont allées',
  tellings: 'récits',
  retold: 'ce qui reste de l’histoire',
  accuracy: 'ce qui est vrai dans l’histoire',
  fans: 'clients ravis',
  critics: 'clients déçus',
  tellers: 'personnes qui l’ont raconté',
  days: 'jours jusqu’à la fin',
  outbreak: 'cela a pris (100 %) ou non (0 %)',
  members: 'membres',
  lost: 'de ceux qui voulaient gagner, ont perdu de l’argent',
  median: 'ce qu’a gagné celui du milieu',
  retail: 'de ce que les membres ont commandé, vendu à des tiers',
};

const SHARES: readonly FigureName[] = ['retold', 'accuracy', 'outbreak', 'lost', 'retail'];

const written = ({ figure, isShare }: Claim, value: number): string => {
  if (isShare || SHARES.includes(figure.name)) return percent(value);
  return Number.isInteger(value) ? count(value) : decimal(value);
};

/** The rehearsal of a talk, in French. */
export const rehearsal = typeset<RehearsalWords>({
  title: (talk) => `Répétition de « ${talk} »`,
  lead: 'Chaque chapitre est simulé, et ce qu’il affirme est vérifié, afin que personne ne se trouve devant une salle avec une simulation qui fait le contraire.',
  under: (done, all) => `${count(done)} sur ${counted(all, { one: 'chapitre', other: 'chapitres' })}`,
  holds: 'Tout se vérifie : les simulations font ce que dit l’exposé.',
  fails: (claims) =>
    `${counted(claims, { one: 'affirmation ne se vérifie', other: 'affirmations ne se vérifient' })} pas : changez les mots, le scénario ou son hasard avant d’y être.`,
  failed: (message) => `La répétition n’a pas pu continuer : ${message}`,
  noClaims: 'n’affirme rien',
  digest: (digest) => `Empreinte de la simulation : ${digest}`,
  sameRuns: 'Les simulations sont celles de l’auteur : toutes les empreintes sont égales.',
  otherRuns:
    'Certaines simulations ne sont pas celles de l’auteur : leurs empreintes diffèrent. Relisez ses chiffres avec prudence.',
  otherRun: 'pas la simulation de l’auteur',
  yes: 'se vérifie',
  no: 'ne se vérifie pas',
  verdict: ({ claim, value }) => {
    const { figure, low, high } = claim;
    const day = figure.day === null ? '' : ` au jour ${count(figure.day)}`;
    const claimed =
      low === null
        ? `au plus ${written(claim, high!)}`
        : high === null
          ? `au moins ${written(claim, low)}`
          : low === high
            ? written(claim, low)
            : `de ${written(claim, low)} à ${written(claim, high)}`;
    const name = FIGURES[figure.name];
    const found = value === null ? 'rien à mesurer' : written(claim, value);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${day} : ${found}. Affirmé : ${claimed}.`;
  },
});
