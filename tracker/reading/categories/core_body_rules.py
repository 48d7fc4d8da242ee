"""What words say that money is for the organisation as a whole: to stand on its feet, to be sturdier, for all that it does.

Rows for `reading/categories/categories.py`, joined in `categories/core_rules.py`. Definitions: codebook, Categories and Decisions.
"""

from typing import Final

from tracker.reading.categories.project_rules import category_rule
from tracker.terms import Category

_BODY: Final = (
    "organisation|organisations|charity|charities|group|groups|club|clubs|company|companies|venue|venues|centre|centres|"
    "hall|halls|museum|museums|theatre|theatres|society|societies"
)
_ITS: Final = "your|the|their|its|our|an|a|small|local"

BODY_COSTS: Final = (
    category_rule(
        Category.CORE_COSTS,
        "the organisation as a whole",
        f"keep|keeps|keeping|put|putting|get|getting ...1 {_ITS} ...1 {_BODY} ...1 on|back ...2 feet|track; "
        f"keep|keeps|keeping ...1 {_ITS} ...1 {_BODY} ...2 afloat|going|running|alive|solvent; "
        f"to the|a|your {_BODY} not|rather; to the|a|your {_BODY} itself|as; support|supports|fund|funds|back|backs the|a|your {_BODY} itself|not|rather; "
        f"overall|general|everyday|usual|ordinary|entire|whole|total work|running|operation|operations|expenses|expenditure|activity|activities of {_ITS} ...1 {_BODY}; "
        "total|overall|entire|whole|annual|yearly running|operating budget|costs|expenditure|expenses; "
        "general purpose|purposes grant|grants|fund|funding|money|award|awards; for|towards|its|their|your|charitys ...2 general purposes; give|gives|giving|offer|offers|prefer|provide|provides ...3 general support; "
        "this|it|ours|money|fund is core; operational|sustaining|survival|stabilisation|stability|rescue support|grant|grants|funding|money; "
        f"{_BODY} ...2 otherwise|might|may|could ...2 fold|close|shut|collapse|go; might|may|could otherwise fold|close|shut|collapse; "
        "building|topping|restoring|growing|boost|boosting up? ...2 reserves; "
        "what you|they do every day|week; day in day out; unglamorous|unexciting|boring|dull|unfashionable|unsexy stuff|things|costs|bits|bills; "
        "salary|wages|pay of the|your|their ...2 person|people|worker who|that ...1 hold|holds|keep|keeps|run|runs; "
        "trust you|charities|organisations|groups ...2 to know|decide|choose|judge|spend; for|on whatever ...3 charity|organisation|group|you ...2 most? needs|need",
        "what is given to the organisation itself, project or not",
        unless=(
            "people|volunteers|those|staff|teams|team|person who|that ...1 keep|keeps|keeping|run|runs|hold|holds ...4 going|afloat|running|alive; project|projects ...6 salary|wages|pay; anything|whatever|everything ...2 project|projects|activity|event|scheme|idea ...2 need|needs; "
            "reserves policy; in ...2 reserves; exceed|exceeds|exceeding|above|more|less ...4 running|operating|annual|expenditure; "
            "cut|cuts|cutting|lower|reduce|reducing|reduces|save|saves|saving ...4 costs|expenditure|running|bills; "
            "part|proportion|percentage|#% ...3 costs|overheads|budget; no more than; income|turnover ...6 expenditure; rescue services|boat|boats|animals|animal; "
            "organisation|charity|group not|rather ...2 individual|individuals|person|people|directly; mountain; "
            "paid|pay|pays|payment|payments|go|goes|made|given|transferred|sent ...2 to the|a|your organisation|charity|group|club not|rather ...3 individual|person|you|people"
        ),
    ),
    category_rule(
        Category.CORE_COSTS,
        "a sturdier organisation",
        f"resilience|strengthening|sustainability grant|grants|support|funding|programme for|to ...3 {_BODY}; "
        f"make|makes|making {_ITS} ...1 {_BODY} ...2 stronger|sturdier|fitter|sustainable|resilient|secure|dependent; less dependent on; "
        f"{_BODY} to merge|restructure|reorganise|collaborate|consolidate|close; merge or|and share; share|sharing services|back office; close|closing well; "
        "your|their board|structure|structures|systems|governance|finances ...3 catch|cope|keep|match|improve|grow; help|helps|helping|support|supporting ...2 board|boards and|or|with ...1 systems|governance|strategy|finance; "
        "review your|their|its structure|structures|governance|strategy|business|finances; succession planning; plan|planning for ...1 succession; "
        "find|finding|develop|developing|open|opening new income; new sources of income; organisational change|strengthening|review|design|effectiveness; "
        "digital systems; back office systems; impact measurement systems",
        "capacity building of the applicant is core (codebook, Decisions)",
        unless=(
            "young people; resilience|strengthening ...3 communities|community|young|families|neighbourhoods; flood|climate; scored|assessed|criteria|look for; "
            "course|courses|training|workshop|workshops|session|webinar; must have|show|provide; project|projects ...12 strands|themes|aims|outcomes; community development"
        ),
        source="codebook, Decisions",
    ),
)
