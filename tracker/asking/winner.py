"""Words that ask who won something: "who got the contract", "which charity was picked", "who runs the service now".

Pure. They ask for a result (the kind "award"), also where they call it a contract or a grant.
"""

import re

from tracker.terms import Kind

_GOT = (
    r"(?:won|wins?|got|gets?|get|secured|landed|bagged|scooped|beat|awarded|chosen|picked|selected|appointed|given|successful"
    r"|been (?:awarded|chosen|picked|selected|appointed|given|successful))"
)
_WHO = (
    r"(?:(?:who|whos|whod)(?: else)?|(?:which|what) (?:\w+ )?(?:charit(?:y|ies)|compan(?:y|ies)|organisations?|orgs?|groups?|"
    r"providers?|suppliers?|bidders?|firms?|cics?|trusts?|outfits?|lot|people|one))"
)
ASKS = re.compile(
    rf"(?<![a-z0-9])(?:(?:tell me|show me|say|do you know|any idea) )?(?:"
    rf"{_WHO} (?:(?:has|have|had|was|were|is|are|did|just|only just|actually|finally|already|else|eventually|they) )*{_GOT}(?: (?:us|them|picked|chosen|selected|appointed))?(?: to)?(?= |$)(?! (?:in touch|back to|help|hold|ready|rid|started|paid|the nhs|together)\b)"
    rf"|{_WHO} (?:has|have|holds|runs|is running|provides|delivers|is delivering|is doing|does)(?= (?:the |that |this |our )?(?:[a-z]+ ){{0,4}}?(?:contract|tender|framework|service now|work now)\b)"
    rf"|{_WHO} (?:did|do|have|has|was|were|will) (?:(?:it|that|this|they|them|the council|the nhs|the icb|the buyer|the [a-z]+) )?(?:go(?:ne)?|give|given|award|awarded|pick|choose|appoint|select)(?= |$)(?: it| that)?(?: to)?"
    rf"|(?:whos|who is|who was|who were|who are|name|whats|what is) (?:the )?(?:name of the )?(?:winners?|winning \w+|suppliers?(?= (?:for|of|on)\b)|providers?(?= (?:for|of|on)\b)|contractor|successful \w+)"
    rf"|did (?:anyone|anybody|somebody|someone|a charity|a \w+) (?:win|get)(?= (?:the|that|it)\b)"
    rf"|(?:result|results|outcome|winners?|winning bid(?:der)?) (?:of|for|on)(?= (?:the|that|this|our|last|it)\b)"
    rf")(?: the| that| it| this)?(?=[ ]|$)"
)


_GRANT = re.compile(r"\b(?:grants?|fund|funds|funding|money|bursar(?:y|ies))\b")


def kinds_won(line: str) -> tuple[Kind, ...]:
    """Return the kinds of which somebody asks who won them: grants, or paid work."""
    return (Kind.GRANT,) if _GRANT.search(line) else (Kind.CONTRACT, Kind.ENGAGEMENT)


def asks_winner(line: str) -> bool:
    """Say whether a plain line asks who won something."""
    return ASKS.search(line) is not None
