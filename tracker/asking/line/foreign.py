"""Whether words are in a language that is not understood: neither English nor Welsh, Scots or what looks like them.

Pure. Most letters of another script tell it, or two small words of one language that outnumber the English ones.
"""

import re
import unicodedata
from collections.abc import Sequence

from tracker.asking.line.unread import plain

#: Words of everyday questions in each language, without their marks; none is a word of English or Welsh.
_LANGUAGES: Sequence[frozenset[str]] = tuple(
    frozenset(words.split())
    for words in (
        # Polish, Czech, Slovak
        "jak jakie jaki jaka czy sa dla gdzie prosze nie mamy jest oraz dotacje dotacja dotacji granty grantow pieniadze pieniedzy mozemy chcemy szukamy jestesmy naszej nasza nasz naszego kto kiedy ile zeby grupa grupy chor choru chorow zlozyc wniosek wnioski mozna potrzebujemy potrzebuje szukam pomoc pomocy",
        "jake jsou pro nas penize kde mame skupinu jak muzeme peniaze sme nasu potrebujeme dotace",
        # French, Spanish, Portuguese, Italian, Romanian
        "quelles quels quelle quel pour les des nous sommes est sont avec une subventions subvention comment avons cherchons bonjour notre argent existe aides merci pouvons groupe dans nos",
        "para como cuales cual hay subvenciones subvencion ayudas ayuda somos grupo dinero nuestro nuestra los las del donde necesitamos tenemos hola podemos una cuando",
        "para como quais existem subsidios apoio somos uma dinheiro nosso nossa onde precisamos temos ola podemos grupo quando financiamento",
        "quali sono contributi bandi siamo abbiamo gli della nostro nostra soldi dove ciao cerchiamo possiamo gruppo finanziamenti quando coro",
        "pentru sunt cum este avem nostru noastra bani granturi unde exista ajutor suntem putem grupul grupuri finantare ce sprijin",
        # German, Dutch
        "gibt fur und wir der das welche forderung zuschuss zuschusse verein brauchen ist wie geld unser unsere haben sind eine einen konnen wann chor nicht",
        "welke voor zijn wij geld hoe waar een wij hebben onze kunnen wanneer niet het",
        # Lithuanian, Turkish, Hungarian, Somali, Urdu and Hindi in Latin letters
        "kaip yra musu mes pinigu kur dotacijos galime grupei kada",
        "icin nasil nerede hibe biz bir ve bizim nereden grubumuz para hangi",
        "hogyan vannak milyen nekunk penz csoport hol mikor tamogatas",
        "waxaan lacag sidee kooxda maxaa halkee waxa kooxdayada",
        "hai hain kya kaise humein hamare hamari chahiye paisa liye mein kahan kaun",
    )
)  # fmt: skip
#: Small words of English: a line that holds as many is English.
_ENGLISH = frozenset(
    "the a an of for to in is are do does we our us i my any what how when who where can with and or on at by it you have need want looking about".split()
)
#: So many words of one language tell it; up to this code a letter is of a Latin script.
FEWEST, LATIN_ENDS = 2, 0x24F
_ANY = frozenset[str]().union(*_LANGUAGES)


def is_foreign(words: str) -> bool:
    """Say whether words are in a language that the bot does not understand."""
    if words.isascii() and len(_ANY & set(words.lower().split())) < FEWEST:
        return False  # nearly all lines: the rest is not worth its time
    letters = [letter for letter in words if letter.isalpha()]
    strange = sum(
        "LATIN" not in unicodedata.name(letter, "LATIN") for letter in letters if ord(letter) > LATIN_ENDS
    )
    if strange * 2 > len(letters):
        return True
    line = set(re.findall(r"[a-z]+", plain(words)))
    most = max(len(line & language) for language in _LANGUAGES)
    return most >= FEWEST and most > len(line & _ENGLISH)
