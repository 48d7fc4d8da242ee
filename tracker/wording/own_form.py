"""What it means for a search that somebody is no registered charity."""

from tracker.questions import Question
from tracker.terms import Applicant

NO_CHARITY = (
    "I left out what only registered charities can apply for. Where a fund does not say who can apply, ask it "
    "first: some give to charities only. For contracts you need not be a charity: ask me “do we have to be a "
    "charity to tender?”"
)


def own_form_words(question: Question) -> str:
    """Say what was left out for somebody who is no charity, and what they can do; "" for everybody else."""
    return NO_CHARITY if Applicant.CHARITY in question.without_applicants else ""
