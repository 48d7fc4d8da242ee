"""Say whether words are refused by what stands behind them: "core costs are not eligible", "wages fall outside our remit".

Pure. Used by `text/denial.py`.
"""

from typing import Final

from tracker.text.denial_words import BE, NOT, is_against_rules, is_harmless, leaves_open
from tracker.text.words import Words

#: Verbs between words and a later "not" mean that something else is denied.
_VERBS: Final = frozenset(
    "can may are is will must should have has get apply seek ask bid was were be that which who whose with if when "
    "do does we you they there had would could".split()
)
#: "Running costs fall outside our remit."
_FALLS: Final = frozenset("fall falls lie lies belong belongs".split())
_OUTSIDE: Final = frozenset("outside beyond elsewhere".split())
_NEED_NOT: Final = ("need", "not")
_NEEDLESS: Final = frozenset("apply bother ask write".split())
_REFUSED: Final = frozenset(
    "excluded ineligible declined barred rejected refused out unlikely outside beyond prohibited discouraged unsuccessful "
    "disregarded discounted disallowed disqualified forbidden unacceptable inadmissible unfundable omitted".split()
)
#: What may stand between "are" and "refused": "will, as a rule, be turned away".
_BETWEEN: Final = frozenset(
    "be been being usually always normally generally automatically therefore all both also simply routinely currently either".split()
)
#: "Bids for wages will be turned away", "is ruled out".
_TURNED: Final = frozenset((("turned", "down"), ("turned", "away"), ("ruled", "out"), ("left", "out")))
#: "Rent fails to qualify", "gets nothing".
_FAILS: Final = frozenset(
    (
        ("fail", "to"),
        ("fails", "to"),
        ("get", "nothing"),
        ("gets", "nothing"),
        ("receive", "nothing"),
        ("dont", "qualify"),
        ("doesnt", "qualify"),
    )
)
_ELSEWHERE: Final = frozenset((("look", "elsewhere"), ("try", "elsewhere"), ("go", "elsewhere")))
_FORBID_IT: Final = frozenset(
    (rules, them)
    for rules in ("forbid", "forbids", "prohibit", "prohibits")
    for them in ("it", "this", "that", "them")
)
#: "A club does not count here."
_NOT_HERE: Final = frozenset((("doesnt", "count", "here"), ("dont", "count", "here"), ("wont", "count", "here")))
#: What does not count towards a limit is not refused.
_COUNTS: Final = frozenset("count counts".split())
_TOWARDS: Final = frozenset("towards toward against".split())
#: "Wages, and anything that is not sport, are not covered": what is told of another thing on a list.
_THING: Final = frozenset("anything everything whatever things something all those".split())
_OF_A_THING: Final = frozenset("that which".split())
_NONE_OF: Final = (("none", "of", "these"), ("none", "of", "those"), ("none", "of", "them"), ("none", "of", "this"))
#: "Schools, no"; "clubs, yes".
_ANSWERED: Final = frozenset(("yes", "no"))
_DASHES: Final = frozenset("-–—")
_BRACKETS: Final = frozenset(("(", ")"))
#: These refuse what stands before them without more words.
_REFUSES: Final = frozenset("cannot cant wont arent isnt neednt excluded ineligible excepted anghymwys".split())
#: Where none of these stands, nothing is refused by what stands behind it.
REFUSING: Final = (
    _REFUSED
    | _REFUSES
    | NOT
    | _OUTSIDE
    | {"turned", "ruled", "left", "no", "fail", "fails", "nothing", "none", "against", "forbidden"}
)
#: "Core costs not eligible", "Rent: not covered": so lists and tables say it, without an "are".
_FIT: Final = frozenset(
    "eligible covered funded included supported considered allowed permitted accepted payable fundable paid admissible".split()
)
_PAID: Final = frozenset("covered funded supported paid met provided found financed available".split())
_OTHERS: Final = frozenset("elsewhere other others another".split())
#: Where one of these stands before a comma, what stands behind it is another matter: "for concerts, wages not included".
_OFFERS: Final = _VERBS | frozenset(
    "for of to towards with open up from fund funds pay pays support supports cover covers give gives".split()
)
#: Words that make what stands behind a comma the end of a list, or an example.
_JOINS: Final = frozenset(
    "and or nor for such as including like eg ie especially even also both however which that who".split()
)
_FEW: Final = 4
_BACK: Final = 14
_ANDS: Final = frozenset("and but yet so".split())
#: What points back at the words before: "… and cannot pay for them".
_IT: Final = frozenset("it them these those this that such either any".split())
_IT_REACH: Final = 8
_TAKEN_UP: Final = 6
#: "I'm afraid that our deed does not let us."
_REGRET: Final = frozenset("sorry afraid sadly regret unfortunately alas".split())
_LETTING: Final = frozenset("let allow permit able help fund support accept consider take".split())
_SOON: Final = 4
_GIVERS: Final = frozenset("we they it".split())
_GIVING: Final = frozenset("fund pay cover meet support consider help".split())


def refused_behind(told: Words, text: str, last: int) -> bool:
    """Say whether "… are not eligible" follows the word before `last`, with no other verb between; `text` is what the words were cut from."""
    words = told.words
    if _is_taken_up(words, last) or _is_put_off(told, last):
        return True
    clause = told.clause[last - 1]
    end = _next_said(words, last, min(last + _BACK, len(words)))
    bracket = False
    for at in range(last, end):
        if told.clause[at] != clause:
            # "Wages (also part-time) are not eligible": what stands in brackets, and their end, part nothing.
            marks = text[told.ends[at - 1] : told.starts[at]].strip()
            if marks in _BRACKETS and told.sentence[at] == told.sentence[last - 1]:
                clause, bracket = told.clause[at], marks == "("
        if bracket:
            continue
        if told.clause[at] != clause or told.colon[at]:
            # A colon and a bare "no" refuse all that stands before: so do tables put into words.
            dash = told.colon[at] or text[told.ends[at - 1] : told.starts[at]].strip() in _DASHES
            return dash and (_is_bare_no(told, at) or _is_unfit(told, at, last) or _is_sent_away(words, at))
        word = words[at]
        after = words[at + 1] if at + 1 < len(words) and told.clause[at + 1] == clause else ""
        if word in BE:
            if after in NOT:
                return not (
                    is_harmless(after, words, at + 1)
                    or leaves_open(words, at + 1)
                    or _counts_towards(words, at + 2)
                    or _is_spliced(told, text, last, at)
                    or _by_others(told, at + 2)
                )
            return _is_refused_there(words, _behind_be(told, at + 1, clause))
        if (
            _is_unfit(told, at, last)
            or (word in _FALLS and after in _OUTSIDE)
            or words[at : at + 2] in _FAILS
            or words[at : at + 2] in _ELSEWHERE
            or words[at : at + 3] in _NOT_HERE
            or is_against_rules(words, at)
            or (words[at : at + 2] == _NEED_NOT and not _NEEDLESS.isdisjoint(words[at + 2 : at + 3]))
        ):
            return True
        if word in _REFUSES or (word in _ANSWERED and told.comma[at] and _stands_alone(told, at)):
            return word != "yes" and not (word in _REFUSES and is_harmless(word, words, at))
        if word in _VERBS:
            return word in _OF_A_THING and words[at - 1] in _THING and _ends_refused(told, at + 1)
    return False


def _is_bare_no(told: Words, at: int) -> bool:
    """Say whether a bare "no", "none" or "none of these" is all that stands from a word on."""
    words, end = told.words, told.sentence_end[at]
    return (words[at] in ("no", "none") and end == at + 1) or (end == at + 3 and words[at:end] in _NONE_OF)


def _is_sent_away(words: tuple[str, ...], at: int) -> bool:
    """Say whether "please look elsewhere" stands at a word."""
    return words[at + (words[at] == "please") :][:2] in _ELSEWHERE


def _is_refused_there(words: tuple[str, ...], then: int) -> bool:
    """Say whether what an "are" or "would" says is a refusal: "excluded", "turned away", "against our rules", "go against our policy"."""
    told = words[then : then + 2]
    if not told:
        return False
    return (
        told[0] in _REFUSED
        or told in _TURNED
        or is_against_rules(words, then)
        or (told == ("go", "against") and is_against_rules(words, then + 1))
    )


def _counts_towards(words: tuple[str, ...], at: int) -> bool:
    return not _COUNTS.isdisjoint(words[at : at + 1]) and not _TOWARDS.isdisjoint(words[at + 1 : at + 2])


def _ends_refused(told: Words, at: int) -> bool:
    """Say whether the sentence ends with "are not covered", said of the list and not of what a "that" at `at` tells of."""
    words, end = told.words, told.sentence_end[at]
    begin = end - 2 if words[end - 2] in _REFUSES else end - 3
    return (
        begin > at
        and words[end - 1] in _FIT
        and (words[begin] in _REFUSES or (words[begin] in BE and words[begin + 1] == "not"))
        and words[begin - 1] not in _OF_A_THING
    )


def _is_unfit(told: Words, at: int, last: int) -> bool:
    """Say whether "not eligible" stands at `at`, ends what is said ("clubs not funded elsewhere" does not), and reaches the word before `last`."""
    words = told.words
    if words[at] != "not" or words[at + 1 : at + 2] == () or words[at + 1] not in _FIT:
        return False
    if not _stands_alone(told, at + 1):
        return False
    return not any(told.comma[last:at]) or _OFFERS.isdisjoint(_said_before(told, last))


def _by_others(told: Words, at: int) -> bool:
    """Say whether it is others who do not pay: "which are not »covered by other« funders", "not funded elsewhere"."""
    behind = told.words[at + 1 : min(at + _SOON, told.sentence_end[at - 1])]
    return told.words[at : at + 1] != () and told.words[at] in _PAID and not _OTHERS.isdisjoint(behind)


def _is_spliced(told: Words, text: str, last: int, at: int) -> bool:
    """Say whether a comma parts two sentences: "grants for concerts, wages »are not« paid", but "for tea, rent and wages"."""
    comma = next((then for then in range(at, last - 1, -1) if told.comma[then]), at)
    return (
        0 < at - comma <= _FEW
        and ")" not in text[told.starts[comma] : told.starts[at]]
        and _JOINS.isdisjoint(told.words[comma:at])
        and not _OFFERS.isdisjoint(_said_before(told, last))
    )


def _said_before(told: Words, last: int) -> tuple[str, ...]:
    return told.words[told.begins[told.sentence[last - 1]] : last]


def _stands_alone(told: Words, at: int) -> bool:
    """Say whether a word ends its sentence, its clause or what stands between two commas: "schools, no, but clubs"."""
    then = at + 1
    return told.sentence_end[at] == then or told.comma[then] or told.clause[then] != told.clause[at]


def _is_taken_up(words: tuple[str, ...], last: int) -> bool:
    """Say whether the words are refused as "them": "we are asked for rent, but we cannot pay it"."""
    for at in range(last, min(last + _TAKEN_UP, len(words) - 4)):
        if words[at] in _ANDS and any(words[then : then + 2] in _FORBID_IT for then in range(at + 2, at + _SOON)):
            return True
        if words[at] in _ANDS and words[at + 1] in _GIVERS:
            after = (
                at + 3 if words[at + 2] in NOT else at + 4 if words[at + 2] in BE and words[at + 3] in NOT else 0
            )
            return after > 0 and words[after] in _GIVING and not _IT.isdisjoint(words[after + 1 : after + 3])
    return False


def _is_put_off(told: Words, last: int) -> bool:
    """Say whether somebody is told so with regret: "if you are a company we're sorry, our rules do not allow it"."""
    words, end = told.words, told.sentence_end[last - 1]
    regret = next((at for at in range(last, min(last + _SOON, end)) if words[at] in _REGRET), None)
    if regret is None or not _ANDS.isdisjoint(words[last:regret]):
        return False
    return any(
        words[at] in NOT and not _LETTING.isdisjoint(words[at + 1 : min(at + _SOON, end)])
        for at in range(regret, end)
    )


def _next_said(words: tuple[str, ...], last: int, end: int) -> int:
    """Return where the next thing is said of what the sentence began with: "Grants are for projects »and cannot« be spent on rent".

    "We are asked for rent and cannot pay it" speaks of the rent still; the end is left where it was.
    """
    for at in range(last, end - 2):
        then = words[at + 1]
        if (
            words[at] in _ANDS
            and (then in _REFUSES or (then in BE and words[at + 2] in NOT))
            and _IT.isdisjoint(words[at + 2 : at + _IT_REACH])
        ):
            return at
    return end


def _behind_be(told: Words, at: int, clause: int) -> int:
    """Return the position of what a "will" or "are" says, past "be" and what tells how often."""
    while at < len(told.words) and told.clause[at] == clause and told.words[at] in _BETWEEN:
        at += 1
    return at if at < len(told.words) and told.clause[at] == clause else len(told.words)
