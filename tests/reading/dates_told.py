"""Announcements with a closing date among other dates, or with one that moved: what each says, and what it must give.

Everything here was published on 1 September 2026. "?" behind a date: it may be shown, but only with a doubt. A case
without "?" must give just these closing dates, and none of them with a doubt.
"""

from typing import Final

#: What an announcement says, and its closing dates.
Cases = tuple[tuple[str, list[str]], ...]


def table(*rows: tuple[str, ...]) -> str:
    head, *rest = rows
    lines = [
        "".join(f"<th>{cell}</th>" for cell in head),
        *("".join(f"<td>{cell}</td>" for cell in row) for row in rest),
    ]
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


A, B, C, D = "16 October 2026", "13 November 2026", "15 January 2027", "19 February 2027"
_A, _B, _C, _D = "2026-10-16", "2026-11-13", "2027-01-15", "2027-02-19"

#: A column says what its dates are for.
TABLES: Final[Cases] = (
    (table(("Apply by", "Cabinet meets"), (A, B), (C, D)), [_A, _C]),
    (table(("Grants board", "Forms in by"), (B, A), (D, C)), [_A, _C]),
    (table(("Cut-off", "Cheques sent"), (A, B), (C, D)), [_A, _C]),
    (table(("Round", "Deadline", "Visits", "Sign-off"), ("Autumn", A, B, "4 December 2026")), [_A]),
    (table(("Applications close", "Scoring complete"), (A, B), (C, D)), [_A, _C]),
    (table(("Last date to apply", "Directors consider"), (A, B), (C, D)), [_A, _C]),
    ("<h3>Deadlines</h3>" + table(("Deadline", "Grant-making day"), (A, B), (C, D)), [_A, _C]),
    (table(("Panel", "Send us your form by", "You hear by"), ("13 November", "16 October", "27 November")), [_A]),
    # … and what stays sure
    (table(("Fund", "Deadline"), ("Arts", A), ("Sport", C)), [_A, _C]),
    (table(("", "Round 1", "Round 2"), ("Deadline", A, C), ("Panel", B, D)), [_A, _C]),
    ("<h3>Closing dates</h3>" + table(("Small grants", "Large grants"), (A, C)), [_A, _C]),
    (table(("What", "When"), ("Applications close", A), ("Committee", B)), [_A]),
    (table(("Opens", "Closes"), ("14 September 2026", A)), [_A]),
    (table(("Application deadline (5pm)", "Trustee meeting"), (A, B)), [f"{_A}T17:00"]),
)

#: In a line or a list, a date with a label of its own does not take the meaning of the one before.
LABELS: Final[Cases] = (
    (f"<p>Deadline {A}, board {B}, letters {C}.</p>", [_A]),
    (f"<p>Forms due {A}; trustees {B}; cheques {C}.</p>", [_A]),
    (f"<p>Closing date {A} / Assessment {B} / Grants released {C}</p>", [_A]),
    (f"<p>Closes: {A}<br>Committee: {B}<br>Money in banks: {C}<br>End of project paperwork {D}</p>", [_A]),
    ("<p>The deadline for the 13 November panel is 16 October.</p>", [_A]),
    (
        "<p>Cut-off for our 13 November trustees' meeting: 16 October. For the 19 February one: 15 January.</p>",
        [_A, _C],
    ),
    (f"<p>Deadline: {A} (trustees {B}).</p>", [_A]),
    (f"<p>Applications close {A} (awards evening {B}).</p>", [_A]),
    (f"<p>Launch 14 September, deadline 16 October, celebration {B}.</p>", [_A]),
    (f"<p>Bids are being scored until {B}.</p>", []),
    (f"<p>We invite applications for our meeting of {B}.</p>", []),
    # … and what stays sure
    (f"<p>Deadlines: {A}, {C}.</p>", [_A, _C]),
    (f"<p>Deadlines: {A} for sport; {C} for arts.</p>", [_A, _C]),
    (f"<p>Deadline: {A} (round 1), {C} (round 2).</p>", [_A, _C]),
    (f"<p>Small grants close on {A}, large grants on {C}.</p>", [_A, _C]),
    (f"<p>Deadline: Friday {A}</p>", [_A]),
    (f"<p>Closing date for applications to our November meeting: {A}.</p>", [_A]),
)

#: A closing date that moved.
MOVES: Final[Cases] = (
    (f"<p>Closing date: {A}. This has since been pushed back to {B}.</p>", [_B]),
    (f"<p>Apply by {A}.</p><p>We are giving groups more time: the closing date is now {B}.</p>", [_B]),
    (f"<p>Deadline {A} → {B}</p>", [_B]),
    (f"<p>Applications close {B} (put back from {A}).</p>", [_B]),
    (f"<p>Deadline: {B} (deadline extended from {A})</p>", [_B]),
    (f"<p>New deadline: {B}. The previous deadline was {A}.</p>", [_B]),
    (f"<p>Deadline extension! You can now apply until {B}.</p><p>Deadline: {A}</p>", [_B]),
    (f"<p>Deadline: {A}</p><p>EXTENDED TO {B.upper()}</p>", [_B]),
    (f"<p>The closing date was {A} but has now moved to {B}.</p>", [_B]),
    (f"<p>Closing date: <s>{A}</s> {B}</p>", [_B]),
    (f"<p>Closing date: <strike>{A}</strike>, now {B}</p>", [_B]),
    (f"<p>Closing date: <span style='text-decoration: line-through;'>{A}</span> {B}</p>", [_B]),
    (f"<p>Closing date: <del>{A}</del><ins>{B}</ins></p>", [_B]),
    (f"<p>Closing date: {B}</p><p hidden>Closing date: {A}</p>", [_B]),
    (f"<div style='display: none'><p>Closing date: {A}</p></div><p>Closing date: {B}</p>", [_B]),
    (f"<p>Deadline: {B} - EXTENDED</p>", [_B]),
    (f"<p>Deadline: {B} (now extended)</p>", [_B]),
    (f"<p>The deadline, {A}, has been extended by ten days.</p>", [_A + "?"]),
    (f"<p>The {A} deadline has been extended by a fortnight.</p>", [_A + "?"]),
    (f"<p>The window has been extended. It closes on {B}.</p>", [_B]),
    # … and what stays sure
    (f"<p>Deadline {B}. We will not extend it.</p>", [_B]),
    (f"<p>Deadline {B}. The museum has been extended.</p>", [_B]),
    (f"<p>Deadlines: {A} and {C}. Projects may be extended to {D}.</p>", [_A, _C]),
    (f"<p>Round 1 closes {A}. Round 2 closes {C}.</p>", [_A, _C]),
)

#: The fund says that it is shut, or will be for a while.
CLOSED: Final[Cases] = (
    (f"<p>Closing date {A}. We are no longer accepting applications.</p>", []),
    (f"<p>CLOSED. Deadline: {A}.</p>", []),
    (f"<p>Please note that the scheme is now closed.</p><p>Applications close {A}.</p>", []),
    (f"<p>Applications have now closed.</p><p>Deadline: {A}</p>", []),
    (f"<p>The fund is closed to new applications. Deadline: {A}.</p>", []),
    # … and what stays sure
    (f"<p>Round one is now closed. The deadline for round two is {A}.</p>", [_A]),
    (f"<p>Last year's fund is closed. This year's deadline is {A}.</p>", [_A]),
    (f"<p>The small grants scheme is now closed; large grants close on {A}.</p>", [_A]),
    (f"<p>We will not take applications once the fund is closed. Deadline: {A}.</p>", [_A]),
)

#: What else has a day by which something is due.
OTHERS: Final[Cases] = (
    (f"<p>Ask for the form by {A}. Send it back by {B}.</p>", [_B]),
    (f"<p>Guidance notes can be requested until {A}. The deadline is {B}.</p>", [_B]),
    (f"<p>The library shuts on {A} for repairs. Apply by {B}.</p>", [_B]),
    (f"<p>The ballot closes on {A}. Apply by {B}.</p>", [_B]),
    (f"<p>Box office closes {A}. Grant deadline {B}.</p>", [_B]),
    (f"<p>The Heritage Fund's own scheme closes on {A}. Ours closes on {B}.</p>", [_B]),
    (f"<p>Vacancy: Programme Manager, closing date {A}.</p><p>Grants: apply by {B}.</p>", [_B]),
    (f"<p>Want to be a trustee? Apply by {A}.</p><p>Grant applications close {B}.</p>", [_B]),
    (f"<p>Apply for a seat at our training day by {A}. Grants close {B}.</p>", [_B]),
    (f"<p>Deadline {A}. Bank statements can be sent until {B}.</p>", [_A]),
    (f"<p>Ward members must approve bids by {B}. Your bid must be in by {A}.</p>", [_A]),
    (f"<p>We will confirm receipt by {B}. Apply by {A}.</p>", [_A]),
    (f"<p>We suggest you apply by {A} to leave time for checks. Deadline: {B}.</p>", [_A + "?", _B]),
    (f"<p>Anyone needing a reader should tell us by {A}. Deadline: {B}.</p>", [_B]),
    (f"<p>If you have no login for the portal, request one by {A}. Deadline: {B}.</p>", [_B]),
    (f"<p>Tell us that you intend to apply by {A}. Applications close {B}.</p>", [_B]),
    (f"<p>Send a one-line idea by {A}. If we like it you fill in the full form by {B}.</p>", [_B]),
    (f"<p>Pre-qualification questionnaires by {A}, full applications by {B}.</p>", [_B]),
    (f"<p>The programme finishes on {D}. You can apply at any time.</p>", []),
    (f"<p>Early applicants (by {A}) get advice. Final deadline {B}.</p>", [_B]),
    (f"<p>Our office is closed from 24 December 2026 to 4 January 2027. Deadline: {C}.</p>", [_C]),
    # … and what stays sure
    (f"<p>Forms must be with the office by {A}.</p>", [_A]),
    (f"<p>Tell us about your idea by {A}.</p>", [_A]),
    (f"<p>You must apply through our portal by {A}.</p>", [_A]),
    (f"<p>The fund closes on {A}.</p>", [_A]),
    (f"<p>Trustees ask that applications arrive by {A}.</p>", [_A]),
    (f"<p>Your councillor's fund: send them your form by {A}.</p>", [_A]),
    (f"<p>Community groups need to apply to the Council's fund by {A}.</p>", [_A]),
)

#: The hour of a closing date.
HOURS: Final[Cases] = (
    (f"<p>Deadline: {A} at 4.30 in the afternoon.</p>", [_A + "T16:30"]),
    (f"<p>Deadline: {A} by 7 in the evening.</p>", [_A + "T19:00"]),
    (f"<p>Deadline: {A} at 9 in the morning.</p>", [_A + "T09:00"]),
    (f"<p>Deadline: quarter past five in the afternoon on {A}.</p>", [_A + "T17:15"]),
    (f"<p>Deadline: {A} at half past twelve in the afternoon.</p>", [_A + "T12:30"]),
    (f"<p>Deadline: 4 o'clock on the afternoon of {A}.</p>", [_A + "T16:00"]),
    (f"<p>Deadline: {A} @ 1700.</p>", [_A + "T17:00"]),
    (f"<p>Deadline: {A}, 16h30.</p>", [_A + "T16:30"]),
    (f"<p>Deadline: {A} by 4.30.</p>", [_A + "?"]),
    (f"<p>Deadline: {A} at 2:00.</p>", [_A + "?"]),
    (f"<p>Deadline: {A}, 8am-6pm.</p>", [_A + "?"]),
    (f"<p>Deadline: {A}, noon for individuals and 4pm for groups.</p>", [_A + "?"]),
    ("<p>Deadline: midnight on Thursday 15 October/Friday 16 October.</p>", ["2026-10-15?", "2026-10-16?"]),
    # … and what stays sure
    (f"<p>Deadline: {A} at 5pm.</p>", [_A + "T17:00"]),
    (f"<p>Deadline: {A} at 17:00.</p>", [_A + "T17:00"]),
    (f"<p>Deadline: {A} at 09:00.</p>", [_A + "T09:00"]),
    (f"<p>Deadline: {A} at 10.30am.</p>", [_A + "T10:30"]),
    (f"<p>Deadline: {A} at 11:30.</p>", [_A + "T11:30"]),
    (f"<p>Deadline: {A}. Our phones are answered 9am-5pm.</p>", [_A]),
    (f"<p>Deadline: {A} at 23:59.</p>", [_A + "T23:59"]),
)

#: A date that the funder itself is not sure of.
PROVISIONAL: Final[Cases] = (
    (f"<p>Anticipated closing date: {A}, tbc.</p>", [_A + "?"]),
    (f"<p>Likely deadline: {A}.</p>", [_A + "?"]),
    (f"<p>We expect to close to applications on {A}; this is still to be confirmed.</p>", [_A + "?"]),
    (f"<p>Deadline (provisional): {A}.</p>", [_A + "?"]),
    (f"<p>Indicative deadline for applications {A}.</p>", [_A + "?"]),
    (f"<p>Deadline: {A} (subject to change).</p>", [_A + "?"]),
    # … and what stays sure
    (f"<p>Deadline: {A}. Decisions are expected in December; the panel's date is to be confirmed.</p>", [_A]),
    (f"<p>Deadline: {A}. Grants are expected to average £500.</p>", [_A]),
)

#: Ways to write a day, and several of them.
FORMS: Final[Cases] = (
    ("<p>Deadline: 2026/10/16.</p>", [_A]),
    ("<p>Closes 2026/10/16 at 5pm.</p>", [_A + "T17:00"]),
    ("<p>Deadline for the spring grants: 16 October 2026; for autumn: 15 January 2027.</p>", [_A, _C]),
    ("<p>Previous grant-holders: 16 October. First-time applicants: 13 November.</p>", [_A + "?", _B + "?"]),
    ("<p>Current partners: 16 October 2026. New groups: 13 November 2026.</p>", [_A + "?", _B + "?"]),
    (f"<p>Closing date: {A} (stage one), {C} (stage two).</p>", [_C]),
    (f"<p>Deadline: 12 noon, not midnight, {A}.</p>", [_A + "T12:00"]),
    (f"<p>Applications for Lot 1 by {A}; those for Lot 2 by {C}.</p>", [_A, _C]),
)

#: What was read wrongly in a further round of texts, written once all of the above were read well.
LATER: Final[Cases] = (
    (table(("Submit before", "Vetted by officers"), (A, B)), [_A]),
    (table(("Application period", "Steering group"), (f"1 to {A}", B)), [_A]),
    (f"<p>Deadline for our spring panel ({B}) is {A}.</p>", [_A]),
    (f"<p>Applications: {A}. Volunteers read them until {B}.</p>", [_A]),
    (f"<p>The closing date ({A}) has slipped to {B}.</p>", [_B]),
    (f"<p>Deadline {A}. Extension granted until {B}.</p>", [_B]),
    (f"<p>Apply by {A}. *** Deadline now {B} ***</p>", [_B]),
    (f"<p>Original closing date {A}; revised closing date {B}.</p>", [_B]),
    (f"<p>You may have seen {A} as the deadline. It is in fact {B}.</p>", [_B]),
    (f"<p>The {A} deadline moves to {B}.</p>", [_B]),
    (f"<p>The online help desk is open until {A}. Deadline {B}.</p>", [_B]),
    (f"<p>The car park closes on {A}. Grants close {B}.</p>", [_A + "?", _B]),
    (f"<p>Nominate your favourite charity by {A} in our public poll. Grant applications by {B}.</p>", [_B]),
    (f"<p>Return the equality form by {B} if funded. Apply by {A}.</p>", [_A]),
    (f"<p>Deadline {A} at 6.</p>", [_A + "?"]),
    (f"<p>Applications by {A} get an answer by {B}; those by {C} by {D}.</p>", [_A, _C]),
)

CLASSES: Final = {
    "tables": TABLES,
    "labels": LABELS,
    "moves": MOVES,
    "closed": CLOSED,
    "others": OTHERS,
    "hours": HOURS,
    "provisional": PROVISIONAL,
    "forms": FORMS,
    "later": LATER,
}
