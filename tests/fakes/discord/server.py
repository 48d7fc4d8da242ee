"""The REST server: reads a request, lets faults and limits at it, checks it, does it, keeps a record of it."""

import json
import logging
import time
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from aiohttp import BodyPartReader, web

from tests.fakes.discord import rest_account, rest_channels, rest_commands, rest_interactions, rest_messages
from tests.fakes.discord.calls import Call, Found, Routes
from tests.fakes.discord.faults import Fault, Faults
from tests.fakes.discord.limits.bodies import check
from tests.fakes.discord.messages import Upload
from tests.fakes.discord.openapi import BodyCheck
from tests.fakes.discord.rates import Rates
from tests.fakes.discord.record import Seen
from tests.fakes.discord.refusal import Refusal
from tests.fakes.discord.world import World

log = logging.getLogger(__name__)

API = "/api/v10"
LARGEST_REQUEST = 25 * 1024 * 1024

ROUTES = Routes(
    rest_account.ROUTES,
    rest_channels.ROUTES,
    rest_commands.ROUTES,
    rest_interactions.ROUTES,
    rest_messages.ROUTES,
)


class Cut(Exception):  # noqa: N818 - it is what is done, not what went wrong
    """The connection is to be cut in place of an answer."""


@dataclass(slots=True)
class Read:
    """What a request carried."""

    body: Any
    uploads: list[Upload]


class Server:
    """Answers what is asked below /api/v10, and the files that were sent."""

    def __init__(self, world: World, *, token: str, faults: Faults, openapi: BodyCheck | None) -> None:
        self.world = world
        self.faults = faults
        self.rates = Rates(world.clock, time.time)
        self._token = token
        self._openapi = openapi

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request of the API."""
        path = request.path.removeprefix(API)
        found = ROUTES.find(request.method, path)
        seen = Seen(request.method, path, found[0].template if found else None, None)
        self.world.record.requests.append(seen)
        try:
            response = await self._answered(request, seen, found)
        except Cut:
            assert request.transport is not None
            request.transport.abort()
            response = web.Response(status=500)
        else:
            seen.status = response.status
        self.world.changes.tell()
        return response

    async def file(self, request: web.Request) -> web.Response:
        """Answer with the contents of a file that was sent."""
        content = self.world.files.get(int(request.match_info["id"]))
        return web.Response(status=404) if content is None else web.Response(body=content)

    async def _answered(self, request: web.Request, seen: Seen, found: Found | None) -> web.Response:
        """Read the request, and answer it as the faults, the limits and the rules will have it."""
        try:
            read = await _read(request)
        except Refusal as refusal:
            return self._refused(seen, refusal, {})
        # What was asked stays as it was, whatever is made of it.
        seen.body, seen.files = deepcopy(read.body), tuple(upload.filename for upload in read.uploads)
        self.world.changes.tell()
        fault = self.faults.take(seen.method, seen.path)
        if fault is not None and not fault.after:
            if fault.gate is None:
                return _failed(fault, seen=seen)
            await fault.gate.wait()
        headers, too_many = self.rates.spend(seen.method, seen.path, seen.template or seen.path)
        if too_many is not None:
            return _failed(too_many, headers, seen=seen)
        response = self._done(request, seen, found, read, headers)
        if fault is not None and fault.after:
            if fault.gate is None:
                return _failed(fault, seen=seen)
            self.world.changes.tell()
            await fault.gate.wait()
        return response

    def _done(
        self, request: web.Request, seen: Seen, found: Found | None, read: Read, headers: dict[str, str]
    ) -> web.Response:
        """Do what is asked, or refuse it."""
        try:
            open_to_all = found is not None and found[0].open
            if not open_to_all and request.headers.get("Authorization") != f"Bot {self._token}":
                raise Refusal(401)
            if found is None:
                raise Refusal(404, fault="there is no such route, or the fake does not know it")
            route, names = found
            check(route.method, route.template, read.body, read.uploads)
            if self._openapi is not None:
                self._openapi.check(route.method, route.template, read.body)
            body = {} if read.body is None else read.body
            query = dict(request.query)
            answer = route.do(
                Call(self.world, route.method, seen.path, route.template, names, query, body, read.uploads)
            )
        except Refusal as refusal:
            return self._refused(seen, refusal, headers)
        except Exception as exc:
            # Not a 500: discord.py would try that again for half a minute, and the test would not see why.
            log.exception("%s %s broke the fake", seen.method, seen.path)
            self.world.record.violations.append(f"{seen.method} {seen.path} broke the fake: {exc!r}")
            return _json(400, {"message": "400: Bad Request", "code": 0}, headers)
        return _json(204, None, headers) if answer is None else _json(200, answer, headers)

    def _refused(self, seen: Seen, refusal: Refusal, headers: dict[str, str]) -> web.Response:
        if refusal.fault is not None:
            self.world.record.violations.append(f"{seen.method} {seen.path}: {refusal.fault}")
        return _json(refusal.status, refusal.body(), headers)


async def _read(request: web.Request) -> Read:
    """Return the JSON and the files of a request."""
    if request.content_type == "multipart/form-data":
        return await _read_parts(request)
    raw = await request.read()
    return Read(_parsed(raw) if raw else None, [])


async def _read_parts(request: web.Request) -> Read:
    body, uploads = None, []
    size = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise Refusal(50035, fault="a multipart body inside another")
        content = bytes(await part.read())
        size += len(content)
        if size > LARGEST_REQUEST:
            raise Refusal(40005, fault="a request of more than 25 MiB")
        if part.name == "payload_json":
            body = _parsed(content)
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            uploads.append(Upload(part.filename or part.name or "file", content, content_type=kind))
    return Read(body, uploads)


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        raise Refusal(50109, fault="the body is no JSON") from None


def _failed(fault: Fault, headers: dict[str, str] | None = None, *, seen: Seen) -> web.Response:
    if not fault.status:
        raise Cut
    seen.shared = fault.headers.get("X-RateLimit-Scope") == "shared"
    return _json(fault.status, fault.body, {**(headers or {}), **fault.headers})


def _json(status: int, body: Any, headers: dict[str, str]) -> web.Response:
    """Answer in JSON. The type is exactly this: discord.py takes a body with a charset for text."""
    if body is None:
        return web.Response(status=status, headers=headers)
    raw = json.dumps(body).encode()
    return web.Response(status=status, body=raw, headers={**headers, "Content-Type": "application/json"})
