import type { HowItWorksWords } from '../en/how-it-works.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** The model in plain words, in French. */
export const howItWorks = typeset<HowItWorksWords>({
  intro:
    'Tell Ten joue le bouche-à-oreille, personne par personne. Il montre ce qui découle de ses hypothèses ; il ne prédit pas ce qui arrivera à un vrai restaurant.',
  dayTitle: 'Une journée',
  day: [
    'Au jour 0, les premiers convives font leur visite. Chacun trouve le lieu tel qu’il est, avec la chance de la soirée, et en repart conquis, satisfait ou déçu.',
    'Chaque jour, les conteurs rencontrent quelques-uns de leurs contacts et leur racontent l’histoire : ce qu’ils ont vécu, ou ce qu’ils ont compris de ce qu’on leur a raconté.',
    'À chaque transmission, des détails peuvent être omis, exagérés, rendus flous, teintés par l’humeur du conteur, ou retournés en leur contraire.',
    'Croire un récit est affaire de probabilité. Elle dépend de la confiance dans le conteur ; elle baisse quand on a déjà entendu l’histoire, quand l’histoire a perdu ses détails, ou quand on remarque que le conteur est payé.',
    'Une personne convaincue fait l’une de cinq choses, tirée au sort : agir (prévoir d’y aller, ou s’abstenir et mettre les autres en garde), oublier pour l’instant, passer le mot, douter et peut-être vérifier, ou ne pas réagir.',
    'L’oubli n’est pas définitif : le hasard ou un autre récit peuvent réveiller le souvenir, tant qu’il en reste quelque chose. Une visite prévue a lieu quelques jours plus tard, sauf si une mauvaise histoire en dissuade.',
    'Chaque visite crée une nouvelle source de première main, bonne ou mauvaise. La simulation s’arrête après son dernier jour, ou plus tôt quand plus rien ne peut arriver.',
  ],
  dragLead: (runs) =>
    `Déplacez un curseur dans chaque phrase. Chaque figure montre ${count(runs)} simulations d’une petite ville, refaites à mesure : un trait fin par simulation, le trait épais pour leur moyenne.`,
  drag: {
    place: 'Qualité du lieu',
    perDay: 'Récits par jour, au plus',
    loss: 'Omis à chaque transmission',
    trust: 'Confiance dans un proche',
    act: 'Auditeurs qui agissent',
    cue: 'Souvenir réveillé chaque jour',
    fans: 'Un visiteur conquis le raconte à',
  },
  waiting: 'Les simulations arrivent …',
  noFigure: (reason) => `Pas de figure : ${reason} Déplacez le curseur pour réessayer.`,
  told(figure, days) {
    switch (figure.kind) {
      case 'reach':
        return `Au jour ${count(days)}, ${percent(figure.mean.at(-1)!)} de la ville en ont entendu parler.`;
      case 'left':
        return `Après cinq transmissions, il reste ${percent(figure.mean[5]!)} de l’histoire.`;
      case 'visitors': {
        const [delighted, satisfied, disappointed] = figure.parts;
        return `Parmi les visiteurs, ${percent(delighted)} sont conquis, ${percent(satisfied)} satisfaits et ${percent(disappointed)} déçus.`;
      }
      case 'town': {
        const [went, heard, rest] = figure.parts;
        return `Dans la ville, ${percent(went)} y sont allés, ${percent(heard)} en ont seulement entendu parler et ${percent(rest)} n’en savent rien.`;
      }
    }
  },
  limitsTitle: 'Ce que le modèle laisse de côté',
  limits: [
    'Une seule histoire sur un seul lieu : ni concurrent, ni deuxième histoire, ni prix qui réagisse à l’affluence.',
    'Le réseau reste tel qu’il est : personne ne déménage, aucune amitié ne commence ni ne finit.',
    'Tout le monde suit les mêmes règles. Seuls la chance, l’humeur, les contacts et l’expérience diffèrent d’une personne à l’autre.',
    'Les chiffres de la confiance viennent d’enquêtes sur des marques, et l’on ne fait pas toujours ce que l’on dit.',
    'Le tirage est fixé : le même scénario donne la même simulation. Une simulation n’est qu’un cours possible des choses ; faites d’autres tirages avant de conclure.',
  ],
  valuesTitle: 'Chaque valeur par défaut et sa source',
  values: (studied, ruled, chosen, yours) =>
    `${count(studied)} reprennent le chiffre d’une étude ou le calcul du titre. Pour ${count(ruled)}, une étude donne la règle et le modélisateur a choisi le chiffre. ${count(chosen)} sont entièrement un choix du modélisateur, faute de mesure connue : modifiez-les et voyez si votre conclusion tient. ${count(yours)} sont à vous de choisir.`,
  columns: { parameter: 'Réglage', standard: 'Valeur', source: 'Origine' },
});
