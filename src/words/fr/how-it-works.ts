import type { HowItWorksWords } from '../en/how-it-works.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** The model in plain words, in French. */
export const howItWorks = typeset<HowItWorksWords>({
  intro:
    'Tell Ten joue le bouche-à-oreille, personne par personne. On y voit ce qui découle de ses hypothèses ; il ne prédit pas ce qui arrivera à un lieu.',
  dayTitle: 'Une journée',
  day: [
    'Au jour 0, les premiers convives font leur visite. Chacun vit le lieu tel qu’il est, avec la chance de la soirée, et en repart sous le charme, sans histoire, ou avec une déception.',
    'Chaque jour, les conteurs rencontrent quelques-uns de leurs contacts et leur racontent ce qu’ils tiennent : ce qu’ils ont vécu, ou ce qu’ils ont compris de ce qu’on leur a raconté.',
    'À chaque reprise, des détails peuvent se perdre, s’amplifier, devenir flous, plier à l’humeur de qui raconte, ou se retourner en leur contraire.',
    'On croit un récit avec une certaine probabilité : la confiance qu’inspire le conteur, moindre à chaque fois qu’on a déjà entendu l’histoire, moindre quand elle a perdu ses détails, moindre quand un enthousiasme joué se remarque.',
    'Qui se laisse convaincre fait l’une de cinq choses, selon son hasard : agir (y aller, ou s’en détourner et prévenir les autres), oublier pour l’instant, faire passer, douter et peut-être vérifier, ou rien.',
    'L’oubli n’est pas définitif : la rue ou un autre récit peuvent réveiller le souvenir, tant qu’il en reste quelque chose. Une visite prévue a lieu quelques jours plus tard, sauf si une mauvaise histoire en dissuade.',
    'Chaque visite crée une nouvelle source de première main, bonne ou mauvaise. La simulation s’arrête quand ses jours sont écoulés, ou quand plus rien ne peut arriver.',
  ],
  limitsTitle: 'Ce qui n’y est pas',
  limits: [
    'Une seule histoire sur un seul lieu : ni concurrent, ni deuxième histoire, ni prix qui réagisse à l’affluence.',
    'Les liens restent ce qu’ils sont : personne ne déménage, aucune amitié ne commence ni ne finit.',
    'Tout le monde suit les mêmes règles. Ce qui diffère : le hasard, l’humeur, les contacts et ce que chacun a vécu.',
    'La confiance a été mesurée en demandant aux gens à quoi ils se fient, dans des enquêtes sur des marques ; on ne fait pas toujours ce qu’on dit.',
    'Le hasard est fixé : le même scénario donne la même simulation. Une simulation est un cours possible des choses ; essayez-en d’autres avant de conclure.',
  ],
  valuesTitle: 'Chaque valeur standard, et d’où elle vient',
  values: (studied, ruled, chosen, yours) =>
    `${count(studied)} reposent sur le chiffre d’une étude ou sur le calcul du titre ; pour ${count(ruled)}, une étude donne la règle, et le modélisateur le chiffre ; ${count(chosen)} sont entièrement un choix de modélisation, faute de mesure connue : modifiez-les et voyez si votre conclusion tient. ${count(yours)} vous appartiennent.`,
  columns: { parameter: 'Quoi', standard: 'Valeur', source: 'Origine' },
});
