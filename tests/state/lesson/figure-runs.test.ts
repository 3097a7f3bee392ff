import { afterEach, describe, expect, it } from 'vitest';
import { EXPLORED } from '../../../src/lesson/explored.ts';
import { FigureRuns } from '../../../src/state/lesson/figure-runs.svelte.ts';
import { endSessions } from '../sessions.ts';
import { crew } from '../study/crew.ts';

afterEach(endSessions);

const loss = EXPLORED.find(({ id }) => id === 'loss')!;

/** What is left after five retellings. */
function leftIn({ figure }: FigureRuns): number {
  if (figure?.kind !== 'left') throw new Error('It draws what is left.');
  return figure.mean[5]!;
}

describe('a figure that follows what is dragged', () => {
  it('begins with the scenario as it is', async () => {
    const runs = new FigureRuns(loss, crew);
    expect(runs.value).toBe(0.2);
    await runs.draw();
    expect(leftIn(runs)).toBeGreaterThan(0.25);
    expect(leftIn(runs)).toBeLessThan(0.36);
  });

  it('shows the last value, however many come while it is drawn', async () => {
    const runs = new FigureRuns(loss, crew);
    const drawn = runs.draw(0.1);
    await Promise.all([runs.draw(0.2), runs.draw(0.5)]);
    await drawn;
    expect(runs.value).toBe(0.5);
    expect(leftIn(runs)).toBeLessThan(0.05);
  });

  it('says that there is none where nothing can compute it, and draws it when it can', async () => {
    let isThere = false;
    const runs = new FigureRuns(loss, () => (isThere ? crew() : Promise.reject(new Error('no worker'))));
    await runs.draw();
    expect([runs.figure, runs.failure?.message]).toEqual([null, 'no worker']);
    isThere = true;
    await runs.draw(0.3);
    expect(runs.failure).toBeNull();
    expect(runs.figure).not.toBeNull();
  });
});
