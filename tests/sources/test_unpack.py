"""A packed body comes out whole, or not at all."""

import gzip
import random
import tracemalloc
import zlib

import brotli
import pytest

from tests.hostile.bombs import brotli_bomb, gzip_bomb
from tracker.sources.unpack import PackingError, TooLargeError, Unpacker

TEXT = b"<rss>" + b"grants for choirs " * 5_000 + b"</rss>"


def raw(text: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(text) + packer.flush()


def unpack(packed: bytes, encoding: str, *, limit: int = 1_000_000, piece: int = 100) -> bytes:
    unpacker = Unpacker(encoding, limit=limit)
    out = b"".join(part for at in range(0, len(packed), piece) for part in unpacker.feed(packed[at : at + piece]))
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
        pytest.param(brotli.compress(TEXT), "br", id="brotli"),
        pytest.param(b"", "br", id="brotli of nothing at all"),
    ],
)
def test_what_was_packed_comes_out(packed: bytes, encoding: str) -> None:
    assert unpack(packed, encoding) == (TEXT if packed else b"")


#: Hardly to be packed, so that a piece of it gives a piece of text.
NOISE = random.Random(4).randbytes(300_000)


@pytest.mark.parametrize("piece", [1, 7, 1_000, 400_000])
@pytest.mark.parametrize("text", [TEXT, NOISE], ids=["words", "noise"])
def test_brotli_comes_out_whole_however_it_is_cut(text: bytes, piece: int) -> None:
    assert unpack(brotli.compress(text, quality=4), "br", piece=piece) == text


def test_padding_behind_brotli_is_left_where_it_comes_apart() -> None:
    unpacker = Unpacker("br", limit=len(TEXT))
    assert b"".join([*unpacker.feed(brotli.compress(TEXT)), *unpacker.feed(b"\0\0")]) == TEXT
    unpacker.finish()


@pytest.mark.parametrize(
    ("bomb", "encoding"),
    [
        pytest.param(gzip_bomb(50), "gzip", id="gzip"),
        pytest.param(brotli_bomb(200), "br", id="brotli"),
    ],
)
def test_a_bomb_is_noticed_before_it_is_kept(bomb: bytes, encoding: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(TooLargeError):
            unpack(bomb, encoding, piece=len(bomb))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000


@pytest.mark.parametrize("encoding", ["zstd", "gzip, br", "br, br"])
def test_a_packing_that_was_not_asked_for_is_refused(encoding: str) -> None:
    with pytest.raises(PackingError, match="not asked for"):
        Unpacker(encoding, limit=10)


@pytest.mark.parametrize(
    ("packed", "encoding"), [(gzip.compress(TEXT)[:-20], "gzip"), (brotli.compress(TEXT)[:-5], "br")]
)
def test_a_body_that_breaks_off_is_noticed(packed: bytes, encoding: str) -> None:
    with pytest.raises(PackingError, match="breaks off"):
        unpack(packed, encoding)


def test_text_that_is_called_brotli_is_noticed() -> None:
    with pytest.raises(PackingError, match="not packed as its header says"):
        unpack(TEXT, "br")


def test_a_body_that_is_broken_inside_is_noticed() -> None:
    packed = bytearray(gzip.compress(TEXT))
    packed[30:60] = b"\xff" * 30
    with pytest.raises(PackingError):
        unpack(bytes(packed), "gzip")
