import type { parameters as english } from '../en/parameters.ts';

/** Labels and explanations of everything that can be set. */
export const parameters: typeof english = {
  topic: { label: 'Sujet', help: 'De quoi parle l’histoire : les mots changent, pas les nombres.' },
  name: { label: 'Nom', help: 'Un nom pour votre scénario ; il voyage avec le lien.' },
  note: { label: 'Note', help: 'Une note pour qui ouvrira le lien.' },
  seed: {
    label: 'Hasard',
    help: 'Un texte quelconque. Le même texte donne le même hasard : la simulation peut être refaite à l’identique.',
  },
  days: {
    label: 'Jours',
    help: 'Combien de temps on suit l’histoire ; elle finit plus tôt quand plus rien ne peut arriver.',
  },
  people: { label: 'Habitants', help: 'Combien de personnes vivent dans la ville.' },

  'place.food': {
    label: 'Cuisine',
    help: 'Ce que vaut vraiment la cuisine, d’infecte (−1) à divine (+1).',
  },
  'place.price': {
    label: 'Prix',
    help: 'Ce que valent vraiment les prix, d’exorbitants (−1) à imbattables (+1).',
  },
  'place.setting': {
    label: 'Cadre',
    help: 'Ce que vaut vraiment le cadre, de sinistre (−1) à superbe (+1).',
  },
  'place.service': {
    label: 'Service',
    help: 'Ce que vaut vraiment le service, d’odieux (−1) à remarquable (+1).',
  },
  'place.variation': {
    label: 'Bons et mauvais soirs',
    help: 'À quel point un soir diffère du suivant.',
  },
  'place.delight': {
    label: 'Sous le charme dès',
    help: 'Les visiteurs dont l’impression atteint au moins ce niveau deviennent des fans.',
  },
  'place.anger': {
    label: 'Déçu en dessous de',
    help: 'Les visiteurs dont l’impression ne dépasse pas ce niveau repartent déçus.',
  },

  'diners.count': {
    label: 'Premiers à y aller',
    help: 'Combien de personnes y vont le jour 0, sans avoir entendu d’histoire.',
  },
  'diners.how': { label: 'Choix des premiers', help: 'Comment sont choisis ceux qui commencent.' },
  'diners.who': {
    label: 'Premiers par numéro',
    help: 'Une liste de numéros de personnes ; elle l’emporte sur les deux réglages ci-dessus.',
  },

  'telling.fanTells': {
    label: 'Un fan en parle à',
    help: 'À combien de personnes un visiteur sous le charme en parle en tout. 0 : sans limite.',
  },
  'telling.relayTells': {
    label: 'Un relais en parle à',
    help: 'À combien de personnes en parle quelqu’un qui a seulement entendu l’histoire. 0 : sans limite.',
  },
  'telling.criticTells': {
    label: 'Un déçu en parle à',
    help: 'À combien de personnes un visiteur déçu en parle en tout. 0 : sans limite.',
  },
  'telling.perDay': {
    label: 'Récits par jour, au plus',
    help: 'À combien de personnes un conteur parvient à parler en un jour.',
  },
  'telling.stifling': {
    label: 'Découragé par le déjà-su',
    help: 'La probabilité qu’un conteur se taise pour de bon quand il parle à quelqu’un qui connaît déjà l’histoire.',
  },
  'telling.repeats': {
    label: 'Peut se répéter',
    help: 'Si un conteur peut raconter l’histoire deux fois à la même personne.',
  },

  'listeners.act': {
    label: 'Agit aussitôt',
    help: 'Part des personnes convaincues qui prévoient d’y aller, ou mettent les autres en garde contre un mauvais lieu.',
  },
  'listeners.forget': {
    label: 'Oublie pour l’instant',
    help: 'Part des personnes convaincues qui oublient, jusqu’à ce qu’on leur en reparle ou que quelque chose le leur rappelle.',
  },
  'listeners.relay': {
    label: 'Passe le mot',
    help: 'Part des personnes convaincues qui n’y vont jamais, mais en parlent à d’autres.',
  },
  'listeners.verify': {
    label: 'Doute, peut vérifier',
    help: 'Part des personnes convaincues qui se méfient de l’histoire ; si elles sont curieuses, elles vont voir par elles-mêmes.',
  },
  'listeners.curiosity': {
    label: 'Sceptiques qui vont voir',
    help: 'La probabilité qu’une personne qui doute aille vérifier.',
  },
  'listeners.tellersNeeded': {
    label: 'Récits crus nécessaires',
    help: 'Combien de fois il faut entendre l’histoire et y croire avant d’être convaincu.',
  },
  'listeners.shareNeeded': {
    label: 'Part des contacts nécessaire',
    help: 'La part de ses contacts dont il faut tenir un récit crédible avant d’être convaincu.',
  },
  'listeners.wantDetail': {
    label: 'Veut des détails',
    help: 'De combien on croit moins une histoire qui a perdu tous ses détails.',
  },
  'listeners.letdown': {
    label: 'Déception',
    help: 'À quel point on souffre de recevoir moins que ce que l’histoire promettait.',
  },
  'listeners.badNewsWins': {
    label: 'Le mal l’emporte',
    help: 'La probabilité qu’une mauvaise histoire retienne quelqu’un qui comptait y aller.',
  },
  'listeners.moodSpread': {
    label: 'Écarts d’humeur',
    help: 'À quel point l’humeur varie d’un conteur à l’autre.',
  },

  'ties.closeTrust': {
    label: 'Confiance entre amis',
    help: 'La probabilité qu’on croie, de vive voix, une histoire fraîche et complète.',
  },
  'ties.onlineTrust': {
    label: 'Confiance en ligne',
    help: 'La probabilité qu’on croie la même histoire en ligne.',
  },
  'ties.fatigue': {
    label: 'Lassitude',
    help: 'De combien on la croit moins chaque fois qu’on l’entend.',
  },

  'memory.recall': {
    label: 'S’en souvient si on en reparle',
    help: 'La probabilité que quelqu’un qui avait oublié agisse quand on lui en reparle, tant que le souvenir est frais.',
  },
  'memory.cue': {
    label: 'Rappelé par la rue',
    help: 'La probabilité par jour que quelque chose le rappelle à qui avait oublié.',
  },
  'memory.keep': {
    label: 'Mémoire conservée',
    help: 'La part de la force d’un souvenir qui reste après chaque jour.',
  },

  'visits.delay': {
    label: 'Jours avant la visite',
    help: 'Combien de temps il faut en moyenne du projet à la visite.',
  },

  'drift.loss': {
    label: 'Détails perdus',
    help: 'La probabilité qu’un détail soit laissé de côté à une reprise.',
  },
  'drift.sharpening': {
    label: 'Grossit de',
    help: 'De combien chaque détail s’amplifie à une reprise.',
  },
  'drift.assimilation': {
    label: 'Infléchi par l’humeur',
    help: 'De combien chaque détail se rapproche, à une reprise, de l’humeur de qui le raconte.',
  },
  'drift.noise': {
    label: 'Brouillé de',
    help: 'De combien chaque détail change par hasard à une reprise.',
  },
  'drift.flip': {
    label: 'Retourné',
    help: 'La probabilité qu’un détail soit compris à l’envers.',
  },

  'network.kind': { label: 'Qui connaît qui', help: 'La forme des liens entre les personnes.' },
  'network.contacts': {
    label: 'Contacts par personne',
    help: 'Combien de gens une personne connaît, en moyenne.',
  },
  'network.rewiring': {
    label: 'Liens lointains',
    help: 'La part des liens qui sortent du voisinage.',
  },
  'network.groupSize': {
    label: 'Taille des groupes',
    help: 'Combien de personnes forment un groupe, là où il y en a.',
  },
  'network.mixing': {
    label: 'Liens hors du groupe',
    help: 'La part des liens qui sortent du groupe.',
  },
  'network.source': {
    label: 'Réseau importé',
    help: 'Quel réseau est pris quand il est importé ; il apporte ses propres personnes.',
  },

  'online.contacts': {
    label: 'Contacts en ligne',
    help: 'Avec combien de gens une personne est en contact en ligne, en moyenne ; chacun peut raconter à l’autre.',
  },
  'online.share': { label: 'Raconté en ligne', help: 'La part des récits qui se font en ligne.' },
  'online.mutation': {
    label: 'Changé par la copie',
    help: 'La probabilité qu’un détail change quand on le copie en ligne.',
  },

  'advertising.reach': {
    label: 'Portée de la publicité',
    help: 'La part de ceux qui n’ont rien entendu qu’elle touche chaque jour.',
  },
  'advertising.trust': {
    label: 'Confiance en la publicité',
    help: 'La probabilité qu’une publicité soit crue.',
  },

  'campaign.played': {
    label: 'Payés parmi les premiers',
    help: 'La part de ceux qui commencent qui sont payés pour s’enthousiasmer.',
  },
  'campaign.playedTells': {
    label: 'Qui est payé en parle à',
    help: 'À combien de personnes en parle quelqu’un qui est payé. 0 : sans limite.',
  },
  'campaign.boast': {
    label: 'Vantardise',
    help: 'De combien la promesse de la campagne dépasse la vérité.',
  },
  'campaign.detection': {
    label: 'Percé à jour',
    help: 'La probabilité que l’on remarque que le conteur est payé.',
  },
  'campaign.playedTrust': {
    label: 'Cru malgré tout',
    help: 'La part de la confiance habituelle que garde un conteur payé et percé à jour.',
  },

  events: { label: 'Événements', help: 'Ce qui change un jour donné.' },
};
