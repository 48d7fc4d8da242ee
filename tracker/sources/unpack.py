"""Unpack a gzip or deflate body piece by piece, never past the limit.

Pure. 10 kB of gzip can hold 10 MB of zeros: the limit counts what comes out, before it is kept.
"""

import zlib

#: What we ask for (Accept-Encoding); brotli would need a further dependency.
ACCEPTED = "gzip, deflate"

_GZIP = 16 + zlib.MAX_WBITS


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
        if len(names) > 1 or (names and names[0] not in ("gzip", "x-gzip", "deflate")):
            raise PackingError(f"is packed as {encoding!r}, which was not asked for")
        self._name = names[0].removeprefix("x-") if names else ""
        self._left = limit
        self._first = True
        self._stream = zlib.decompressobj(_GZIP) if self._name == "gzip" else zlib.decompressobj()

    def feed(self, piece: bytes) -> bytes:
        """Return what `piece` holds; raises TooLargeError past the limit, PackingError for a broken body."""
        out = self._inflate(piece) if self._name else piece
        self._left -= len(out)
        if self._left < 0:
            raise TooLargeError
        return out

    def finish(self) -> None:
        """Raise PackingError if the body ended too early."""
        if self._name and not self._first and not self._stream.eof:
            raise PackingError("breaks off in the middle of its packing")

    def _inflate(self, piece: bytes) -> bytes:
        if not piece:
            return b""
        if self._first:
            self._begin(piece)
            if not self._name:
                return piece
        out = bytearray()
        while piece:
            if self._stream.eof:
                if self._name != "gzip" or not piece.startswith(b"\x1f\x8b"):
                    break  # padding after the end, which servers add
                self._stream = zlib.decompressobj(_GZIP)  # a further member (RFC 1952, 2.2)
            try:
                out += self._stream.decompress(piece, self._left + 1 - len(out))
            except zlib.error as exc:
                raise PackingError(f"is not packed as its header says ({self._name})") from exc
            if len(out) > self._left:
                raise TooLargeError
            piece = self._stream.unconsumed_tail or self._stream.unused_data
        return bytes(out)

    def _begin(self, piece: bytes) -> None:
        self._first = False
        if self._name == "gzip" and not piece.startswith(b"\x1f"):
            self._name = ""  # misconfigured servers name gzip and send the text as it is
        elif self._name == "deflate" and piece[0] & 0x0F != 8:
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)  # raw, as some servers send it
