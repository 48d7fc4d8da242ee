"""The one short line that asks back, and how an income that was told is repeated."""

from tracker.questions import AskBack, Question
from tracker.terms import Intent
from tracker.wording.money import pounds

LINES = {
    AskBack.PLACE: "Where are you? Some of these are for one area only.",
    AskBack.INCOME: "What does your group take in a year? Some funds are only for small ones.",
    AskBack.COMMISSION: "Do you mean artwork, or work for the NHS or a council?",
    AskBack.TRAINING: "Is the training for your own team, or do you want to train others?",
    AskBack.SUPPORT: "Do you mean money, a course, or advice?",
}
NATION = "Where are you: England, Scotland, Wales or Northern Ireland?"


def ask_back_words(question: Question) -> str:
    """Return the line that asks back; "" where nothing is asked."""
    if question.ask_back is None:
        return ""
    if question.ask_back is AskBack.PLACE and question.intent is Intent.PATHWAY:
        return NATION
    return LINES[question.ask_back]


def income_words(income: tuple[int | None, int | None] | None) -> str:
    """Say what somebody's organisation takes in a year: "your income: up to £10,000 a year"."""
    if income is None or income == (None, None):
        return ""
    least, most = income
    if least is None or most is None:
        told = f"up to {pounds(most)}" if most is not None else f"{pounds(least or 0)} or more"
    else:
        told = pounds(most) if least == most else f"{pounds(least)} to {pounds(most)}"
    return f"your income: {told} a year"
