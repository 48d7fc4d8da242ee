"""On Discord, what is asked after one fund stays on it."""

from pathlib import Path

from tests.on_discord import CHOIR, SHED, stage


async def test_what_is_asked_after_one_fund_stays_on_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        for words in ("when does shed fund close", "how much is it", "can choirs apply", "what's the link"):
            told = await on.discord.reply_to(on.ada.direct(words))
            assert "Shed Fund" in told.text
            assert "Choir Fund" not in told.text


async def test_what_is_asked_of_one_fund_is_answered_above_its_card(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        told = await on.discord.reply_to(on.ada.direct("is it too late to apply to shed fund?"))
        assert "Can you still apply? Yes" in told.text
        told = await on.discord.reply_to(on.ada.direct("when did you last check it"))
        assert "When did I last see it?" in told.text
