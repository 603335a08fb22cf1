import ipaddr from 'ipaddr.js';

/** How much of an address names one client: IPv6 hands out /64 networks, not addresses. */
const CLIENT_BITS = { ipv4: 32, ipv6: 64 } as const;
/** How much of an address is logged: enough to see a flood, not to see a person. */
const LOGGED_BITS = { ipv4: 24, ipv6: 48 } as const;

/** The network that shares one budget of points: an IPv4 address, or the first 64 bits of an IPv6 one, in CIDR notation. */
export function clientNetwork(address: string): string {
  return networkOf(address, CLIENT_BITS);
}

/** The network of an address as logs may have it, in CIDR notation. */
export function loggedNetwork(address: string): string {
  return networkOf(address, LOGGED_BITS);
}

/** An IPv4 address within IPv6 is taken for what it is; all that is no address shares one network, so that it is limited too. */
function networkOf(address: string, bits: Readonly<Record<'ipv4' | 'ipv6', number>>): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const prefix = bits[parsed.kind()];
  const cidr = `${parsed.toString()}/${prefix}`;
  const network = parsed.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(cidr) : ipaddr.IPv6.networkAddressFromCIDR(cidr);
  return `${network.toString()}/${prefix}`;
}
