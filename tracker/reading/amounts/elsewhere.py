"""Say that the sentence of a sum sends its reader to another scheme, whose sums are none of ours (codebook, Decisions).

Pure. "Tŷ Cerdd may suit you better (its top grant is £5,000)": by what the sentence does, not by the scheme's name.
"""

import re
from typing import Final

#: Another scheme fits better, or the reader is to try it instead.
_SENDS: Final = re.compile(
    r"\b(?:suits?|fits?|serves?) you better\b|\bbetter (?:fit|suited|bet|home)\b|\b(?:may|might) be better off\b"
    r"|\b(?:should|could|can|please|might|instead,?|then|better|[?.:–—-]|^) ?(?:to )?(?:try|look (?:at|to)|go to|turn to|head (?:for|to)|approach)\b"
    r"(?! (?:our|us|this|and|or|to|something|out)\b)[^.£]{0,80}(?:\(|\b(?:which|that|with|for|offers?|gives?|where|instead)\b)[^.£]{0,30}$"
)
#: "If you need more, the county council's fund goes up to £10,000"; "for bigger plans, the Lottery gives up to £20,000".
_MORE_FROM: Final = re.compile(
    r"^\W*(?:and |but )?(?:(?:if|should|do) you (?:need|want)|need|want|looking for|for) (?:anything |something |a |an )?(?:much |far )?"
    r"(?:more|bigger|larger)\b(?! (?:grants?|awards?|ones|strand|sums)\b)[^.£]{0,60}(?:[\w’'-]+['’]s (?:[\w-]+ ){0,3}(?:fund|scheme|programme|grants)|\blottery|\bcouncil|\bsport england|\barts council)\b[^.£]{0,40}$"
)
_SENDS_BEHIND: Final = re.compile(
    r"[\s,]{0,2}(?:(?:or|and) (?:more|above|over|upwards),? )?(?:please )?(?:see|use|try|look at|apply to|go to) (?:our|the) (?!form\b|guid|website|notes)(?:[\w-]+ ){0,3}(?:grants?|fund|scheme|programme|strand)s?\b"
    r"|[^.;£]{0,60}\b(?:suits? you better|better (?:fit|suited|bet|home)|may be right for you)\b"
)


def points_elsewhere(before: str, behind: str) -> bool:
    """Say whether the words before a sum in its sentence, or those behind it, point to another scheme."""
    return (
        _SENDS.search(before) is not None
        or _MORE_FROM.search(before) is not None
        or _SENDS_BEHIND.match(behind) is not None
    )
