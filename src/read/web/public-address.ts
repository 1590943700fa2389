import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the public internet: not private, loopback, link-local, reserved or a disguise of such. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // an IPv4 address in IPv6 clothes is judged as what it is
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Looks a host up and gives the answer only when every address of it is allowed. The connection is made to the address that
 * was checked, so that a name cannot point elsewhere a moment later.
 */
export const guardedLookup =
  (allows: (address: string) => boolean): LookupFunction =>
  (host, options, callback) => {
    systemLookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const barred = found.find(({ address }) => !allows(address));
      if (barred || !found.length)
        return callback(Object.assign(new Error(barredMessage(barred?.address ?? host))), '', 0);
      if (options.all) return callback(null, found);
      callback(null, found[0]!.address, found[0]!.family);
    });
  };

/** What is said of an address that may not be asked. */
export const barredMessage = (address: string): string =>
  `${address} is a private or local address; only the public internet is fetched from`;
