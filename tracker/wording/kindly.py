"""A kind word above an answer, where somebody says how they feel: refused again, worn out, lost in forms."""

KINDLY = {
    "refused": "I am sorry. A no hurts, after all that work. It says little about what your group is worth.",
    "paperwork": "That is a lot to carry. The forms are hard; it is not you. You can get help with them.",
    "tired": "That sounds hard. I hope this helps a little.",
}


def kind_words(kindly: str) -> str:
    """Return what is said first; "" where nothing is."""
    return KINDLY.get(kindly, "")
