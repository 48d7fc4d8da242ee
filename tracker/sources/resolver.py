"""Resolve names, and keep only the addresses that may be asked: the second look, after the one at the address."""

from aiohttp.abc import AbstractResolver, ResolveResult

from tracker.sources import addresses


class CheckedResolver(AbstractResolver):
    """Resolves names through another resolver and keeps only the addresses that may be asked.

    What is returned here is what is connected to, so a name cannot change its mind in between. Raises
    PrivateAddressError where a name has no such address.
    """

    def __init__(self, inner: AbstractResolver, *, allow_private: bool = False) -> None:
        self._inner = inner
        self._allow_private = allow_private

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:
        """Return the addresses of `host` that may be asked: public ones, or all but those reserved."""
        found = await self._inner.resolve(host, port, family)  # type: ignore[arg-type]
        if self._allow_private:
            public = [each for each in found if not addresses.is_reserved(each["host"])]
        else:
            public = [each for each in found if addresses.is_public(each["host"])]
        if found and not public:
            raise PrivateAddressError(f"{host} leads to {found[0]['host']}, a private address")
        return public

    async def close(self) -> None:
        """Close the inner resolver."""
        await self._inner.close()


class PrivateAddressError(OSError):
    """A name has addresses inside a private network only."""
