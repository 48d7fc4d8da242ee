"""What people call the months, weekdays, feasts, seasons and small numbers in a question. Tables only."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "weds", "wed"),
            ("thursday", "thurs", "thur", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}
#: Feasts with a fixed day: month, day.
FEASTS = {
    "burns night": (1, 25),
    "valentines day": (2, 14),
    "valentines": (2, 14),
    "st dwynwens day": (1, 25),
    "twelfth night": (1, 6),
    "epiphany": (1, 6),
    "st pirans day": (3, 5),
    "international womens day": (3, 8),
    "may day": (5, 1),
    "ve day": (5, 8),
    "midsummer": (6, 24),
    "midsummers day": (6, 24),
    "the twelfth of july": (7, 12),
    "yorkshire day": (8, 1),
    "all saints day": (11, 1),
    "guy fawkes night": (11, 5),
    "guy fawkes": (11, 5),
    "fireworks night": (11, 5),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "st stephens day": (12, 26),
    "st davids day": (3, 1),
    "st patricks day": (3, 17),
    "st georges day": (4, 23),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
    "st andrews day": (11, 30),
    "christmas eve": (12, 24),
    "xmas eve": (12, 24),
    "christmas day": (12, 25),
    "xmas day": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "crimbo": (12, 25),
    "boxing day": (12, 26),
    "new years eve": (12, 31),
    "new year eve": (12, 31),
    "hogmanay": (12, 31),
    "new years day": (1, 1),
    "new year day": (1, 1),
}
#: First month and number of months.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
NUMBERS = {
    word: number
    for number, words in {
        1: "a an one",
        2: "two couple",
        3: "three few",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        12: "twelve",
        14: "fourteen",
        30: "thirty",
    }.items()
    for word in words.split()
}
