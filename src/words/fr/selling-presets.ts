import { typeset } from '../grammar/typeset.ts';
import type { sellingPresets as english } from '../en/selling-presets.ts';

/** The presets about selling to friends. Whoever speaks of income says of whom. */
export const sellingPresets: typeof english = typeset({
  'customers-plan': {
    title: 'Payé par les clients',
    lesson:
      'Quand ce sont les clients qui paient, peu de gens entrent et peu y perdent : parmi ceux qui sont entrés pour gagner de l’argent, celui du milieu gagne une vingtaine par mois, et personne ne s’enrichit.',
    watch: 'Comparez l’autre face : la même ville et le même tirage, avec un plan qui paie pour les recrues.',
  },
  'recruits-plan': {
    title: 'Payé par les recrues',
    lesson:
      'Quand ce sont les recrues qui paient, presque tous ceux qui sont entrés pour gagner de l’argent en perdent, et tout s’arrête quand la ville est pleine, quelle que soit sa taille.',
    watch:
      'Le premier mois paraît bon ; au troisième, celui du milieu perd. Essayez ensuite 500 habitants, puis 4 000 : la même part y perd.',
  },
  'eight-ball': {
    title: 'Sept sur huit paient pour un',
    lesson:
      'Chacun amène deux personnes et touche la mise du troisième niveau en dessous : sept sur huit n’y ont personne, à toute profondeur.',
    watch: 'Ajoutez trois niveaux : huit fois plus de monde, et la même part y perd.',
  },
  'one-in-ten': {
    title: 'Un sur dix en mène dix',
    lesson:
      'Quand tous ont la même chance, le hasard seul laisse la moitié des membres sans recrue et donne à un sur dix une équipe de dix.',
    watch:
      'Divisez les sollicitations par deux : cela prend deux fois plus de temps, et rien d’autre ne change.',
  },
  'what-they-are-told': {
    title: 'Ce qu’on leur dit',
    lesson:
      'Dire ce qu’a gagné le vendeur du milieu, au lieu du revenu annoncé, réduit un plan qui vit des recrues, mais seulement après le premier mois, qui paraît bon.',
    watch: 'Comparez combien de gens entrent une fois qu’il y a une vérité à dire.',
  },
  'not-at-a-funeral': {
    title: 'Pas à un enterrement',
    lesson:
      'Vendre au mauvais moment coûte plus que la vente : des amis qui se sentent utilisés croient moins tout ce qui suit.',
    watch:
      'Formez tout le monde à laisser passer ces moments : on les croit davantage, et ils vendent davantage.',
  },
  'one-bad-apple': {
    title: 'La brebis galeuse',
    lesson:
      'Certains promettent plus que ne vaut le produit. Leurs clients réclament, et les membres honnêtes de la même équipe vendent moins.',
    watch:
      'Mettez « Tort des réclamations » à 0 : dans dix-neuf hasards sur vingt, les honnêtes vendent davantage, alors que rien d’autre n’a changé pour eux.',
  },
  overnight: {
    title: 'Fermé du jour au lendemain',
    lesson:
      'Quand la plateforme ferme, ceux qui connaissent peu de gens par ailleurs en souffrent le plus : sans plus personne à solliciter, l’affaire cesse de grandir.',
    watch: 'Comparez l’autre face, où chacun connaît soixante personnes dans la vie.',
  },
  'flat-or-many-levels': {
    title: 'À plat ou par niveaux',
    lesson:
      'Les niveaux ne font pas vendre plus : ils font monter l’argent des mêmes ventes. Le centième le mieux payé touche plus d’un dixième des commissions.',
    watch:
      'Supprimez les niveaux : on vend autant, et personne n’est payé pour ce que commandent les autres.',
  },
  'somebody-to-ask': {
    title: 'Quelqu’un à qui demander',
    lesson: 'Quand un parrain encore là les soutient, bien moins de membres partent.',
    watch: 'Mettez « Soutien » à 0, et comptez ceux qui sont partis.',
  },
});
