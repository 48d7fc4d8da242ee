"""What is said back to who greets, thanks, or says no more than yes or no. Fixed texts."""

import re

ASK = "Ask me about funding, deadlines, or how to get paid by the NHS or a council."
HELLO = f"Hello! {ASK}"
WELCOME = "You're welcome. Come back whenever you like."
ALL_RIGHT = f"All right. {ASK}"

_GREETS = re.compile(
    r"\b(?:hi|hiya|hello|helo|hullo|hey|heya|yo|howdy|morning|afternoon|evening|ayup|ey up|shwmae|sut mae"
    r"|bore da|prynhawn da|noswaith dda|how are you|hows it going|alright|you ok)\b"
)
_THANKS = re.compile(
    r"\b(?:thanks?|thank you|thx|ta|cheers|diolch|grateful|appreciated?|helpful|useful|brilliant|great|perfect"
    r"|lovely|sorted|bye|goodbye|see you|cheerio|hwyl|tara|night|magic|champion|star|legend|bless)\b"
)


def small_talk_words(words: str) -> str:
    """Return what is said back to small talk, in the words of who says it."""
    line = words.casefold().replace("'", "").replace("’", "")
    if _THANKS.search(line):
        return WELCOME
    return HELLO if _GREETS.search(line) else ALL_RIGHT
