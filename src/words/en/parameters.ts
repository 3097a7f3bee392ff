import type { Path } from '../../model/scenario/parameters.ts';

/** What a parameter is called, and what it does in plain words. */
export interface ParameterWords {
  readonly label: string;
  readonly help: string;
}

/** Labels and explanations of everything that can be set. */
export const parameters: Record<Path, ParameterWords> = {
  topic: { label: 'Topic', help: 'What the story is about: the words change, the numbers do not.' },
  name: { label: 'Name', help: 'A name for your scenario; it travels with the link.' },
  note: { label: 'Note', help: 'A note for whoever opens the link.' },
  seed: {
    label: 'Luck',
    help: 'Any text. The same text gives the same luck, so the run can be repeated exactly.',
  },
  days: {
    label: 'Days',
    help: 'How long the story is followed; it ends earlier when nothing can happen any more.',
  },
  people: { label: 'People', help: 'How many people live in the town.' },

  'place.food': { label: 'Food', help: 'How good the food truly is, from atrocious (−1) to excellent (+1).' },
  'place.price': {
    label: 'Prices',
    help: 'How good the prices truly are, from outrageous (−1) to a bargain (+1).',
  },
  'place.setting': { label: 'Setting', help: 'How the room truly is, from dismal (−1) to beautiful (+1).' },
  'place.service': { label: 'Service', help: 'How the service truly is, from rude (−1) to wonderful (+1).' },
  'place.variation': { label: 'Good and bad evenings', help: 'How much one evening differs from the next.' },
  'place.delight': {
    label: 'Delighted from',
    help: 'Visitors who feel at least this good are delighted: they become fans.',
  },
  'place.anger': {
    label: 'Let down below',
    help: 'Visitors who feel at most this good are let down: they become critics.',
  },

  'diners.count': {
    label: 'First to go',
    help: 'How many people go on day 0, without having heard a story.',
  },
  'diners.how': { label: 'The first are', help: 'How those who go first are picked.' },
  'diners.who': {
    label: 'The first by number',
    help: 'A list of person numbers; it overrides the two above.',
  },

  'telling.fanTells': {
    label: 'A fan tells',
    help: 'How many people a delighted visitor tells in all. 0: no limit.',
  },
  'telling.relayTells': {
    label: 'Who passes it on tells',
    help: 'How many people somebody tells who has only heard the story. 0: no limit.',
  },
  'telling.criticTells': {
    label: 'A critic tells',
    help: 'How many people a visitor who was let down tells in all. 0: no limit.',
  },
  'telling.perDay': {
    label: 'Tells a day, at most',
    help: 'How many people a teller gets round to in one day.',
  },
  'telling.stifling': {
    label: 'Put off by old news',
    help: 'The chance that telling somebody who knows the story already makes a teller stop for good.',
  },
  'telling.repeats': { label: 'May tell twice', help: 'Whether a teller may tell the same person again.' },

  'listeners.act': {
    label: 'Acts at once',
    help: 'Convinced listeners who plan to go, or warn others of a bad place.',
  },
  'listeners.forget': {
    label: 'Forgets, for now',
    help: 'Convinced listeners who forget, until they hear it again or something reminds them.',
  },
  'listeners.relay': { label: 'Passes it on', help: 'Convinced listeners who never go, but tell others.' },
  'listeners.verify': {
    label: 'Doubts, may check',
    help: 'Convinced listeners who distrust the story; if they are curious, they go and see for themselves.',
  },
  'listeners.curiosity': {
    label: 'Doubters who go and see',
    help: 'The chance that a doubter goes to check.',
  },
  'listeners.tellersNeeded': {
    label: 'Believed tellings needed',
    help: 'How often somebody must hear the story and believe it before they are convinced.',
  },
  'listeners.shareNeeded': {
    label: 'Share of contacts needed',
    help: 'The share of their contacts that must have told somebody credibly before they are convinced.',
  },
  'listeners.wantDetail': {
    label: 'Wants details',
    help: 'How much less a story is believed once all its details are lost.',
  },
  'listeners.letdown': {
    label: 'Letdown',
    help: 'How much it hurts when the place gives less than the story promised.',
  },
  'listeners.badNewsWins': {
    label: 'Bad news wins',
    help: 'The chance that a bad story keeps somebody away who meant to go.',
  },
  'listeners.moodSpread': { label: 'Differences in mood', help: 'How much the tellers’ own moods differ.' },

  'ties.closeTrust': {
    label: 'Friends believe',
    help: 'The chance that a fresh, complete story is believed face to face.',
  },
  'ties.onlineTrust': {
    label: 'Online, believed',
    help: 'The chance that the same story is believed online.',
  },
  'ties.fatigue': {
    label: 'Tired of hearing it',
    help: 'How much less it is believed each time one hears it.',
  },

  'memory.recall': {
    label: 'Recalls when told again',
    help: 'The chance that somebody who forgot acts when told again, while the memory is fresh.',
  },
  'memory.cue': {
    label: 'Reminded by the street',
    help: 'The chance a day that something reminds somebody who forgot.',
  },
  'memory.keep': {
    label: 'Memory kept',
    help: 'The share of a memory’s strength that remains after each day.',
  },

  'visits.delay': {
    label: 'Days until the visit',
    help: 'How long it takes on average from the plan to the visit.',
  },

  'drift.loss': { label: 'Details lost', help: 'The chance that a detail is left out at a retelling.' },
  'drift.sharpening': { label: 'Grows by', help: 'How much louder each detail gets at a retelling.' },
  'drift.assimilation': {
    label: 'Bent by mood',
    help: 'How far each detail moves towards the teller’s own mood at a retelling.',
  },
  'drift.noise': { label: 'Blurred by', help: 'How much each detail changes by chance at a retelling.' },
  'drift.flip': { label: 'Turned round', help: 'The chance that a detail is misheard as its opposite.' },

  'network.kind': { label: 'Who knows whom', help: 'The pattern of ties between people.' },
  'network.contacts': { label: 'Contacts each', help: 'How many others a person knows, on average.' },
  'network.rewiring': { label: 'Long ties', help: 'The share of ties that lead out of the neighbourhood.' },
  'network.groupSize': { label: 'Group size', help: 'How many people form a group, where there are groups.' },
  'network.mixing': { label: 'Ties out of the group', help: 'The share of ties that leave the group.' },
  'network.source': {
    label: 'Imported network',
    help: 'Which network is used when it is an imported one; it brings its own people.',
  },

  'online.contacts': {
    label: 'Online contacts each',
    help: 'With how many others a person is in touch online, on average; each can tell the other.',
  },
  'online.share': { label: 'Told online', help: 'The share of tellings that are made online.' },
  'online.mutation': {
    label: 'Changed when copied',
    help: 'The chance that a detail changes in an online copy.',
  },

  'advertising.reach': {
    label: 'Advertising reaches',
    help: 'The share of those who heard nothing that it reaches a day.',
  },
  'advertising.trust': {
    label: 'Advertising, believed',
    help: 'The chance that an advertisement is believed.',
  },

  'campaign.played': {
    label: 'Paid among the first',
    help: 'The share of those who go first who are paid to be enthusiastic.',
  },
  'campaign.playedTells': {
    label: 'Who is paid tells',
    help: 'How many people somebody who is paid tells. 0: no limit.',
  },
  'campaign.boast': { label: 'Boast', help: 'How far the campaign’s promise goes beyond the truth.' },
  'campaign.detection': { label: 'Seen through', help: 'The chance that a listener notices the pay.' },
  'campaign.playedTrust': {
    label: 'Then believed',
    help: 'How much of the usual belief a paid teller who is seen through still gets.',
  },

  events: { label: 'Events', help: 'What changes on a day.' },
};
