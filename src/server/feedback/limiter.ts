import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Keeps one address from voting too fast. */
export interface VoteLimiter {
  /**
   * Counts one vote of this address.
   * @returns undefined where it may vote, else the seconds to wait
   */
  take(address: string): Promise<number | undefined>;
}

/** The part of an address that one household or office has to itself: an IPv4 address, or an IPv6 network of 64 bits. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * Makes a limiter that lives in memory. An address is only kept as a keyed hash, for a minute; the key is made here and
 * lost when the server stops, so nobody can turn a hash back into an address by trying them all later.
 */
export function createVoteLimiter(votesPerMinute: number): VoteLimiter {
  const key = createSecretKey(randomBytes(32));
  const limiter = new RateLimiterMemory({ points: votesPerMinute, duration: 60 });
  return {
    async take(address) {
      const hash = createHmac('sha256', key).update(networkOf(address)).digest('base64url');
      try {
        await limiter.consume(hash);
        return undefined;
      } catch (error) {
        if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
        throw error;
      }
    },
  };
}
