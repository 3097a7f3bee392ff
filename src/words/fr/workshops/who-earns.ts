import type { whoEarns as english } from '../../en/workshops/who-earns.ts';

/** The workshop on network marketing. */
export const whoEarns: typeof english = {
  title: 'Qui gagne ?',
  chapters: {
    like: {
      title: 'Vous aimez, vous en parlez',
      text: 'Vous aimez un produit et vous en parlez à vos amis.\n\nL’entreprise vous paie maintenant pour ce qu’ils achètent, et pour ce que commandent ceux que vous faites entrer.',
      watch: 'Dix fondateurs dans une ville de 3 000 personnes. Les autres n’en savent encore rien.',
      notes:
        'Demandez à qui l’on a déjà proposé d’entrer dans un tel réseau. Ne jugez pas le plan et ne nommez aucune entreprise : deux plans seront mis côte à côte, et la salle verra ce qui diffère.',
    },
    customers: {
      title: 'Un plan qui paie pour les clients',
      text: 'Entrer coûte 20. Personne n’est tenu de commander. On est payé pour ce qu’achètent des **clients**, et l’on peut rendre le reste.\n\n3 000 personnes, un an.',
      watch: 'Regardez comme c’est lent : la plupart de ceux qui aiment achètent, sans entrer.',
      bet: {
        question: 'Sur 100 qui entrent pour gagner, combien ont gagné de l’argent au bout d’un an ?',
        answers: ['presque tous', 'la moitié environ', 'cinq environ'],
      },
      lesson:
        '{members} sont entrés. De ceux qui voulaient gagner, {lost} ont perdu de l’argent ; celui du milieu a gagné {median} dans l’année.',
      notes:
        'D’abord les mains, puis la simulation. Une quarantaine entrent, et quelques-uns seulement sont entrés pour gagner : dites que cette part repose sur peu de monde. Personne ne s’enrichit : celui du milieu gagne dix ou vingt par mois.',
    },
    seller: {
      title: 'L’un d’eux',
      text: '',
      watch:
        'Celui du milieu parmi ceux qui sont entrés pour gagner : ce qui a été payé, et ce qui est revenu.',
      notes:
        'Lisez les lignes à voix haute, à partir des frais d’entrée. Cliquez sur n’importe qui dans la ville et appuyez sur A pour voir ses comptes : un fondateur, quelqu’un d’entré tard.',
    },
    recruits: {
      title: 'Un plan qui paie pour les recrues',
      text: 'La même ville, les mêmes personnes, le même hasard. Entrer coûte maintenant 200, dont l’essentiel remonte ; chacun commande 3 unités par mois ; personne n’est tenu de vendre.',
      watch: 'Regardez la ville se remplir. Quand il n’y a plus personne à inviter, tout s’arrête.',
      bet: {
        question: 'Et sur 100 qui entrent ici pour gagner, combien ont gagné de l’argent au bout d’un an ?',
        answers: ['presque tous', 'la moitié environ', 'cinq environ'],
      },
      lesson:
        '{members} sont entrés. De ceux qui voulaient gagner, {lost} ont perdu de l’argent ; celui du milieu en est à {median}.',
      notes:
        'Appuyez sur W : l’autre versant, mêmes personnes et même hasard. Réponse habituelle : la moitié, puisque les fondateurs des affiches existent. Ils existent : le mieux payé a gagné ici plus de 20 000. Demandez à quoi ressemblait le premier mois : il était bon. C’est pourquoi cela se répand.',
    },
    bigger: {
      title: 'Prenez donc une plus grande ville',
      text: '« Cela n’a échoué que parce que la ville était pleine. »\n\nLe même plan parmi 4 000 personnes.',
      bet: {
        question: 'Dans une plus grande ville, quelle part d’entre eux perd ?',
        answers: ['une part plus petite', 'la même', 'une part plus grande'],
      },
      lesson: '{lost} de ceux qui voulaient gagner. Dans une ville de 500 personnes, la part est la même.',
      notes:
        'Qui entre le dernier n’a personne au-dessous de lui, et le dernier rang est toujours le plus long. Objection habituelle : « Mais il y a huit milliards d’humains. » Alors le dernier rang se compte en milliards.',
    },
    pay: {
      title: 'Qui a payé ?',
      text: 'D’où venait l’argent, dans la ville de 3 000 personnes ?',
      watch: 'Presque tous ceux qui achètent sont membres.',
      lesson:
        'De tout ce que les membres ont commandé, {retail} a été vendu à des tiers. Le reste de l’argent vient des membres.',
      notes:
        'C’est la question que posent les tribunaux : le produit atteint-il des gens qui l’achèteraient sans le plan ? Dites ce que le modèle laisse de côté : déplacements, formations payantes et crédit ; les coûts réels sont donc plus élevés.',
    },
    told: {
      title: 'Dit à la porte',
      text: 'Le même plan. Mais qui est invité apprend maintenant ce que le membre du milieu a gagné jusque-là.',
      watch: 'Le premier mois paraît bon, et c’est alors la vérité.',
      bet: {
        question: 'Combien entrent maintenant, sur plus de 2 600 auparavant ?',
        answers: ['autant qu’avant', 'moins de la moitié', 'personne'],
      },
      lesson:
        '{members} entrent. De ceux qui voulaient gagner, {lost} perdent encore : la vérité arrive après le bon premier mois.',
      notes:
        'Des chiffres honnêtes le réduisent sans le guérir. Demandez ce qui le guérirait : payer pour des clients, comme au chapitre 2.',
    },
    monday: {
      title: 'Lundi matin',
      text: 'Trois questions pour toute proposition :\n\n- Qui me paie ?\n- Que gagne celui du milieu ?\n- Qui vais-je perdre ?',
      notes:
        'Que chacun note la deuxième question avec ses mots, et à qui il la poserait. Quelqu’un dans la salle fait peut-être partie d’un tel plan : laissez-lui une issue, et parlez-en après.',
    },
  },
};
