"""What a person reads on the way to a filled template: which there are, what is asked, what is still missing."""

from collections.abc import Mapping, Sequence

from tracker.knowledge import Template, TemplateField
from tracker.wording.names import listed

#: Said below every question; people tell much of themselves in forms.
NOT_KEPT = "What you write goes into your paper only; I store none of it."
TAKE_OUT = "Its last part is for you: take it out before you send the paper."
CHOOSE = "Which paper shall I prepare?"
FOR_NONE = "So this paper is for no fund."
MORE_QUESTIONS = "More questions"
GONE = (
    "I do not have your words any more: I hold them half an hour, and not at all when I am started anew. "
    "Begin again with /template."
)
SKIP = "Enter or “skip” leaves a gap; “stop” ends without a paper; “done” makes it now."
IN_THE_SESSION = (
    "“template first-meeting” begins one; “template first-meeting for 3 into papers” is for post 3, into a folder."
)
#: Below the help lines, where somebody wrote into a form how bad it is.
NOT_TAKEN = (
    "I put nothing of that into your paper. The paper can wait; take your time. "
    "If it was about the people you work with, say it in other words."
)
STOPPED = "Stopped. Nothing of it is stored."
NOTHING_THERE = "There are no templates."


def listed_line(template: Template) -> str:
    """Return a template as an entry of a list: its id, its name and what it is for."""
    return f"{template.id}: {template.title}\n  {template.purpose}"


def how_words(templates: Sequence[Template]) -> str:
    """Say how one gets a template filled in, on the command line."""
    if not templates:
        return NOTHING_THERE
    first = templates[0].id
    return (
        f"What one asks: python bot.py template {first} --questions\n"
        f'Filled in: python bot.py template {first} --set organisation="Rivertown Choir" --output paper.docx'
    )


def question_lines(template: Template) -> Sequence[str]:
    """Return the questions of a template, one a line, with their keys and an example each."""
    width = max(len(field.key) for field in template.fields)
    return [
        f"{field.key:<{width}}  {field.ask}{' (needed)' if field.needed else ''} For example: {field.example}"
        for field in template.fields
    ]


def question_words(field: TemplateField, number: int, of: int, *, with_notice: bool = False) -> str:
    """Return one question as it is asked in a talk; `with_notice`: the paper is for an opportunity."""
    taken = with_notice and field.notice is not None
    needed = " (Enter takes what the announcement says)" if taken else " (needed)" if field.needed else ""
    return f"{number} of {of}: {field.ask}{needed}\nFor example: {field.example}"


def ready_words(template: Template, missing: Sequence[TemplateField], taken: Sequence[TemplateField]) -> str:
    """Say that a paper is ready, what came from the announcement and what is still missing in it."""
    told = [f"Here is your paper: {template.title}."]
    if taken:
        told.append(f"From the announcement: {_blanks(taken)}. Check it on the funder's page.")
    if missing:
        told.append(f"Still to fill in: {_blanks(missing)}.")
    return " ".join([*told, TAKE_OUT, NOT_KEPT])


def _blanks(fields: Sequence[TemplateField]) -> str:
    return "; ".join(field.blank for field in fields)


def part_words(first: int, last: int, fields: Sequence[TemplateField], given: Mapping[str, str]) -> str:
    """Say what a button opens: questions that are still to answer, or answers that can be changed."""
    which = f"{first} to {last}" if last > first else f"{first}"
    answered = any(given.get(field.key, "").strip() for field in fields)
    return f"Change answers {which}" if answered else f"Questions {which}"


def offered_words(template: Template) -> str:
    """Say in an answer that there is a template, its id and how one gets it."""
    return (
        f"There is a template for this: {template.title} ({template.id}).\n{template.purpose}\n{_how(template.id)}"
    )


def several_words(templates: Sequence[Template]) -> str:
    """Say in an answer which templates there are to choose from."""
    told = [f"- {one.title} ({one.id})" for one in templates]
    return "\n".join(["These templates I can fill in for you:", *told, _how(templates[0].id)])


def also_templates(templates: Sequence[Template]) -> str:
    """Say below a guide which templates go with it."""
    named = listed(f"“{one.title}” ({one.id})" for one in templates)
    return f"I can fill in a template for it: {named}. {_how(templates[0].id)}"


def _how(id_: str) -> str:
    return f"To get it filled in: /template on Discord, or “template {id_}” in the terminal."
