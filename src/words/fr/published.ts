import type { PublishedWords } from '../en/published.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

/** Des courbes publiées. */
export const published: PublishedWords = typeset({
  heading: 'Ou essayez avec des données publiées',
  take: (title) => `Essayer avec : ${title}`,
  curves: {
    'medical-innovation': {
      title: 'Des médecins et un nouveau médicament',
      facts:
        '125 médecins de quatre villes de l’Illinois, 1953–55 : 109 d’entre eux ont prescrit la tétracycline en 17 mois.',
      source:
        'Coleman, Katz & Menzel (1966), Medical Innovation: A Diffusion Study ; données reprises de Burt (1987), American Journal of Sociology 92 : 1287, et du paquet R netdiffuseR (licence MIT).',
      scale: 'Un jour du modèle en vaut ici trois, et un mois en a 10.',
      caveat:
        'Van den Bulte & Lilien (2001), American Journal of Sociology 106 : 1409, ont trouvé que la publicité du fabricant explique cette courbe sans bouche-à-oreille.',
    },
    'korean-family-planning': {
      title: 'Des femmes et la contraception',
      facts:
        '1 047 femmes de 25 villages de Corée, jusqu’en 1973 : 673 d’entre elles l’ont adoptée en dix ans.',
      source:
        'Rogers & Kincaid (1981), Communication Networks ; données reprises du paquet R netdiffuseR (licence MIT).',
      scale:
        'Un jour du modèle vaut ici un mois, et une année en a 12. Jour par jour, des centaines de simulations prendraient un quart d’heure.',
      caveat:
        'Chaque année, de 6,6 à 15 % de celles qui restaient l’ont adoptée. Ce n’est pas le début lent du bouche-à-oreille.',
    },
  },
  alone:
    'Une courbe seule ne distingue pas le bouche-à-oreille de la publicité : avec 0 récit par jour, ce modèle suit le même cours.',
  town: (size, days) =>
    `La ville a maintenant ${counted(size, { one: 'personne', other: 'personnes' })}, en groupes aussi grands que les leurs, et ${counted(days, { one: 'jour', other: 'jours' })}. Qui adopte, c’est qui y va.`,
  why: (share) =>
    `De ces personnes, ${numbers.percent(share)} ont adopté, certaines tout de suite. Dans cette ville, la plupart de celles qui sont convaincues en parlent seulement, oublient ou vérifient, et personne ne fait de publicité. Avec les réglages de ce bouton, qui est convaincu adopte, ou rien ne l’y pousse ; chaque publicité est crue, car qui en doute n’en entend plus parler.`,
  able: 'Régler ce qui peut suivre ce cours',
});
