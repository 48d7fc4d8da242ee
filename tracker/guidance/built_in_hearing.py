"""What is heard where the weights cannot be read: words that hardly ever mean anything but distress.

They hear far less than what was learnt (docs/decisions/017), and stand in for it until the file is mended.
"""

from tracker.knowledge import Hearing

#: As `asking/distress/distress.py` spells them: words, and rows of up to three. The help lines alone.
_CLEAR = """
dont want to live; want to live; done with life; nobody cares about; no one cares
cant take it; cant take this; cant take any; need help now; need to talk; someone to talk; help me please
kill myself; killing myself; killed myself; kill me; kill himself; kill herself; kill themselves; end my life
ending my life; end his life; end her life; end their life; take my life; taking my life; end it all
ending it all; want to die; wants to die; wanna die; rather be dead; i was dead; better off dead
better off without; to be alive; wanna be here; to be here; kms; suicidal; to live anymore; cant go on
cant carry on; cannae go on; point in living; point of living; no point living; reason to live; hate myself
hate my life; cut myself; cutting myself; cutting again; hurt myself; hurting myself; self harming; self harmed
took pills; took an overdose; too many pills; all my pills; overdosed; cant cope; cannae cope; not coping
no way out; miss me if; nobody would miss; would miss me; hits me; beats me; hit me again; raped me
strangled me; to kill me; gonna kill me; im unsafe; im not safe; i feel unsafe; i feel worthless; im worthless
im suicidal; cant do this; marw; lladd; hunanladdiad
"""
#: Said of other things too: the longer the message, the more an answer is told beside the help lines.
_PERHAPS = """
suicide; overdose; self harm; hopeless; worthless; had enough; no hope; so alone; give up; giving up; end it
want out; want to end; will to live; breaking point; help me; help us; raped; abused; being abused; abusing
hit me; in danger; not safe; unsafe; crisis; samaritans; childline; helpline; breathing space; scared; desperate
goodbye; pills; a burden; make it stop; everything hurts
"""
_WORTH = {_CLEAR: 120.0, _PERHAPS: 36.0}

BUILT_IN = Hearing(
    {
        phrase: worth
        for phrases, worth in _WORTH.items()
        for line in phrases.strip().split("\n")
        for phrase in line.split("; ")
    },
    bias=-4.0,
)
