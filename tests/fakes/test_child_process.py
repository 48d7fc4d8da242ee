"""A program of its own finds the fake by its environment, while the test goes on driving it."""

import asyncio
import os
import sys

from tests.fakes.discord.fake import FakeDiscord
from tests.fakes.discord.people import Member
from tests.fakes.discord.places import Channel


async def test_a_bot_in_a_process_of_its_own_answers(fake: FakeDiscord, channel: Channel, ada: Member) -> None:
    command = (sys.executable, "-W", "ignore", "-m", "tests.fakes.small_bot")
    program = await asyncio.create_subprocess_exec(*command, env=os.environ | fake.environment)
    try:
        await fake.connected()
        answer = await fake.reply_to(ada.say(channel, "hello", mention=True))
        assert answer.content.endswith("hello")
        program.kill()
        await fake.disconnected()
    finally:
        if program.returncode is None:
            program.kill()
        await program.wait()
