import type { Path } from '../../model/scenario/parameters.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { downlineParameters } from './downline-parameters.ts';

/** The label of a parameter, and its effect in plain words. */
export interface ParameterWords {
  readonly label: string;
  readonly help: string;
}

/** Labels and explanations of everything that can be set, but for selling, whose words are loaded later. */
export const parameters: Record<Exclude<Path, keyof typeof downlineParameters>, ParameterWords> = {
  topic: { label: 'Topic', help: 'The subject of the story. It changes the words, not the numbers.' },
  name: { label: 'Name', help: 'A name for your scenario. It is part of the link.' },
  note: { label: 'Note', help: 'A note for the people who open the link.' },
  seed: {
    label: 'Luck',
    help: 'Any text. The same text gives the same luck, so the run can be repeated exactly.',
  },
  days: {
    label: 'Days',
    help: 'How long the run lasts. It ends earlier when nothing can happen any more.',
  },
  people: { label: 'People', help: 'How many people live in the town.' },

  'place.food': {
    label: 'Food',
    help: 'How good the food really is, from atrocious (−1) to excellent (+1).',
  },
  'place.price': {
    label: 'Prices',
    help: 'How good the prices really are, from outrageous (−1) to a bargain (+1).',
  },
  'place.setting': {
    label: 'Setting',
    help: 'What the room is really like, from dismal (−1) to beautiful (+1).',
  },
  'place.service': {
    label: 'Service',
    help: 'What the service is really like, from rude (−1) to wonderful (+1).',
  },
  'place.variation': { label: 'Good and bad days', help: 'How much it differs from one time to the next.' },
  'place.delight': {
    label: 'Delighted from',
    help: 'Those whose impression is at least this good are delighted: they become fans.',
  },
  'place.anger': {
    label: 'Disappointed below',
    help: 'Those whose impression is no better than this are disappointed: they become critics.',
  },

  'diners.count': {
    label: 'First to go',
    help: 'How many people find out for themselves on day 0, without having heard a story.',
  },
  'diners.how': { label: 'The first are', help: 'How the first diners are picked.' },
  'diners.who': {
    label: 'The first by number',
    help: 'A list of person numbers. It overrides the two controls above.',
  },

  'telling.fanTells': {
    label: 'Fans tell',
    help: 'How many people each fan tells in all. 0: no limit.',
  },
  'telling.relayTells': {
    label: 'Each passer-on tells',
    help: 'How many people each listener who passes the story on tells in all. 0: no limit.',
  },
  'telling.criticTells': {
    label: 'Critics tell',
    help: 'How many people each critic tells in all. 0: no limit.',
  },
  'telling.perDay': {
    label: 'Tellings a day, at most',
    help: 'How many people a teller can tell in one day.',
  },
  'telling.stifling': {
    label: 'Stops when it is old news',
    help: 'The chance that a teller stops for good after telling somebody who already knows the story.',
  },
  'telling.repeats': { label: 'May tell twice', help: 'Whether a teller may tell the same person again.' },

  'listeners.act': {
    label: 'Decides to go',
    help: 'Convinced listeners who will find out for themselves, or who keep away from something bad and warn others.',
  },
  'listeners.forget': {
    label: 'Forgets it',
    help: 'Convinced listeners who forget the story until they hear it again or something reminds them.',
  },
  'listeners.relay': { label: 'Passes it on', help: 'Convinced listeners who only tell others.' },
  'listeners.verify': {
    label: 'Doubts it',
    help: 'Convinced listeners who doubt the story. Curious ones go and see for themselves.',
  },
  'listeners.curiosity': {
    label: 'Doubters who go and see',
    help: 'The chance that somebody who doubts the story goes to check.',
  },
  'listeners.tellersNeeded': {
    label: 'Believed tellings needed',
    help: 'How often somebody must hear the story and believe it before they are convinced.',
  },
  'listeners.shareNeeded': {
    label: 'Share of contacts needed',
    help: 'The share of a listener’s contacts who must have told them, and been believed, before they are convinced.',
  },
  'listeners.wantDetail': {
    label: 'Wants details',
    help: 'How much less a story is believed once all its details are gone.',
  },
  'listeners.letdown': {
    label: 'Disappointment',
    help: 'How much it hurts when the experience falls short of what the story promised.',
  },
  'listeners.badNewsWins': {
    label: 'Put off by bad news',
    help: 'The chance that a bad story keeps away somebody who had decided.',
  },
  'listeners.moodSpread': {
    label: 'Differences in mood',
    help: 'How much mood differs from teller to teller.',
  },

  'ties.closeTrust': {
    label: 'Trust in a friend’s word',
    help: 'The chance that a fresh, complete story is believed when a friend tells it face to face.',
  },
  'ties.onlineTrust': {
    label: 'Trust online',
    help: 'The chance that the same story is believed online.',
  },
  'ties.fatigue': {
    label: 'Tired of hearing it',
    help: 'How much less the story is believed with each hearing.',
  },

  'memory.recall': {
    label: 'Remembers when told again',
    help: 'The chance that somebody who forgot acts on the story when told again, while the memory is fresh.',
  },
  'memory.cue': {
    label: 'Reminded in passing',
    help: 'The chance, each day, that something reminds somebody who forgot.',
  },
  'memory.keep': {
    label: 'Memory kept',
    help: 'How much of a memory’s strength is left after each day.',
  },

  'visits.delay': {
    label: 'Days until the visit',
    help: 'The average time from deciding to doing it.',
  },

  'drift.loss': { label: 'Details left out', help: 'The chance that a detail is left out of a retelling.' },
  'drift.sharpening': { label: 'Exaggerated by', help: 'How much stronger each detail gets in a retelling.' },
  'drift.assimilation': {
    label: 'Coloured by mood',
    help: 'How far each detail moves towards the teller’s mood in a retelling.',
  },
  'drift.noise': { label: 'Blurred by', help: 'How much each detail changes by chance in a retelling.' },
  'drift.flip': { label: 'Reversed', help: 'The chance that a detail is misheard as its opposite.' },

  'network.kind': { label: 'Who knows whom', help: 'The pattern of the ties between people.' },
  'network.contacts': { label: 'Contacts each', help: 'How many people a person knows, on average.' },
  'network.rewiring': { label: 'Long ties', help: 'The share of ties that lead out of the neighbourhood.' },
  'network.groupSize': { label: 'Group size', help: 'How many people form a group, in a network of groups.' },
  'network.mixing': { label: 'Ties out of the group', help: 'The share of ties that leave the group.' },
  'network.source': {
    label: 'Imported network',
    help: 'The network to use when “Who knows whom” is “Imported”. It brings its own people.',
  },

  'online.contacts': {
    label: 'Online contacts each',
    help: 'How many people a person is in touch with online, on average. Each can tell the other.',
  },
  'online.share': { label: 'Told online', help: 'The share of tellings that happen online.' },
  'online.mutation': {
    label: 'Changed when copied',
    help: 'The chance that a detail changes in an online copy.',
  },

  'advertising.reach': {
    label: 'Advertising reaches',
    help: 'The share of people who have heard nothing that advertising reaches each day.',
  },
  'advertising.trust': {
    label: 'Trust in advertising',
    help: 'The chance that an advertisement is believed.',
  },

  'campaign.played': {
    label: 'Paid among the first',
    help: 'The share of the first diners who are paid to be enthusiastic.',
  },
  'campaign.playedTells': {
    label: 'Paid diners tell',
    help: 'How many people each paid diner tells in all. 0: no limit.',
  },
  'campaign.boast': { label: 'Boast', help: 'How far the campaign’s promise goes beyond the truth.' },
  'campaign.detection': {
    label: 'Exposed as paid',
    help: 'The chance that a listener notices that the teller is paid.',
  },
  'campaign.playedTrust': {
    label: 'Belief once exposed',
    help: 'How much of the usual trust a paid teller keeps once exposed.',
  },

  events: { label: 'Events', help: 'Changes that take effect on a certain day.' },
};

/** Labels with the topic's verb, where it is not a restaurant: a product is bought. */
export const labelsByVisit = ({ base }: TopicWords['visit']) => ({
  'diners.count': `First to ${base}`,
  'listeners.act': `Decides to ${base}`,
  'visits.delay': `Days until they ${base}`,
});
