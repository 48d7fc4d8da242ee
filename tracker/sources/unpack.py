"""Unpack a gzip, deflate or brotli body piece by piece, never past the limit.

Pure. 10 kB of gzip can hold 10 MB of zeros, 300 bytes of brotli 200 MB: the limit counts what comes out, before it
is kept.
"""

import zlib
from collections.abc import Iterator

import brotli

#: What we ask for (Accept-Encoding).
ACCEPTED = "gzip, deflate, br"

_GZIP = 16 + zlib.MAX_WBITS
#: How much is given at once, about: brotli stops growing its answer once it is past that.
_AT_ONCE = 64 * 1024


class TooLargeError(ValueError):
    """More came out than the limit allows."""


class PackingError(ValueError):
    """The body is not packed as its header says, or not in a way that was asked for."""


class Unpacker:
    """Takes the pieces of a body as they come and gives back what they hold.

    `encoding` is the Content-Encoding header; raises PackingError for one that was not asked for.
    """

    def __init__(self, encoding: str, *, limit: int) -> None:
        names = [name for part in encoding.lower().split(",") if (name := part.strip()) not in ("", "identity")]
        if len(names) > 1 or (names and names[0] not in ("gzip", "x-gzip", "deflate", "br")):
            raise PackingError(f"is packed as {encoding!r}, which was not asked for")
        self._name = names[0].removeprefix("x-") if names else ""
        self._left = limit
        self._first = True
        self._stream = zlib.decompressobj(_GZIP) if self._name == "gzip" else zlib.decompressobj()
        self._brotli = brotli.Decompressor()

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Give what `piece` holds, a little at a time.

        Raises TooLargeError past the limit, PackingError for a broken body.
        """
        if piece and self._first:
            self._begin(piece)
        for out in self._pour(piece) if self._name == "br" else self._inflate(piece) if self._name else (piece,):
            self._left -= len(out)
            if self._left < 0:
                raise TooLargeError
            yield out

    def finish(self) -> None:
        """Raise PackingError if the body ended too early."""
        ended = self._brotli.is_finished() if self._name == "br" else self._stream.eof
        if self._name and not self._first and not ended:
            raise PackingError("breaks off in the middle of its packing")

    def _inflate(self, piece: bytes) -> Iterator[bytes]:
        while piece:
            if self._stream.eof:
                if self._name != "gzip" or not piece.startswith(b"\x1f\x8b"):
                    break  # padding after the end, which servers add
                self._stream = zlib.decompressobj(_GZIP)  # a further member (RFC 1952, 2.2)
            try:
                yield self._stream.decompress(piece, _AT_ONCE)
            except zlib.error as exc:
                raise PackingError(f"is not packed as its header says ({self._name})") from exc
            piece = self._stream.unconsumed_tail or self._stream.unused_data

    def _pour(self, piece: bytes) -> Iterator[bytes]:
        """Give what brotli makes of a piece; what it holds back is asked for until there is no more."""
        if self._brotli.is_finished():
            return  # padding after the end, as with gzip
        try:
            out = self._brotli.process(piece, output_buffer_limit=_AT_ONCE)
            while out:
                yield out
                out = self._brotli.process(b"", output_buffer_limit=_AT_ONCE)
        except brotli.error as exc:
            raise PackingError("is not packed as its header says (br)") from exc

    def _begin(self, piece: bytes) -> None:
        self._first = False
        if self._name == "gzip" and not piece.startswith(b"\x1f"):
            self._name = ""  # misconfigured servers name gzip and send the text as it is
        elif self._name == "deflate" and piece[0] & 0x0F != 8:
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)  # raw, as some servers send it
