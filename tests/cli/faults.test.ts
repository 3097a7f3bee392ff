import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';

/** What a call says and returns when something fails that nobody foresaw. */
async function failing(error: unknown): Promise<{ readonly status: number; readonly err: string }> {
  let err = '';
  const status = await runCommand(['ten-tell-ten', '--set', 'people=11'], {
    input: () => new Uint8Array(),
    output: () => {
      throw error;
    },
    error: (text) => (err += text),
  });
  return { status, err };
}

describe('a fault that nobody foresaw', () => {
  afterEach(() => {
    delete process.env['TELL_TEN_DEBUG'];
  });

  it.each([
    [
      new TypeError('x is no function'),
      /^Tell Ten has a fault: x is no function\. With TELL_TEN_DEBUG=1 .*\.$/,
    ],
    [new Error('Connection is closed.'), /^Tell Ten has a fault: Connection is closed\. With /],
    ['no error at all', /^Tell Ten has a fault: no error at all\./],
    [new RangeError('Maximum call stack size exceeded'), /^Tell Ten has a fault: /],
    [
      new RangeError('Array buffer allocation failed'),
      /^The memory is not enough for this run: .* fewer people/,
    ],
    [new RangeError('Invalid typed array length: 9'), /^The memory is not enough for this run: /],
    [new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded'), /^The memory is not enough/],
  ])('ends in one sentence and status 2: %s', async (error, sentence) => {
    const { status, err } = await failing(error);
    expect(status).toBe(2);
    expect(err.split('\n')).toEqual([expect.stringMatching(sentence), '']);
  });

  it('says where it is on request', async () => {
    process.env['TELL_TEN_DEBUG'] = '1';
    expect((await failing(new TypeError('x'))).err).toMatch(/^TypeError: x\n +at .*faults\.test\.ts/);
  });
});
