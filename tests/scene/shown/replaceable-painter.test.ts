import { describe, expect, it } from 'vitest';
import { Viewpoint } from '../../../src/scene/view/viewpoint.ts';
import type { Painter } from '../../../src/scene/shown/painter.ts';
import { ReplaceablePainter } from '../../../src/scene/shown/replaceable-painter.ts';
import { NO_TELLINGS } from '../../../src/model/story/telling-triples.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';

/** A painter that only writes down what it is asked for. */
function noted(mostPeople = Infinity): { painter: Painter; calls: [string, ...unknown[]][] } {
  const calls: [string, ...unknown[]][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      calls.push([name, ...values]);
      return true;
    };
  const painter: Painter = {
    kind: 'canvas',
    mostPeople,
    canvas: {} as HTMLCanvasElement,
    resize: note('resize'),
    setLook: note('setLook'),
    showTown: note('showTown'),
    showPlaces: note('showPlaces'),
    setMoved: note('setMoved'),
    showStates: note('showStates'),
    showTraits: note('showTraits'),
    showTellings: note('showTellings'),
    showNewTellers: note('showNewTellers'),
    showLineage: note('showLineage'),
    draw: note('draw'),
    destroy: note('destroy'),
  };
  return { painter, calls };
}

const size = { width: 300, height: 200, density: 2 };
const look = { theme: THEMES.light, mode: 'stage', lastDay: 9, sized: true, isolated: null } as const;
const everybody = { states: new Uint32Array(2), traits: new Uint32Array(2) };
const place = { positions: new Float32Array(4), ties: new Uint32Array(), streets: null };
const former = new Float32Array([1, 1, 1, 1]);
const moment = (now: number) => ({ now, still: false });
const day = (number: number) => Uint32Array.of(0, 1, number % 2);
const lineage = { way: [0, 1], reached: NO_TELLINGS };

/** The stage in the middle of a walk, a flight and a pulse. */
function inMotion(painter: ReplaceablePainter) {
  const states = Uint32Array.of(3, 4);
  const traits = Uint32Array.of(5, 6);
  painter.resize(size);
  painter.setLook(look);
  painter.showTown(place, former, everybody);
  painter.setMoved(0.4);
  painter.showStates(states);
  painter.showTraits(traits);
  for (const at of [1, 2, 3]) painter.showTellings([day(at), day(at - 1)], moment(at));
  painter.showNewTellers([1], moment(3));
  painter.showLineage(lineage);
  return { states, traits };
}

describe('ReplaceablePainter', () => {
  it('shows the next painter what the former was shown, with the same moments', () => {
    const [one, other] = [noted(), noted()];
    const painter = new ReplaceablePainter(one.painter);
    const now = inMotion(painter);
    expect(painter.replaceBy(other.painter)).toBe(one.painter);
    expect(other.calls).toEqual([
      ['resize', size],
      ['setLook', look],
      ['showTown', place, former, now],
      ['setMoved', 0.4],
      ['showTellings', [day(3), day(2)], moment(3)],
      ['showNewTellers', [1], moment(3)],
      ['showLineage', lineage],
    ]);
  });

  it('asks only the next painter from then on', () => {
    const [one, other] = [noted(), noted()];
    const painter = new ReplaceablePainter(one.painter);
    painter.replaceBy(other.painter);
    one.calls.length = 0;
    inMotion(painter);
    painter.draw(new Viewpoint(), 0);
    painter.destroy();
    expect(one.calls).toEqual([]);
    expect(other.calls.map(([name]) => name)).toContain('draw');
    expect(other.calls.at(-1)).toEqual(['destroy']);
  });

  it('forgets the tellings, pulses and lineage of the town before', () => {
    const [one, other] = [noted(), noted()];
    const painter = new ReplaceablePainter(one.painter);
    inMotion(painter);
    painter.showTown(place, place.positions, everybody);
    painter.replaceBy(other.painter);
    expect(other.calls.map(([name]) => name)).toEqual(['resize', 'setLook', 'showTown', 'setMoved']);
  });

  it('does not draw a town that is too large for it, until another painter can', () => {
    const [one, other] = [noted(1), noted(2)];
    const painter = new ReplaceablePainter(one.painter);
    painter.showTown(place, former, everybody);
    expect(painter.canDraw).toBe(false);
    expect(painter.draw(new Viewpoint(), 0)).toBe(false);
    expect(one.calls.map(([name]) => name)).not.toContain('draw');
    painter.replaceBy(other.painter);
    expect(painter.canDraw).toBe(true);
    expect(painter.draw(new Viewpoint(), 0)).toBe(true);
  });
});
