import { performance } from 'node:perf_hooks';
import { Recording } from '../../src/client/recording.ts';
import { STAGES } from '../../src/model/story/stages.ts';
import type { DayMeasures } from '../../src/model/measures/day-measures.ts';
import { middle, type Measurement } from './measurement.ts';

const people = 1_000_000;
const days = 90;
/** What a run that reaches everybody comes to, in entries a person. */
const entriesADay = Math.floor((2.2 * people) / days);

/** A million people with 2.2 million entries: how long the page takes to lay out a day, reached from any other. */
export default function daysBench(): Measurement[] {
  const recording = new Recording({
    people,
    names: null,
    layout: {
      id: '',
      guides: [],
      sizes: null,
      positions: new Float32Array(),
      spacing: 1,
      index: new ArrayBuffer(),
    },
    networkMs: 0,
    isByReference: false,
  });
  const numbers = roughNumbers();
  const adding = Array.from({ length: days }, (_, day) => addDay(recording, day, numbers));
  const jumps = Array.from({ length: 200 }, () => numbers() % days);
  const showing = jumps.map((day) => timed(() => recording.show(day)));
  return [
    middle('taking in a day that has arrived', adding, 'ms', 1),
    middle('any day from any other', showing, 'ms', 1),
    { what: 'at most', value: Math.max(...showing).toFixed(1), unit: 'ms', detail: 'of 30 ms allowed' },
  ];
}

function addDay(recording: Recording, day: number, numbers: () => number): number {
  const persons = Uint32Array.from({ length: entriesADay }, () => numbers() % people);
  const states = Uint32Array.from(persons, () => numbers() % STAGES.length);
  const frame = {
    isOver: day === days - 1,
    days: [{ day } as DayMeasures],
    starts: Uint32Array.of(0, entriesADay),
    persons,
    states,
    tellingStarts: Uint32Array.of(0, 0),
    tellings: new Uint32Array(),
  };
  return timed(() => recording.add(frame));
}

/** Milliseconds that the work takes. */
function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Numbers without a pattern that a cache could use. */
function roughNumbers(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 8;
}
