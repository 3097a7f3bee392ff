import type { TopicWords } from '../../model/scenario/topic.ts';
import type { parameters as english } from '../en/parameters.ts';
import { deVerb } from './grammar.ts';

/** Labels and explanations of everything that can be set, but for selling, whose words are loaded later. */
export const parameters: typeof english = {
  topic: { label: 'Sujet', help: 'Le sujet de l’histoire. Il change les mots, pas les nombres.' },
  name: { label: 'Nom', help: 'Un nom pour votre scénario. Il fait partie du lien.' },
  note: { label: 'Note', help: 'Une note pour ceux qui ouvriront le lien.' },
  seed: {
    label: 'Tirage',
    help: 'Un texte quelconque. Le même texte donne le même tirage : la simulation peut être refaite à l’identique.',
  },
  days: {
    label: 'Jours',
    help: 'La durée de la simulation. Elle finit plus tôt quand plus rien ne peut arriver.',
  },
  people: { label: 'Habitants', help: 'Le nombre de personnes qui vivent dans la ville.' },

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
    label: 'Bons et mauvais jours',
    help: 'À quel point cela diffère d’une fois à l’autre.',
  },
  'place.delight': {
    label: 'Conquis dès',
    help: 'Ceux dont l’impression atteint au moins ce niveau sont conquis : ils deviennent des fans.',
  },
  'place.anger': {
    label: 'Déçu en dessous de',
    help: 'Ceux dont l’impression ne dépasse pas ce niveau sont déçus.',
  },

  'diners.count': {
    label: 'Premiers à y aller',
    help: 'Le nombre de personnes qui jugent par elles-mêmes le jour 0, sans avoir entendu l’histoire.',
  },
  'diners.how': { label: 'Choix des premiers', help: 'La façon dont sont choisis les premiers convives.' },
  'diners.who': {
    label: 'Premiers par numéro',
    help: 'Une liste de numéros de personnes. Elle l’emporte sur les deux réglages ci-dessus.',
  },

  'telling.fanTells': {
    label: 'Un fan en parle à',
    help: 'Le nombre de personnes à qui chaque fan en parle en tout. 0 : sans limite.',
  },
  'telling.relayTells': {
    label: 'Un relais en parle à',
    help: 'Le nombre de personnes à qui en parle en tout chaque personne qui passe le mot. 0 : sans limite.',
  },
  'telling.criticTells': {
    label: 'Un déçu en parle à',
    help: 'Le nombre de personnes à qui chaque déçu en parle en tout. 0 : sans limite.',
  },
  'telling.perDay': {
    label: 'Récits par jour, au plus',
    help: 'Le nombre de personnes à qui un conteur peut parler en un jour.',
  },
  'telling.stifling': {
    label: 'S’arrête si c’est déjà connu',
    help: 'La probabilité qu’un conteur se taise pour de bon après avoir parlé à quelqu’un qui connaît déjà l’histoire.',
  },
  'telling.repeats': {
    label: 'Peut se répéter',
    help: 'Si un conteur peut raconter l’histoire deux fois à la même personne.',
  },

  'listeners.act': {
    label: 'Décide d’y aller',
    help: 'Part des personnes convaincues qui veulent juger par elles-mêmes, ou qui s’abstiennent et mettent les autres en garde.',
  },
  'listeners.forget': {
    label: 'Oublie',
    help: 'Part des personnes convaincues qui oublient, jusqu’à ce qu’on leur en reparle ou que quelque chose le leur rappelle.',
  },
  'listeners.relay': {
    label: 'Passe le mot',
    help: 'Part des personnes convaincues qui se contentent d’en parler à d’autres.',
  },
  'listeners.verify': {
    label: 'En doute',
    help: 'Part des personnes convaincues qui doutent de l’histoire. Les curieuses vont voir par elles-mêmes.',
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
    help: 'La part de ses contacts dont il faut avoir cru le récit avant d’être convaincu.',
  },
  'listeners.wantDetail': {
    label: 'Veut des détails',
    help: 'De combien on croit moins une histoire qui a perdu tous ses détails.',
  },
  'listeners.letdown': {
    label: 'Déception',
    help: 'À quel point on souffre de trouver moins que ce que l’histoire promettait.',
  },
  'listeners.badNewsWins': {
    label: 'Dissuadé par une mauvaise histoire',
    help: 'La probabilité qu’une mauvaise histoire retienne quelqu’un qui voulait y aller.',
  },
  'listeners.moodSpread': {
    label: 'Écarts d’humeur',
    help: 'À quel point l’humeur varie d’un conteur à l’autre.',
  },

  'ties.closeTrust': {
    label: 'Confiance en la parole d’un ami',
    help: 'La probabilité qu’on croie une histoire fraîche et complète, racontée de vive voix par un ami.',
  },
  'ties.onlineTrust': {
    label: 'Confiance en ligne',
    help: 'La probabilité qu’on croie la même histoire en ligne.',
  },
  'ties.fatigue': {
    label: 'Lassitude',
    help: 'De combien on croit moins l’histoire chaque fois qu’on l’entend.',
  },

  'memory.recall': {
    label: 'S’en souvient si on en reparle',
    help: 'La probabilité que quelqu’un qui avait oublié agisse quand on lui en reparle, tant que le souvenir est frais.',
  },
  'memory.cue': {
    label: 'S’en souvient en passant devant',
    help: 'La probabilité, chaque jour, que quelque chose rappelle l’histoire à quelqu’un qui l’avait oubliée.',
  },
  'memory.keep': {
    label: 'Mémoire conservée',
    help: 'Ce qui reste de la force d’un souvenir après chaque jour.',
  },

  'visits.delay': {
    label: 'Jours avant la visite',
    help: 'Le temps moyen entre la décision et l’acte.',
  },

  'drift.loss': {
    label: 'Détails omis',
    help: 'La probabilité qu’un détail soit omis lors d’une transmission.',
  },
  'drift.sharpening': {
    label: 'Exagéré de',
    help: 'De combien chaque détail s’amplifie lors d’une transmission.',
  },
  'drift.assimilation': {
    label: 'Teinté par l’humeur',
    help: 'De combien chaque détail se rapproche de l’humeur du conteur lors d’une transmission.',
  },
  'drift.noise': {
    label: 'Rendu flou de',
    help: 'De combien chaque détail change par hasard lors d’une transmission.',
  },
  'drift.flip': {
    label: 'Retourné',
    help: 'La probabilité qu’un détail soit compris à l’envers.',
  },

  'network.kind': { label: 'Qui connaît qui', help: 'La forme des liens entre les personnes.' },
  'network.contacts': {
    label: 'Contacts par personne',
    help: 'Le nombre de personnes que chacun connaît, en moyenne.',
  },
  'network.rewiring': {
    label: 'Liens lointains',
    help: 'La part des liens qui sortent du voisinage.',
  },
  'network.groupSize': {
    label: 'Taille des groupes',
    help: 'Le nombre de personnes par groupe, dans un réseau de groupes.',
  },
  'network.mixing': {
    label: 'Liens hors du groupe',
    help: 'La part des liens qui sortent du groupe.',
  },
  'network.source': {
    label: 'Réseau importé',
    help: 'Le réseau utilisé quand « Qui connaît qui » est « Importé ». Il apporte ses propres personnes.',
  },

  'online.contacts': {
    label: 'Contacts en ligne',
    help: 'Le nombre de personnes avec qui chacun est en contact en ligne, en moyenne. Chacun peut en parler à l’autre.',
  },
  'online.share': { label: 'Raconté en ligne', help: 'La part des récits qui se font en ligne.' },
  'online.mutation': {
    label: 'Changé par la copie',
    help: 'La probabilité qu’un détail change quand on le copie en ligne.',
  },

  'advertising.reach': {
    label: 'Portée de la publicité',
    help: 'La part des personnes encore sans nouvelles que la publicité touche chaque jour.',
  },
  'advertising.trust': {
    label: 'Confiance en la publicité',
    help: 'La probabilité qu’une publicité soit crue.',
  },

  'campaign.played': {
    label: 'Payés parmi les premiers',
    help: 'La part des premiers convives qui sont payés pour s’enthousiasmer.',
  },
  'campaign.playedTells': {
    label: 'Un payé en parle à',
    help: 'Le nombre de personnes à qui chaque convive payé en parle en tout. 0 : sans limite.',
  },
  'campaign.boast': {
    label: 'Vantardise',
    help: 'De combien la promesse de la campagne dépasse la vérité.',
  },
  'campaign.detection': {
    label: 'Démasqué',
    help: 'La probabilité que l’on remarque que le conteur est payé.',
  },
  'campaign.playedTrust': {
    label: 'Encore cru à',
    help: 'La part de la confiance habituelle que garde un conteur payé une fois démasqué.',
  },

  events: { label: 'Événements', help: 'Les changements qui prennent effet un jour donné.' },
};

/** Labels with the topic's verb, where it is not a restaurant: a product is bought. */
export const labelsByVisit = ({ base }: TopicWords['visit']) => ({
  'diners.count': `Premiers à ${base}`,
  'listeners.act': `Décide ${deVerb(base)}`,
  'visits.delay': `Jours avant ${deVerb(base)}`,
});
