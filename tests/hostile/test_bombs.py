"""The bombs of the corpus are what they say: other tests rest on it."""

import gzip
import zlib

import brotli

from tests.hostile.bombs import MEGABYTE, brotli_bomb, deflate_bomb, gzip_bomb


def test_each_bomb_unpacks_to_its_zeros() -> None:
    assert gzip.decompress(gzip_bomb(20)) == bytes(20 * MEGABYTE)
    assert zlib.decompress(deflate_bomb(20)) == bytes(20 * MEGABYTE)
    assert brotli.decompress(brotli_bomb(20)) == bytes(20 * MEGABYTE)


def test_each_bomb_is_small() -> None:
    assert len(gzip_bomb(500)) < MEGABYTE
    assert len(deflate_bomb(500)) < MEGABYTE
    assert len(brotli_bomb(500)) < 1_000
