"""A fund's closing date beside a post to fill, under "By when?", until the money is spent, and of a second stage."""

from typing import Final

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

ABOUT: Final = {
    Kind.GRANT: "Grants of up to £5,000 for choirs. ",
}
FUND: Final = (
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Also, we're hiring: a Finance Officer, 21 hours, £27,711 pro rata, closing date 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. We are recruiting a Community Worker (£25,000, 30 hours a week). Apply by 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Job: Development Worker, 16 hours. Closing 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Come and work for us! Admin assistant, part time, apply by 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Vacancy: cook, 12 hours a week, deadline 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. We have a vacancy for a Chief Officer; applications close on 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Volunteer Coordinator wanted, NJC point 12, closing date 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Our new trustee could be you: apply by 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Part-time bookkeeper (£14 an hour): apply by 24 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Grants for the salary of a part-time worker, up to 16 hours a week. Closing date 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "We fund posts: a finance officer, say, for 21 hours. Closing date: 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Are you hiring an apprentice? We pay half the wage, £5,000 pro rata. Apply by 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12?",
        "<p><b>By when?</b> The councillor has to have signed the form, and we have to have it, by 12 February 2027. The account is then closed.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12?",
        "<p><b>By when?</b> Two officers sign it and the clerk has it by 12 February 2027.</p>",
    ),
    (Kind.GRANT, "apply 2027-02-12?", "<p><b>When?</b> By 12 February 2027.</p>"),
    (Kind.GRANT, "apply 2027-02-12?", "<p>When? By 12 February 2027.</p>"),
    (Kind.GRANT, "apply 2027-02-12?", "<h3>By when?</h3><p>Signed by your chair, by 12 February 2027.</p>"),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "<p>The form must be signed by two trustees and reach us by 12 February 2027.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "<p>Your councillor signs the form; it has to be in our hands by 12 February 2027.</p>",
    ),
    (Kind.GRANT, "apply 2027-02-12", "<p>We need to have it by 12 February 2027.</p>"),
    (Kind.GRANT, "apply 2027-02-12", "<p><b>Last date</b> 12 February 2027</p>"),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "<p>Any time until the budget has been spent; at the very latest 12 February 2027.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "<p>You can ask at any time while there is money, and by 12 February 2027 at the very latest.</p>",
    ),
    (Kind.GRANT, "apply 2027-02-12", "<p>Open until spent, or 12 February 2027, whichever is sooner.</p>"),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "<p>First come, first served. Doors shut on 12 February 2027 at the latest.</p>",
    ),
    (Kind.GRANT, "apply 2027-02-12", "<p>When the money has gone we close; if it hasn't, 12 February 2027.</p>"),
    (
        Kind.GRANT,
        "apply 2027-05-14 ; eoi 2027-02-12",
        "Expressions of interest by 12 February 2027; those who get through complete stage 2 by 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-05-14 ; eoi 2027-02-12",
        "Expressions of interest by 12 February 2027; those we like finish the full form by 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-05-14? ; eoi 2027-02-12",
        "Stage 1: 12 February 2027. If you get through, stage 2 has to be done by 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-05-14? ; eoi 2027-02-12",
        "A one-page outline by 12 February 2027. The best are asked to complete part two by 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-05-14? ; eoi 2027-02-12",
        "Expressions of interest by 12 February 2027. Shortlisted groups complete the second step by 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-05-14 ; eoi 2027-02-12",
        "Expression of interest, two pages or a film: by 12 February 2027. Full proposal: by 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Successful groups complete their work by 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Complete stage two of the building by 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "<p><b>By when?</b> Apply by 12 February 2027. The money must be spent by 14 May 2027.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "<p>Apply by 12 February 2027.</p><p><b>When must it be spent?</b> By 14 May 2027.</p>",
    ),
)


@pytest.mark.parametrize(("kind", "want", "said"), [*FUND])
def test_each_date_is_what_its_words_say(kind: Kind, want: str, said: str) -> None:
    about = ABOUT[kind]
    body = f"<p>{about}</p>{said}" if said.startswith("<") else about + said
    assert " ; ".join(deadlines_of(body, kind)) == want
