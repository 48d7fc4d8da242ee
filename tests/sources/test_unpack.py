"""A packed body comes out whole, or not at all."""

import gzip
import zlib

import pytest

from tracker.sources.unpack import PackingError, TooLargeError, Unpacker

TEXT = b"<rss>" + b"grants for choirs " * 5_000 + b"</rss>"


def raw(text: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(text) + packer.flush()


def unpack(packed: bytes, encoding: str, *, limit: int = 1_000_000, piece: int = 100) -> bytes:
    unpacker = Unpacker(encoding, limit=limit)
    out = b"".join(unpacker.feed(packed[at : at + piece]) for at in range(0, len(packed), piece))
    unpacker.finish()
    return out


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        pytest.param(TEXT, "", id="not packed"),
        pytest.param(TEXT, "identity", id="identity"),
        pytest.param(gzip.compress(TEXT), "gzip", id="gzip"),
        pytest.param(gzip.compress(TEXT), " X-GZIP ", id="its old name"),
        pytest.param(gzip.compress(TEXT[:99]) + gzip.compress(TEXT[99:]), "gzip", id="gzip in two members"),
        pytest.param(gzip.compress(TEXT) + b"\0" * 400, "gzip", id="padding behind it"),
        pytest.param(zlib.compress(TEXT), "deflate", id="deflate"),
        pytest.param(raw(TEXT), "deflate", id="deflate without its head"),
        pytest.param(TEXT, "gzip", id="named gzip and not packed"),
    ],
)
def test_what_was_packed_comes_out(packed: bytes, encoding: str) -> None:
    assert unpack(packed, encoding) == TEXT


def test_a_bomb_is_noticed_before_it_is_kept() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    with pytest.raises(TooLargeError):
        unpack(bomb, "gzip", piece=len(bomb))


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, br"])
def test_a_packing_that_was_not_asked_for_is_refused(encoding: str) -> None:
    with pytest.raises(PackingError, match="not asked for"):
        Unpacker(encoding, limit=10)


def test_a_body_that_breaks_off_is_noticed() -> None:
    with pytest.raises(PackingError, match="breaks off"):
        unpack(gzip.compress(TEXT)[:-20], "gzip")


def test_a_body_that_is_broken_inside_is_noticed() -> None:
    packed = bytearray(gzip.compress(TEXT))
    packed[30:60] = b"\xff" * 30
    with pytest.raises(PackingError):
        unpack(bytes(packed), "gzip")
