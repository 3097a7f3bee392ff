import { afterEach, describe, expect, it, vi } from 'vitest';
import { NetworkReader } from '../../../src/client/network-reader.ts';
import { NetworkFile } from '../../../src/state/session/network-file.svelte.ts';
import { readingService } from '../../../workers/reading.ts';
import { asWorker, ChannelWorker } from '../../workers/simulation.ts';

const workers: ChannelWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

const silent = () => undefined;

/** A file on the real service, or on one that never answers at first. */
function networkFile({ isMuteAtFirst = false } = {}) {
  const fail = vi.fn();
  const load = () =>
    Promise.resolve(
      new NetworkReader(() => {
        const isMute = isMuteAtFirst && workers.length === 0;
        const mute = { readNetwork: () => new Promise(silent) };
        const worker = new ChannelWorker(isMute ? mute : readingService);
        workers.push(worker);
        return asWorker(worker);
      }),
    );
  return { networkFile: new NetworkFile(load, fail), fail };
}

const ring = new File(['a,b\nb,c\nc,a\n'], 'ring.csv');
const pair = new File(['a,b\n'], 'pair.csv');

describe('a file with a network', () => {
  it('is read by a worker of its own, which ends with the answer', async () => {
    const { networkFile: file } = networkFile();
    const done = file.read([ring]);
    expect(file.reading).toEqual({ kind: 'busy', file: 'ring.csv' });
    await done;
    expect(file.reading).toMatchObject({ kind: 'done', outcome: { shape: { people: 3, ties: 3 } } });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('can be given up while it is being read', async () => {
    const { networkFile: file, fail } = networkFile({ isMuteAtFirst: true });
    const done = file.read([ring]);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    file.dismiss();
    await done;
    expect(file.reading).toBeNull();
    expect(workers[0]!.isTerminated).toBe(true);
    expect(fail).not.toHaveBeenCalled();
  });

  it('is read again as somebody wants it, and keeps what was read where that cannot be', async () => {
    const { networkFile: file } = networkFile();
    await file.read([new File(['name;friend;class\nAnn;Bob;5a\nBob;Ann;5a\nCleo;Bob;5b\n'], 'class.csv')]);
    expect(file.reading).toMatchObject({
      outcome: { shape: { people: 3, ties: 2 }, glance: { best: 'Bob' } },
    });
    await file.choose({ columns: [0, 2] });
    expect(file.reading).toMatchObject({ outcome: { shape: { people: 5, ties: 3 } }, refusal: null });
    await file.choose({ columns: [0, 0] });
    const refusal = { problem: { code: 'noTies' }, line: null };
    expect(file.reading).toMatchObject({ outcome: { shape: { people: 5 } }, refusal });
    await file.choose({ header: false });
    expect(file.reading).toMatchObject({ outcome: { how: { list: { header: null } } }, refusal: null });
  });

  it('that is refused can be read with other columns, and then says how it was read', async () => {
    const { networkFile: file } = networkFile();
    const events = 'name,choir,chess,friend\nAnn,1,0,x\nBen,0,1,\nCleo,1,1,x\n';
    await file.read([new File([events], 'class.csv')]);
    const { outcome } = file.reading as Extract<typeof file.reading, { kind: 'done' }>;
    expect(outcome).toMatchObject({ problem: { code: 'events' }, list: { columns: [0, 1] } });
    await file.choose({ columns: [1, 1] });
    expect(file.reading).toMatchObject({ outcome: { problem: { code: 'noTies' } }, refusal: null });
    await file.choose({ columns: [0, 2], threshold: undefined });
    expect(file.reading).toMatchObject({ outcome: { how: { list: { columns: [0, 2] } } }, refusal: null });
    expect(file.choice).toEqual({ columns: [0, 2], threshold: undefined });
    await file.read([new File(['not a list at all'], 'prose.csv')]);
    expect(file.choice).toEqual({});
  });

  it('gives way to another that is brought meanwhile', async () => {
    const { networkFile: file } = networkFile({ isMuteAtFirst: true });
    const first = file.read([ring]);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    await file.read([pair]);
    await first;
    expect(file.reading).toMatchObject({ file: 'pair.csv', outcome: { shape: { people: 2 } } });
  });

  it('says what is wrong with it, and passes on what is wrong with the reader', async () => {
    const { networkFile: file, fail } = networkFile({ isMuteAtFirst: true });
    const done = file.read([ring]);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    workers[0]!.crash('out of memory');
    await done;
    expect(fail).toHaveBeenCalledWith(expect.objectContaining({ message: 'out of memory' }));
    expect(file.reading).toBeNull();
    await file.read([new File([''], 'empty.csv')]);
    expect(file.reading).toMatchObject({ kind: 'done', outcome: { problem: { code: 'empty' } } });
  });
});
