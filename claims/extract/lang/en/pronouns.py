"""English pronouns by whom or what they stand for."""

from __future__ import annotations

from claims.extract.lang.lists import listed

SHE = listed("she her hers herself")
HE = listed("he his him himself")
PERSONAL = SHE | HE
THINGS = listed("they it their theirs them its itself")
OWNERS = listed("his hers their theirs its")
# Stand before a noun and tell whose it is.
OWN = listed("his her their its my our your")
POSSESSIVE = OWN | {"whose"}
POINTING = listed("this that these those")
# Stand for so many of a number of things: `some were sold`, `several of them`.
COUNTED = listed("some many most others all both several few")
# `the first was sold`, `the others left`: which of them, and of what, stands elsewhere.
WHICH = listed("first second third fourth other others latter former last rest same two three four five six")
# As the subject that opens a statement these stand for some of what was told before: `neither was sold`.
COUNTED_OUT = listed("neither none either each others half")
# The foremost of what was told before, or all of it that is left: `the youngest was sold`, `the latest, a mill, was`.
FOREMOST = listed(
    "youngest eldest oldest latest newest earliest biggest largest longest highest smallest heaviest remainder total"
)
# Of these, what is left of several that are told just before.
REST = listed("others latter former last rest same two three four five six")
NOMINATIVES = listed("i he she it we they you")
OBJECTS = listed("him her it them")
REFLEXIVE = listed("himself herself itself themselves ourselves myself yourself")
# Take a verb in its plain form, as nouns in the plural do: `they say`, `most think`; with nouns that are plural without an -s.
PLURAL = listed("i we you they who people police many some men women media data most few both percent")
# Determiners that stand for a noun as well: `some called for`, but `some called names`.
DETERMINING = listed("some many several one another this that")
# May stand for who speaks, and of whom those tell that are no subject: `in his view`, `it worries them`.
SPEAKING = listed("he she they it who which i we")
SUBJECT_OF = {"his": "he", "him": "he", "her": "she", "their": "they", "them": "they", "its": "it"}
# Of one of these `they` is said as well: `nobody said they were ill`.
ANYBODY = listed("anyone anybody everyone everybody someone somebody nobody whoever")
ANYONE = ANYBODY | {"person", "who"}
# Inside a statement these may mean what only the words before it tell: `sold it to them`, `works here`.
POINTS_OUT = listed("them they their it here both")
# Behind `he` or `she` as the subject, these are of the subject: `she and Reed`, `he who dares`.
BESIDE = listed("and or who whose himself herself alone too of")
