"""English words by which an age is told, and what stands between them and the figure."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Right before a figure these make an age of it: `aged 49`, `turned 50`.
BEFORE = listed("aged age ages turned turns turning")
# Name the age that a figure gives with one of LINKS before it: `life expectancy is 73`, `an age of 87`.
NOUNS = listed("age ages aged expectancy")
LINKS = listed("is was are were be been at as of to from between reached reaches than under over rose fell")
# Of whom `under 30` and `over 50` tell the age.
PEOPLE = listed(
    "aged people person anyone everyone someone those children kids adults men women girls boys teenagers youngsters workers "
    "voters patients drivers students pupils americans britons players residents citizens pensioners everybody "
    "them anybody males females applicants mothers fathers parents singles child kid boy girl person patient"
)
# `the father-of-two, 46,`
PARENTS = listed("father mother dad mum mom grandfather grandmother parent")
# `a man of 29`
OF = listed("man woman boy girl youth teenager lad lady gentleman widow widower")
# Behind a name and its age these tell that somebody is meant.
PERSONAL = listed("said says told")
# Begin or end at an age: `retired at 65`.
STAGES = listed(
    "retire retires retired retiring retirement pension pensions medicare school university college married marry marries "
    "enlisted emigrated orphaned widowed"
)
# Tell that the age at which somebody died follows.
DYING = listed("died dies dead death passed")
# Of these `, was 78` tells no age.
NO_AGES = listed(
    "average score total rate number median mean figure price cost temperature reading margin index toll count result maximum "
    "minimum high low answer limit share turnout level bill bid value speed mark target record grade"
)
# Whose age a bare figure behind `is` or `was` tells: `she was 87`.
SUBJECTS = listed("he she i who he's she's he’s she’s")
# Of whom the same is told behind one of OWNERS: `my son is six`.
BELONGING = listed(
    "son daughter boy girl lad kid baby toddler child brother sister grandson granddaughter niece nephew little "
    "accuser victim killer attacker girlfriend boyfriend wife husband fiance fiancee partner widow widower mother father "
    "teammate opponent client"
)
OWNERS = listed("my his her our their your")
# The same in one word with the verb: `she's 52`, `she'll be 71`.
SHORT_IS = listed("he's she's i'm who's")
SHORT_WILL = listed("he'll she'll i'll who'll he'd she'd")
# Of whom a figure behind `was` and before `when` tells how many there were.
NOBODY = listed("it there that this they these those")
# Between somebody and an age that stands for itself: `Keller, now 22,`, `the twins, both 31,`.
APART = listed("now then both also")
# Between a verb and an age: `she was only 19`.
BETWEEN = listed("only just now then still already barely between not")
