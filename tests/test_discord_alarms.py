"""The operator is told by direct message where a source will not mend itself, once, over restarts."""

from pathlib import Path

from tests.on_discord import WITHIN_S, stage


async def test_the_owner_of_the_bot_is_told_that_a_source_is_gone_and_that_it_answers_again(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.feed.status = 410
        run = await on.on()
        told = await on.discord.owner.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "1 source needs a look" in told.text
        assert "Sample Trust is gone since" in told.text
        assert "410" in told.text
        await run.stop()
        await on.on()
        await on.ask("what is an ICB?")
        assert on.discord.owner.direct_messages.by_bot == [told]


async def test_somebody_else_is_told_where_the_settings_say_so(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.settings = {"TRACKER_OPERATOR": f"{on.ada.id}, {on.boss.id}"}
        on.feed.status = 410
        await on.on()
        for person in (on.ada, on.boss):
            told = await person.direct_messages.wait_for_message(within_s=WITHIN_S)
            assert "is gone" in told.text
    assert on.discord.owner.direct_messages.by_bot == []


async def test_in_a_team_it_is_told_to_the_teams_owner(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.discord.set_team(on.boss)
        on.feed.status = 410
        await on.on()
        assert "is gone" in (await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)).text
    assert on.discord.owner.direct_messages.by_bot == []


async def test_an_operator_who_takes_no_direct_messages_stops_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        shut = on.guild.add_member("Shut", dms_open=False)
        on.settings = {"TRACKER_OPERATOR": str(shut.id)}
        on.feed.status = 410
        run = await on.on()
        await run.logged("the operator could not be told")
        assert "Integrated care board" in (await on.ask("what is an ICB?")).text
        assert "Sample Trust is gone since" in run.log
