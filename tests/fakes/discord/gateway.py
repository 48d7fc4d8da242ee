"""The gateway: sessions that outlive their connections, events by intent, closing codes.

Frames are packed with zlib-stream where the address asks for it. What a session was sent is kept, so that it can
be resumed.
"""

import asyncio
import json
import secrets
import zlib
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from tests.fakes.discord import payloads
from tests.fakes.discord.kinds import HIGHEST_INTENT, PRIVILEGED, Intent, Json
from tests.fakes.discord.world import World

HEARTBEAT_MS = 41250
LARGEST_PAYLOAD = 4096
SENDS_A_MINUTE = 120

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK = (
    0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11,
)  # fmt: skip


class Closed(Exception):  # noqa: N818 - it is the word for it
    """The bot did what the gateway closes a connection for."""

    def __init__(self, code: int, why: str) -> None:
        self.code = code
        super().__init__(why)


class Connection:
    """One open socket; what is sent goes out in order, by a task of its own."""

    def __init__(self, socket: web.WebSocketResponse, *, packed: bool) -> None:
        self.socket = socket
        self.session: Session | None = None
        self.sends: list[float] = []
        #: The fake closed it; the session may be resumed whatever code the bot answers with.
        self.dropped = False
        self._packer = zlib.compressobj() if packed else None
        self._queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write())

    def send(self, frame: Json) -> None:
        self._queue.put_nowait(frame)

    async def finish(self) -> None:
        """Send what is left and stop."""
        self._queue.put_nowait(None)
        await asyncio.wait({self._writer}, timeout=1.0)
        self._writer.cancel()

    async def _write(self) -> None:
        while (frame := await self._queue.get()) is not None:
            text = json.dumps(frame, separators=(",", ":"))
            try:
                if self._packer is None:
                    await self.socket.send_str(text)
                else:
                    packed = self._packer.compress(text.encode()) + self._packer.flush(zlib.Z_SYNC_FLUSH)
                    await self.socket.send_bytes(packed)
            except ConnectionError:
                # The bot has gone; the session keeps the events for a resume.
                return


@dataclass(eq=False)
class Session:
    """What the bot opened with IDENTIFY, and may take up again with RESUME."""

    id: str
    intents: Intent
    shard: tuple[int, int]
    connection: Connection | None = None
    sequence: int = 0
    sent: list[Json] = field(default_factory=list)

    def dispatch(self, event: str, data: Json) -> None:
        self.sequence += 1
        frame = {"op": DISPATCH, "s": self.sequence, "t": event, "d": data}
        self.sent.append(frame)
        if self.connection is not None:
            self.connection.send(frame)

    def sees(self, guild_id: int | None) -> bool:
        number, of = self.shard
        return ((guild_id or 0) >> 22) % of == number


class Gateway:
    """All sessions."""

    def __init__(self, world: World, *, token: str) -> None:
        self.world = world
        self.token = token
        self.sessions: dict[str, Session] = {}
        #: Sockets that are open, identified or not.
        self.connections: set[Connection] = set()

    @property
    def live(self) -> list[Session]:
        """Sessions that are connected."""
        return [session for session in self.sessions.values() if session.connection is not None]

    def emit(
        self, event: str, data: Json, *, needs: Intent, guild_id: int | None = None, hidden: Json | None = None
    ) -> None:
        """Send an event to each session that asked for its kind (see `World.emit`)."""
        for session in self.sessions.values():
            if (needs and not session.intents & needs) or not session.sees(guild_id):
                continue
            readable = hidden is None or session.intents & Intent.MESSAGE_CONTENT
            session.dispatch(event, data if readable else hidden or {})

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection until it closes."""
        socket = web.WebSocketResponse(max_msg_size=1 << 20, timeout=2.0)
        await socket.prepare(request)
        connection = Connection(socket, packed=request.query.get("compress") == "zlib-stream")
        self.connections.add(connection)
        connection.send({"op": HELLO, "s": None, "t": None, "d": {"heartbeat_interval": HEARTBEAT_MS}})
        code: int | None = None
        try:
            # Read by hand: after a close of its own aiohttp no longer knows the code that the bot closed with.
            while (message := await socket.receive()).type is WSMsgType.TEXT:
                self._received(connection, message.data)
            code = message.data if message.type is WSMsgType.CLOSE else None
        except Closed as closed:
            self.world.record.violations.append(f"gateway: {closed}")
            await connection.finish()
            await socket.close(code=closed.code, message=str(closed).encode())
        finally:
            await connection.finish()
            self._gone(connection, code)
        return socket

    async def drop(self, *, resume: bool, code: int) -> None:
        """Close every connection; without `resume`, the sessions are forgotten too."""
        for connection in list(self.connections):
            connection.dropped = True
            session = connection.session
            if session is not None:
                session.connection = None
                if not resume:
                    self.sessions.pop(session.id, None)
            await connection.finish()
            await connection.socket.close(code=code)

    def ask_to_reconnect(self) -> None:
        """Send op 7, as Discord does before it restarts a machine."""
        for session in self.live:
            assert session.connection is not None
            session.connection.send({"op": RECONNECT, "s": None, "t": None, "d": None})

    def _gone(self, connection: Connection, code: int | None) -> None:
        self.connections.discard(connection)
        session = connection.session
        if session is not None and session.connection is connection:
            session.connection = None
            if code in (WSCloseCode.OK, WSCloseCode.GOING_AWAY) and not connection.dropped:
                self.sessions.pop(session.id, None)
        self.world.changes.tell()

    def _received(self, connection: Connection, text: str) -> None:
        if len(text.encode()) > LARGEST_PAYLOAD:
            raise Closed(4002, f"a payload of more than {LARGEST_PAYLOAD} bytes")
        self._count(connection)
        try:
            frame = json.loads(text)
        except ValueError:
            raise Closed(4002, "a payload that is no JSON") from None
        op, data = frame.get("op"), frame.get("d")
        if op == HEARTBEAT:
            connection.send({"op": ACK, "s": None, "t": None, "d": None})
        elif op == IDENTIFY:
            self._identify(connection, data)
        elif op == RESUME:
            self._resume(connection, data)
        elif connection.session is None:
            raise Closed(4003, f"op {op} before IDENTIFY")
        elif op == MEMBERS:
            self._members(connection.session, data)
        elif op == PRESENCE:
            self.world.record.presences.append(data)
            self.world.changes.tell()
        elif op != VOICE:
            raise Closed(4001, f"unknown op {op}")

    def _count(self, connection: Connection) -> None:
        now = self.world.clock()
        connection.sends = [at for at in connection.sends if now - at < 60.0]
        connection.sends.append(now)
        if len(connection.sends) > SENDS_A_MINUTE:
            raise Closed(4008, f"more than {SENDS_A_MINUTE} sends in a minute")

    def _identify(self, connection: Connection, data: Json) -> None:
        if connection.session is not None:
            raise Closed(4005, "IDENTIFY twice on one connection")
        self.world.record.identifies.append(data)
        self.world.changes.tell()
        if data.get("token") != self.token:
            raise Closed(4004, "IDENTIFY with a wrong token")
        intents = Intent(data["intents"])
        if not 0 <= intents < HIGHEST_INTENT << 1:
            raise Closed(4013, f"intents {int(intents)} do not exist")
        if refused := intents & PRIVILEGED & ~self.world.privileged:
            raise Closed(4014, f"privileged intents that were not granted: {refused!r}")
        number, of = data.get("shard") or (0, 1)
        session = Session(secrets.token_hex(16), intents, (number, of), connection)
        connection.session = session
        self.sessions[session.id] = session
        guilds = [guild for guild in self.world.guilds.values() if session.sees(guild.id)]
        session.dispatch(
            "READY", self._ready(session, [{"id": str(guild.id), "unavailable": True} for guild in guilds])
        )
        if intents & Intent.GUILDS:
            for guild in guilds:
                everyone = bool(intents & Intent.GUILD_MEMBERS)
                session.dispatch("GUILD_CREATE", payloads.guild_created(guild, all_members=everyone))
        self.world.changes.tell()

    def _ready(self, session: Session, guilds: list[Json]) -> Json:
        address = self.world.address.replace("http://", "ws://")
        return {
            "v": 10,
            "user": payloads.user(self.world.bot) | {"verified": True, "mfa_enabled": False, "email": None},
            "guilds": guilds,
            "private_channels": [],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": f"{address}/gateway",
            "shard": list(session.shard),
            "application": {"id": str(self.world.application_id), "flags": self.world.application_flags},
        }

    def _resume(self, connection: Connection, data: Json) -> None:
        if data.get("token") != self.token:
            raise Closed(4004, "RESUME with a wrong token")
        session = self.sessions.get(data["session_id"])
        if session is None:
            connection.send({"op": INVALID, "s": None, "t": None, "d": False})
            return
        self.world.record.resumes.append(data)
        session.connection = connection
        connection.session = session
        for frame in session.sent:
            if frame["s"] > data["seq"]:
                connection.send(frame)
        session.dispatch("RESUMED", {})
        self.world.changes.tell()

    def _members(self, session: Session, data: Json) -> None:
        """Answer op 8: a chunk of members, by name or by id."""
        guild = self.world.guilds[int(data["guild_id"])]
        query, wanted = data.get("query"), _ids(data.get("user_ids"))
        if query == "" and not session.intents & Intent.GUILD_MEMBERS:
            raise Closed(4014, "all members asked for without the members intent")
        found = [
            member
            for member in guild.members.values()
            if (member.id in wanted if query is None else member.name.lower().startswith(query.lower()))
        ]
        limit = data.get("limit") or len(found)
        chunk: Json = {
            "guild_id": str(guild.id),
            "members": [payloads.member(member) for member in found[:limit]],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [str(number) for number in wanted - set(guild.members)],
        }
        if "nonce" in data:
            chunk["nonce"] = data["nonce"]
        session.dispatch("GUILD_MEMBERS_CHUNK", chunk)


def _ids(told: Any) -> set[int]:
    if told is None:
        return set()
    return {int(each) for each in told} if isinstance(told, list) else {int(told)}
