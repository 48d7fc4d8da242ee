"""No address inside somebody's network passes for a public one."""

import pytest

from tracker.sources.addresses import is_private_host, is_public, is_reserved


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "192.88.99.1",
        "192.0.0.0",
        "192.0.0.8",
        "192.0.0.9",
        "192.0.0.10",
        "192.0.0.11",
        "192.0.0.100",
        "192.0.0.170",
        "192.0.0.255",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "240.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fd00::1",
        "fec0::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::7f00:1",
        "2002:7f00:1::",
        "::ffff:192.0.0.8",
        "64:ff9b::c000:8",
        "2002:c000:8::",
        "100::1",
        "100:0:0:1::1",
        "5f00::1",
        "2001:1::1",
        "2001:2::1",
        "2001:20::1",
        "2001:db8::1",
        "3fff::1",
        "3fff:fff:ffff::1",
        "[::1]",
        "example.org",
    ],
)
def test_a_private_address_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "192.0.1.1",
        "191.255.255.255",
        "2606:4700::1111",
        "2001:200::1",
        "3fff:1000::1",
        "2002:808:808::1",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
    ],
)
def test_a_public_address_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", "a.localhost", "printer.local", "db.internal", "10.0.0.1", "[::1]"]
)
def test_a_private_host_is_known_by_its_name(host: str) -> None:
    assert is_private_host(host)


@pytest.mark.parametrize("host", ["example.org", "8.8.8.8", "local.example.org", ""])
def test_other_hosts_are_left_to_the_resolver(host: str) -> None:
    assert not is_private_host(host)


@pytest.mark.parametrize(
    "host", ["169.254.169.254", "[fe80::1%eth0]", "224.0.0.1", "0.0.0.0", "::", "::ffff:169.254.169.254", "ff02::1"]
)
def test_some_addresses_are_never_asked(host: str) -> None:
    assert is_reserved(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "10.0.0.1", "8.8.8.8", "example.org"])
def test_private_addresses_and_names_may_be_allowed(host: str) -> None:
    assert not is_reserved(host)
