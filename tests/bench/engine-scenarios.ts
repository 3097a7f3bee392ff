import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';

/** Everybody who is convinced tells everybody they know, on one day; the story drifts in every way it can. */
export const EVERYBODY_RELAYS: ScenarioPatch = {
  days: 3650,
  'network.kind': 'random',
  'network.contacts': 10,
  'diners.who': [7],
  'place.delight': -1,
  'telling.perDay': 1000,
  'telling.fanTells': 0,
  'telling.relayTells': 0,
  'telling.criticTells': 0,
  'listeners.act': 0,
  'listeners.forget': 0,
  'listeners.relay': 1,
  'listeners.verify': 0,
  'ties.closeTrust': 0.35,
};

/** The standard scenario with contacts and diners enough for the story to go through the town whatever is added. */
export const STANDARD: ScenarioPatch = {
  'network.contacts': 20,
  'telling.fanTells': 20,
  'telling.relayTells': 20,
  'telling.criticTells': 20,
};

/** Each mechanism of the model on top of the standard scenario, by its name in the table. */
export const MECHANISMS: Readonly<Record<string, ScenarioPatch>> = {
  'the standard scenario': {},
  'a threshold of two believed tellings': { 'listeners.tellersNeeded': 2 },
  'an online layer': { 'online.contacts': 20 },
  stifling: { 'telling.stifling': 0.1 },
  'no memory': { 'memory.recall': 0, 'memory.cue': 0 },
  'no fatigue': { 'ties.fatigue': 0 },
  'no drift': {
    'drift.loss': 0,
    'drift.sharpening': 0,
    'drift.assimilation': 0,
    'drift.noise': 0,
    'drift.flip': 0,
  },
  'a campaign: advertising and paid diners': {
    'advertising.reach': 0.01,
    'campaign.played': 0.5,
    'campaign.boast': 0.5,
  },
  'repeated tellings': { 'telling.repeats': true },
};
