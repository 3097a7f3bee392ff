import { wholePower } from '../../../basics/exact.ts';
import { closeLayer, contactCount, rowLength, type Network } from '../../../network/network.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Layer } from '../population.ts';

/** What is known of builders beside their accounts, as parallel arrays; an index is a person. */
export class Pitchers {
  readonly isTrained: Uint8Array;
  /** Contacts used up by pitching, and those of them online. */
  readonly pitches: Uint32Array;
  readonly pitchesOnline: Uint32Array;
  /** Pitches that a close contact did not believe, and those at a moment unfit for selling. */
  readonly refusals: Uint32Array;
  readonly offences: Uint32Array;

  constructor(private readonly network: Network) {
    const { people } = network;
    this.isTrained = new Uint8Array(people);
    this.pitches = new Uint32Array(people);
    this.pitchesOnline = new Uint32Array(people);
    this.refusals = new Uint32Array(people);
    this.offences = new Uint32Array(people);
  }

  /** How much of the belief in somebody is left, 1 … 0, by the parameters of a day. */
  goodwill(person: number, scenario: Scenario): number {
    const refusals = this.refusals[person]!;
    const offences = this.offences[person]!;
    if (refusals === 0 && offences === 0) return 1;
    return (
      wholePower(1 - scenario['pitching.cost'], refusals) *
      wholePower(1 - scenario['pitching.offence'], offences)
    );
  }

  /** Pitches that this person has made on a layer. */
  madeOn(person: number, layer: Layer): number {
    const online = this.pitchesOnline[person]!;
    return layer === 'online' ? online : this.pitches[person]! - online;
  }

  /** True while somebody is left on a layer; nobody is asked twice, whoever may be told twice. */
  canPitch(person: number, layer: Layer, onlineShare: number): boolean {
    const { network } = this;
    if (layer === 'online' ? onlineShare === 0 : network.online && onlineShare === 1) return false;
    const contacts = layer === 'online' ? network.online : closeLayer(network);
    if (!contacts) return layer === 'close' && contactCount(network, person) > 0;
    return this.madeOn(person, layer) < rowLength(contacts, person);
  }
}
