import type { downlineParameters as english } from '../en/downline-parameters.ts';
import type { ParameterWords } from '../en/parameters.ts';

/** Labels and explanations of what can be set where somebody sells the product and asks others to sell it, too. */
export const downlineParameters: Record<keyof typeof english, ParameterWords> = {
  'downline.founders': {
    label: 'Fondateurs',
    help: 'Combien des premiers vendent le produit et proposent à d’autres de le vendre aussi. 0 : personne ne vend.',
  },

  'plan.price': { label: 'Prix de vente', help: 'Ce qu’un client paie pour une commande.' },
  'plan.margin': {
    label: 'Marge',
    help: 'De combien un membre paie une commande moins cher qu’un client, en part du prix.',
  },
  'plan.levels': {
    label: 'Commissions par niveau',
    help: 'Ce que chaque commande d’un membre rapporte au-dessus de lui : au parrain d’abord. Parts de ce que paie le membre.',
  },
  'plan.fee': { label: 'Droit d’entrée', help: 'Ce qu’un nouveau membre paie une fois.' },
  'plan.feeLevels': {
    label: 'Payé pour les recrues',
    help: 'Ce que chaque droit d’entrée rapporte au-dessus : au parrain d’abord. Parts du droit d’entrée.',
  },
  'plan.quota': {
    label: 'Commandes par mois, au moins',
    help: 'Le nombre de commandes qu’un vendeur doit passer chaque mois, vendues ou non.',
  },
  'plan.mustSell': {
    label: 'Ventes exigées',
    help: 'Combien de commandes un membre doit avoir vendues ce mois-ci et le précédent pour toucher des commissions.',
  },
  'plan.buyback': {
    label: 'Reprise du stock',
    help: 'La part du coût qu’un membre qui part récupère pour chaque commande invendue.',
  },

  'buying.again': {
    label: 'Rachète',
    help: 'La probabilité qu’un client commande encore au bout d’un mois. Sinon, il ne l’est plus.',
  },
  'buying.ownUse': {
    label: 'Usage personnel',
    help: 'Le nombre de commandes par mois qu’utilise un membre qui n’est pas déçu.',
  },

  'joining.bargain': {
    label: 'Entre pour le prix',
    help: 'La probabilité qu’un client conquis entre, pour payer moins cher.',
  },
  'joining.claim': {
    label: 'Revenu annoncé',
    help: 'Ce qu’un vendeur dit que les autres gagnent par mois, quand il propose de vendre aussi.',
  },
  'joining.wants': {
    label: 'Revenu attendu',
    help: 'Combien il faut annoncer par mois, en moyenne, pour que quelqu’un entre afin de le gagner.',
  },
  'joining.honest': {
    label: 'Dit ce qui est gagné',
    help: 'La probabilité qu’un vendeur dise ce qu’a gagné le vendeur du milieu, au lieu du revenu annoncé.',
  },

  'pitching.perDay': {
    label: 'Sollicitations par jour, au plus',
    help: 'À combien de contacts un vendeur parle en un jour avec quelque chose à y gagner.',
  },
  'pitching.recruiting': {
    label: 'Sollicitations pour vendre',
    help: 'La part des sollicitations qui proposent de vendre aussi. Les autres portent sur le produit.',
  },
  'pitching.after': {
    label: 'Jours avant la première',
    help: 'Combien de temps un nouveau vendeur apprend avant de solliciter quelqu’un.',
  },
  'pitching.unfit': {
    label: 'Moments déplacés',
    help: 'La probabilité que le moment ne se prête pas à la vente, comme à un enterrement. Un vendeur formé le laisse passer.',
  },
  'pitching.cost': {
    label: 'Coût d’un refus',
    help: 'De combien on croit moins un vendeur après chaque sollicitation qu’un ami n’a pas crue.',
  },
  'pitching.offence': {
    label: 'Coût d’une offense',
    help: 'De combien on croit moins un vendeur après chaque sollicitation à un moment déplacé.',
  },

  'team.training': {
    label: 'Formés',
    help: 'La probabilité qu’un nouveau vendeur soit formé au tact et à la franchise.',
  },
  'team.support': {
    label: 'Soutien',
    help: 'De combien un membre risque moins de partir tant que son parrain est là.',
  },
  'team.ripple': {
    label: 'Tort des réclamations',
    help: 'À quel point les réclamations contre certains membres font douter de toute leur équipe.',
  },

  'leaving.gaining': {
    label: 'Partent sans perte',
    help: 'La probabilité qu’un membre parte après un mois sans perte.',
  },
  'leaving.losing': {
    label: 'Partent après une perte',
    help: 'La probabilité qu’un membre parte après un mois de perte.',
  },
};
