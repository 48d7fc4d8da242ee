"""What an operator is told of polling: what needs a look and why, and what is well again."""

from collections.abc import Sequence
from datetime import datetime

from tracker.telling import Alarm, AlarmKind
from tracker.wording.dates import ago, moment_words
from tracker.wording.names import listed

#: So many sources are told of one by one; a reason is cut at so many characters.
MOST_TOLD, LONGEST_WHY = 8, 130

#: What a source does, by kind; its name stands before it, and since when behind.
DOES = {
    AlarmKind.FAILING: "has failed",
    AlarmKind.BLOCKED: "refuses this program",
    AlarmKind.GONE: "is gone",
    AlarmKind.SILENT: "is silent",
}

MORE = "`python bot.py sources check` looks at every source now and says what to do."


def alarm_words(alarm: Alarm, *, now: datetime) -> str:
    """Say one alarm in a line."""
    since = f"{moment_words(alarm.since, now=now)} ({ago(alarm.since, now=now)})"
    if alarm.kind is AlarmKind.POLLING:
        return f"polling stands still: {alarm.why} {since}; look at this machine's connection and the log"
    if alarm.kind is AlarmKind.SILENT:
        return f"{alarm.about} {DOES[alarm.kind]}: {alarm.why}"
    return f"{alarm.about} {DOES[alarm.kind]} since {since}: {alarm.why}"


def end_words(alarm: Alarm) -> str:
    """Say that an alarm is over."""
    if alarm.kind is AlarmKind.POLLING:
        return "polling goes on: sources answer again"
    return (
        f"{alarm.about} lists new things again"
        if alarm.kind is AlarmKind.SILENT
        else f"{alarm.about} answers again"
    )


def message_words(begun: Sequence[Alarm], ended: Sequence[Alarm], *, now: datetime) -> str:
    """Put what began and what ended into one message that stays short, however many sources it is about."""
    told = [f"Fundpath: {alarm_words(alarm, now=now)}." for alarm in begun if alarm.kind is AlarmKind.POLLING]
    about = [alarm for alarm in begun if alarm.kind is not AlarmKind.POLLING]
    if about:
        told.append(f"Fundpath: {len(about)} source{'s need' if len(about) > 1 else ' needs'} a look.")
        told += [f"- {_cut(alarm_words(alarm, now=now))}" for alarm in about[:MOST_TOLD]]
        if len(about) > MOST_TOLD:
            told.append(f"- and {len(about) - MOST_TOLD} more")
        told.append(MORE)
    well = [alarm for alarm in ended if alarm.kind is not AlarmKind.POLLING]
    told += [f"Fundpath: {end_words(alarm)}." for alarm in ended if alarm.kind is AlarmKind.POLLING]
    if well:
        names = [alarm.about for alarm in well[:MOST_TOLD]]
        more = [f"{len(well) - MOST_TOLD} more"] if len(well) > MOST_TOLD else []
        told.append(f"Well again: {listed([*names, *more])}.")
    return "\n".join(told)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST_WHY else f"{words[:LONGEST_WHY].rsplit(' ', 1)[0]} …"
