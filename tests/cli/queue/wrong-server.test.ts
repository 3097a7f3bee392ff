import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { sim, SMALL } from '../sim.ts';
import { describeQueue } from './describe-queue.ts';
import { freePort, startServer } from './server.ts';

const closing: (() => unknown)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** Something that listens to a port, and answers in its own way. */
async function listener(answer: (socket: Socket, text: string) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.on('data', (data) => answer(socket, data.toString()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that says of itself that it is of this version. */
const ofVersion = (version: string) =>
  listener((socket, text) => {
    const info = `redis_version:${version}\r\n`;
    const commands = text.match(/^\*\d+/gm)!.length;
    for (let command = 0; command < commands; command++)
      socket.write(text.toLowerCase().includes('info') ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n');
  });

/** What all commands of a queue say of an address. */
async function refused(url: string): Promise<string> {
  const { status, out, err } = await sim(['status', '--queue', url]);
  expect([status, out]).toEqual([2, '']);
  return err;
}

describe('the server of a queue', () => {
  it.each(['nonsense', 'http://127.0.0.1:6379', 'redis:', ''])('is no %j', async (url) => {
    expect(await refused(url)).toBe(
      `--queue: ${JSON.stringify(url)} – expected the address of a Redis or Valkey server, such as redis://host:6379.\n`,
    );
  });

  it('that nobody has started is refused in a sentence, by every command, without the password', async () => {
    const port = await freePort();
    const sentence = `--queue: redis://127.0.0.1:${port} cannot be used: connection refused.\n`;
    const url = `redis://name:secret@127.0.0.1:${port}`;
    for (const command of [['status'], ['work'], ['many', '-']]) {
      const { status, out, err } = await sim([...command, '--queue', url], SMALL);
      expect([status, out, err]).toEqual([2, '', sentence]);
    }
  });

  it('that is too old is refused', async () => {
    const url = await ofVersion('5.0.14');
    expect(await refused(url)).toBe(`--queue: ${url} is Redis 5.0.14 – expected 6.2 or newer, or Valkey.\n`);
  });

  it('that does not answer is refused', async () => {
    const url = await listener(() => undefined);
    expect(await refused(url)).toBe(`--queue: ${url} cannot be used: no answer within 5 seconds.\n`);
  });

  it('that is something else is refused', async () => {
    const url = await listener((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await refused(url)).toMatch(/^--queue: redis:\S+ cannot be used: .+\.\n$/);
  });
});

describeQueue('a server with a password', () => {
  it('is refused without it, and used with it', async () => {
    const server = await startServer(['--requirepass', 'secret']);
    closing.push(() => server.stop());
    expect(await refused(server.url)).toMatch(/^--queue: \S+ cannot be used: NOAUTH .+\.\n$/);
    const wrong = server.url.replace('//', '//:wrong@');
    expect(await refused(wrong)).toMatch(
      /^--queue: redis:\/\/127\.0\.0\.1:\d+ cannot be used: WRONGPASS .+\.\n$/,
    );
    const { status } = await sim(['status', '--queue', server.url.replace('//', '//:secret@')]);
    expect(status).toBe(0);
  });
});

describe('options of a queue', () => {
  it.each([
    [['work'], '--queue: nothing – expected the address of a Redis or Valkey server.'],
    [['status', 'x', '--queue', 'redis://a'], 'status: x – expected options alone. See --help.'],
    [
      ['work', '--queue', 'redis://a', '--format', 'json'],
      '--format: there is no such option of work. See --help.',
    ],
    [
      ['status', '--queue', 'redis://a', '--threads', '2'],
      '--threads: there is no such option of status. See --help.',
    ],
    [
      ['many', '-', '--queue', 'redis://a', '--threads', '2'],
      '--threads: 2 – expected with “work”; with --queue, a study is only handed out here.',
    ],
    [
      ['many', '-', '--queue', 'redis://a', '--out', 'x', '--shard', '1/2'],
      '--shard: 1/2 – expected this or --queue, not both.',
    ],
  ])('%j', async (args, sentence) => {
    const { status, out, err } = await sim(args, SMALL);
    expect([status, out, err]).toEqual([2, '', `${sentence}\n`]);
  });

  it('are told of by --help', async () => {
    for (const command of ['work', 'status'])
      expect((await sim([command, '--help'])).out).toContain('--queue URL');
  });
});
