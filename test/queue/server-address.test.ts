import { describe, expect, it } from 'vitest';
import { serverAddress } from '../../src/queue/server-address.ts';

describe('an address of a cluster', () => {
  it.each([
    ['nats://queue.example', { servers: ['queue.example:4222'], tls: false, shown: 'nats://queue.example' }],
    [
      'queue.example:4333',
      { servers: ['queue.example:4333'], tls: false, shown: 'nats://queue.example:4333' },
    ],
    [
      'tls://ann:s%40cret@a.example, tls://b.example:4223',
      {
        servers: ['a.example:4222', 'b.example:4223'],
        tls: true,
        user: 'ann',
        password: 's@cret',
        shown: 'tls://a.example,tls://b.example:4223',
      },
    ],
    [
      'nats://t0ken@[::1]:4222',
      { servers: ['[::1]:4222'], tls: false, token: 't0ken', shown: 'nats://[::1]:4222' },
    ],
  ])('%s', (given, understood) => {
    expect(serverAddress(given)).toEqual(understood);
  });

  it.each([
    ['', 'it is empty'],
    ['http://queue.example', 'it begins with http://'],
    ['nats://', 'it names no host'],
    ['nats://queue.example/january', 'something follows the host'],
    ['nats://queue.example:port', 'it names no host'],
  ])('%j is none: %s', (given, why) => {
    expect(() => serverAddress(given)).toThrow(why);
  });

  it('shows no secret, whatever is wrong with it', () => {
    for (const given of ['nats://ann:hush@queue.example:x', 'http://hush@queue.example', 'nats://a:hush@b/c'])
      try {
        serverAddress(given);
        expect.unreachable();
      } catch (error) {
        expect(`${(error as Error).message} ${(error as { input?: string }).input}`).not.toContain('hush');
      }
  });
});
