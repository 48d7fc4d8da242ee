"""What a wide subject holds, for what somebody does not want: "nothing to do with sport" leaves out football, too.

A plain table for people from the sector, as `synonyms.py` is. It is read where a subject is left out, and where
a fund's name keeps it for another (`general.py`): who asks for sport is not shown every football fund first. Each row: how people name the subject, and what counts as of it in
the name of a fund or of its funder. Endings (-s, -ing, -al) are found without being listed.
"""

#: Names of the subject; words in the title or the funder's name that say it is of it.
WIDE: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("sport", "sports", "sporty", "sporting", "sport and fitness", "physical activity", "games"),
        (
            "sport", "physical activity", "football", "soccer", "rugby", "cricket", "tennis", "netball", "hockey",
            "athletics", "swimming", "boxing", "bowls", "cycling", "running", "parkrun", "golf", "gymnastics", "rowing",
            "sailing", "basketball", "badminton", "climbing", "martial arts", "judo", "karate", "skating", "shinty",
            "fitness", "rounders", "archery", "darts", "snooker", "angling", "lacrosse", "volleyball", "canoeing",
        ),
    ),
    (
        ("art", "arts", "arty", "the arts", "arts and culture", "arts and crafts", "culture", "creative", "creative arts"),
        (
            "art", "artist", "arts", "music", "musician", "theatre", "drama", "dance", "film", "cinema", "poetry",
            "poet", "literature", "choir", "choral", "singing", "orchestra", "band", "creative", "creativity", "craft",
            "culture", "cultural", "gallery", "opera", "ceramics", "painting", "sculpture", "photography", "performing",
        ),
    ),
    (
        ("music", "musical", "music making"),
        ("music", "musician", "choir", "choral", "singing", "orchestra", "band", "opera", "song", "instruments"),
    ),
    (
        ("heritage", "history", "historic", "local history", "heritage and history"),
        (
            "heritage", "history", "historic", "historical", "museum", "archive", "archaeology", "monument", "memorial",
            "listed building", "ancient", "conservation area",
        ),
    ),
    (
        ("religion", "religious", "faith", "faiths", "church", "churches", "religious groups", "faith groups", "worship"),
        (
            "faith", "church", "chapel", "mosque", "synagogue", "temple", "parish", "christian", "muslim", "islamic",
            "jewish", "interfaith", "diocese", "methodist", "religion", "religious", "worship", "cathedral", "gurdwara",
        ),
    ),
    (
        ("environment", "environmental", "the environment", "nature", "green", "climate", "wildlife", "eco"),
        (
            "environment", "nature", "wildlife", "climate", "woodland", "forest", "tree", "biodiversity", "green",
            "net zero", "energy", "recycling", "river", "peatland", "habitat", "rewilding", "carbon", "ecology",
        ),
    ),
    (
        ("young people", "youth", "young", "youth work", "teenagers", "youngsters", "young people stuff"),
        ("youth", "young people", "teenager", "young person", "scout", "guides", "brownie", "cadet", "young"),
    ),
    (
        ("children", "kids", "child", "children and families", "bairns", "weans"),
        ("children", "child", "kids", "toddler", "playgroup", "nursery", "early years", "play", "bairn", "wean"),
    ),
    (
        ("schools", "school", "education", "pupils"),
        ("school", "education", "educational", "pupil", "academy", "college", "university", "classroom"),
    ),
    (
        ("building", "buildings", "building works", "construction", "building work", "capital works"),
        ("building", "construction", "refurbishment", "roof", "works", "capital", "repair"),
    ),
    (
        ("older people", "old people", "elderly", "pensioners", "the elderly"),
        ("older people", "elderly", "older", "ageing", "pensioner", "later life", "over 50s", "over 60s", "dementia"),
    ),
    (
        ("loans", "loan", "repayable finance", "social investment", "money to pay back"),
        ("loan", "repayable", "social investment"),
    ),
    (
        ("animals", "animal", "pets"),
        ("animal", "pet", "dog", "cat", "horse", "donkey", "veterinary", "rescue"),
    ),
)  # fmt: skip
