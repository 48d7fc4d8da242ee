"""Know an address inside somebody's network: no source may make the program knock there.

Pure. `fetch.py` asks about a host as it is written, and again about what its name was resolved to. The last
answers are remembered: each host is asked about at every poll.
"""

import ipaddress
from functools import lru_cache

#: The only part of IPv6 that is handed out for the public internet (IANA, IPv6 address space).
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
#: Parts that IANA's registries of special-purpose addresses keep for other ends, and that not every Python 3.11 or
#: 3.12 knows as such: told here, so that all agree. Two addresses of the first lead to the nearest helper of one's
#: own network (RFC 7723, RFC 8155): no publisher is there either.
_PROTOCOLS_V4 = ipaddress.IPv4Network("192.0.0.0/24")
_NOT_PUBLIC_V6 = (
    ipaddress.IPv6Network("2001::/23"),  # protocols (RFC 2928); Teredo, a part of it, too
    ipaddress.IPv6Network("2001:db8::/32"),  # documentation (RFC 3849)
    ipaddress.IPv6Network("3fff::/20"),  # documentation (RFC 9637)
)
#: An IPv4 address is embedded in the last 32 bits (RFC 6052, 2.1).
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
#: Relays of 6to4 (RFC 7526): public by number, nobody's by now.
_RELAYS = ipaddress.IPv4Network("192.88.99.0/24")
#: Names that stand for this machine or this network (RFC 6761, RFC 6762, and ICANN's reservation of .internal).
_LOCAL_NAMES = ("localhost", "local", "internal")


def is_public(address: str) -> bool:
    """Say whether a literal IP address is one of the public internet; what is no IP address is not.

    An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, Teredo) is looked at as well, because the
    packet may end there.
    """
    try:
        told = ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return False
    if isinstance(told, ipaddress.IPv4Address):
        return _public_v4(told)
    inner = _embedded(told)
    if told.ipv4_mapped is None and told not in _NAT64 and not _public_v6(told):
        return False
    return all(_public_v4(each) for each in inner)


@lru_cache(maxsize=1024)
def is_private_host(host: str) -> bool:
    """Say whether a host, as written in an address, is private without asking anybody."""
    name = host.strip("[]").rstrip(".").lower()
    if name.rpartition(".")[2] in _LOCAL_NAMES:
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return not is_public(name)


@lru_cache(maxsize=1024)
def is_reserved(host: str) -> bool:
    """Say whether a host is an address that is never asked, also where private ones are allowed.

    Link-local addresses lead to a cloud's own keys (169.254.169.254), multicast and unspecified ones to nobody.
    """
    try:
        told = ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return False
    each = [told, *(_embedded(told) if isinstance(told, ipaddress.IPv6Address) else ())]
    return any(one.is_link_local or one.is_multicast or one.is_unspecified for one in each)


def _public_v4(address: ipaddress.IPv4Address) -> bool:
    kept = address.is_multicast or address in _RELAYS or address in _PROTOCOLS_V4
    return address.is_global and not kept


def _public_v6(address: ipaddress.IPv6Address) -> bool:
    kept = any(address in each for each in _NOT_PUBLIC_V6)
    # 6to4 is as public as the address in it, which is looked at by itself; Pythons differ in what they call it.
    return address in _GLOBAL_UNICAST and not kept and (address.is_global or address.sixtofour is not None)


def _embedded(address: ipaddress.IPv6Address) -> tuple[ipaddress.IPv4Address, ...]:
    found = [each for each in (address.ipv4_mapped, address.sixtofour) if each is not None]
    if address.teredo is not None:
        found.extend(address.teredo)
    if address in _NAT64:
        found.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return tuple(found)
