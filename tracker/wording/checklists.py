"""What is said about a person's checklists: how one stands, what was ticked, and how it is going.

Short and kind. Nobody is told that they are late, and nothing is counted against them: who works through such a
list does it beside everything else.
"""

from collections.abc import Sequence
from datetime import datetime

from tracker.checklists import Asking, Mark, Sheet, Step
from tracker.clock import london_date
from tracker.knowledge import Guidance
from tracker.wording.dates import day_words
from tracker.wording.guided import plain_words
from tracker.wording.names import listed

#: How a step is marked, done and not (yet): in a terminal, and where there are small pictures.
SIGNS, BOXES = ("[x]", "[ ]"), ("✅", "⬜")

#: A step that is done, and words that stand no more, are shown no longer than this: they are known.
KNOWN = 80

CHANGED = (
    "This step was changed since you ticked it. Look again, and tick it if it still holds. You ticked: “{before}”"
)
CHANGED_SHORT = "Changed since you ticked it"
GONE = "You ticked these too. They are not in the guide any more:"
TAKEN_AWAY = "This guide was taken away. What you ticked stays here until you stop the list."
ALL_DONE = "All done. That was a lot of work. Stop the list when you do not need it any more."

STARTED = "Here is your list. Only you see it. Take your time. A step that is not for you can be ticked too."
NONE_YET = (
    "You have no checklist yet. Choose a guide, and work through it in your own time. Only you see your list."
)
MINE = "Your checklists. Only you see them."
WHICH = "Which one do you mean?"
WHICH_GUIDE = "Which guide shall it be?"
NO_GUIDE = "I have no such guide. I have these:"
GUIDE_GONE = "I do not have this guide any more."
NOT_YOURS = "This is for somebody else. You can have a list of your own: `/checklists`."
STOPPED_BEFORE = "That list was stopped, and nothing is kept of it. You can start it anew: `/checklists`."
#: To whoever presses what others may see, so that it says nothing of a list.
OVER = "This is not open any more."
MOVED_ON = "The guide was changed since this was shown. Here is how it stands now."
NOT_IN_FRONT_OF_OTHERS = (
    "Your lists are yours alone, and I cannot write to you directly. Use `/checklists` here: only you see it."
)

#: Where a message must come into a channel it says nothing of a list.
CALL = "You asked me to come back to you about something. Open it here: only you will see it."

NO_HURRY = "There is no hurry. If a step is done, tick it. If not, that is fine too."
LAST_TIME = (
    "I will not ask again, so that I am no bother. Your list stays as it is. Tick a step whenever you like, and I "
    "will ask again after that."
)

NOT_ASKED = "I do not ask how it goes."
KEEP_IT = "I kept it as it is."

#: In a terminal.
SAY_YES = "Type yes to delete it; anything else keeps it."
TO_OFFER = (
    "Type for instance: start G3 (begins one) · show G3 (goes on with it) · start a checklist (lists them all)"
)


def to_start_words(short: str) -> str:
    """Say, below a guide, how one begins it as a list in a terminal."""
    return f"To keep this as a checklist that you tick off over weeks, type: start {short}"


def to_go_on_words(sheet: Sheet) -> str:
    """Say what one can type to go on with a list in a terminal."""
    name = sheet.short
    if not sheet.left:
        return f"my lists · stop {name}"
    number = sheet.left[0].number
    quiet = "pause" if sheet.checklist.asking is Asking.ON else "resume"
    return f"tick {name} {number} · untick {name} {number} · my lists · {quiet} {name} · stop {name}"


def to_answer_words(sheet: Sheet) -> str:
    """Say what one can type when asked how a list goes."""
    name = sheet.short
    number = sheet.left[0].number
    return f"tick {name} {number} · show {name} · ask me about {name} in a month · pause {name} · stop {name}"


def title(sheet: Sheet) -> str:
    """Return what a list is called."""
    return f"{sheet.short}, a guide that was taken away" if sheet.guide is None else sheet.guide.title


def progress_words(sheet: Sheet) -> str:
    """Say how far somebody is: "3 of 10 done"."""
    if sheet.guide is None:
        return f"{len(sheet.gone)} ticked"
    return f"all {len(sheet.steps)} done" if not sheet.left else f"{sheet.done} of {len(sheet.steps)} done"


def sheet_text(sheet: Sheet, *, now: datetime, marks: tuple[str, str] = SIGNS, longest: int | None = None) -> str:
    """Return a whole list: how far one is, each step with its mark, and when one is asked how it goes.

    `marks` are those of a step that is done and of any other. `longest` is the most that a step may take, in
    characters; None: open steps stand in full.
    """
    lines = [f"{title(sheet)} ({progress_words(sheet)})", ""]
    if sheet.guide is None:
        lines += [TAKEN_AWAY]
    lines += [line for step in sheet.steps for line in _step_lines(step, marks, longest)]
    if sheet.gone:
        lines += ["", GONE, *(f"- {cut(plain_words(tick.words), KNOWN)}" for tick in sheet.gone)]
    lines += ["", asking_words(sheet, now=now)]
    return "\n".join(lines)


def _step_lines(step: Step, marks: tuple[str, str], longest: int | None) -> Sequence[str]:
    most = KNOWN if step.mark is Mark.DONE else longest
    mark = marks[step.mark is not Mark.DONE]
    lines = [f"{mark} {step.number}. {cut(plain_words(step.words), most)}"]
    if step.mark is Mark.CHANGED and step.tick is not None:
        lines.append(f"      {CHANGED.format(before=cut(plain_words(step.tick.words), KNOWN))}")
    return lines


def asking_words(sheet: Sheet, *, now: datetime) -> str:
    """Say whether and when somebody is asked how a list goes."""
    checklist = sheet.checklist
    if sheet.guide is None:
        return NOT_ASKED
    if not sheet.left:
        return ALL_DONE
    if checklist.asking is Asking.ON and checklist.due_at is not None:
        return f"If you tick nothing before, I will ask how it goes on {_day(checklist.due_at, now=now)}."
    return {
        Asking.PAUSED: "Reminders are paused: I do not ask how it goes.",
        Asking.ENDED: "I asked a few times and then stopped. Tick a step, and I will ask again in a week.",
        Asking.UNREACHABLE: "I could not write to you, so I do not ask how it goes.",
    }.get(checklist.asking, NOT_ASKED)


def _day(at: datetime, *, now: datetime) -> str:
    return day_words(london_date(at), now=now)


def overview_words(sheets: Sequence[Sheet]) -> str:
    """List somebody's checklists, a line each."""
    if not sheets:
        return NONE_YET
    return "\n".join([MINE, *(f"- {line_words(sheet)}" for sheet in sheets)])


def line_words(sheet: Sheet) -> str:
    """Say one list in a line: "G4 Safeguarding: 3 of 10 done"."""
    return f"{sheet.short} {title(sheet)}: {progress_words(sheet)}"


def guides_words(guidance: Guidance) -> str:
    """List the guides that one can start, a line each."""
    return "\n".join(f"- {id_.removeprefix('guide:')} {guide.title}" for id_, guide in guidance.guides.items())


def started_words(*, is_new: bool) -> str:
    """Say that a list was started, or goes on."""
    return STARTED if is_new else "You have this list already."


def not_started_words(name: str, short: str) -> str:
    """Say that somebody has no list of a guide, and how to begin one."""
    return f"You have not started “{name}”. To begin, say: start {short}."


def no_step_words(sheet: Sheet) -> str:
    """Say which steps there are."""
    return f"“{title(sheet)}” has {len(sheet.steps)} steps. Say one of their numbers."


def marked_words(steps: Sequence[Step], *, done: bool) -> str:
    """Say which steps were ticked or unticked."""
    if not steps:
        return "That was ticked already." if done else "That was not ticked."
    named = listed(str(step.number) for step in steps)
    what = f"step {named}" if len(steps) == 1 else f"steps {named}"
    return f"Good. I ticked {what}." if done else f"I took the tick from {what}."


def paused_words(sheet: Sheet) -> str:
    """Say that nobody is asked any more."""
    return f"I will not ask about “{title(sheet)}” any more. Your list stays as it is."


def resumed_words(sheet: Sheet, *, now: datetime) -> str:
    """Say when somebody is asked next."""
    due_at = sheet.checklist.due_at
    return ALL_DONE if due_at is None else f"I will ask about “{title(sheet)}” on {_day(due_at, now=now)}."


def sure_words(sheet: Sheet) -> str:
    """Ask whether a list is really to be deleted."""
    return f"Shall I delete your list “{title(sheet)}” ({progress_words(sheet)})? What you ticked goes with it."


def stopped_words(name: str) -> str:
    """Say that a list was deleted."""
    return f"I deleted your list “{name}”. Nothing is kept of it."


def follow_up_text(sheet: Sheet, *, last: bool) -> str:
    """Ask how a list goes: how far they are, the next step, and that there is no hurry."""
    step = next((one for one in sheet.left if one.mark is Mark.OPEN), sheet.left[0])
    far = f"{progress_words(sheet)}." if sheet.done else "Nothing is ticked yet, and that is fine."
    following = f"Next: {step.number}. {cut(plain_words(step.words), 300)}"
    changed = sum(step.mark is Mark.CHANGED for step in sheet.steps)
    if changed:
        what = (
            "One step was changed since you ticked it."
            if changed == 1
            else f"{changed} steps you ticked were changed."
        )
        far = f"{far} {what}"
    end = LAST_TIME if last else NO_HURRY
    return f"How is your list “{title(sheet)}” going? {far}\n{following}\n{end}"


def cut(text: str, longest: int | None) -> str:
    """Return text of at most `longest` characters, cut between words."""
    if longest is None or len(text) <= longest:
        return text
    return f"{text[: longest - 1].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"
