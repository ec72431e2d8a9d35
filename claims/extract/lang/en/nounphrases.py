"""Words of the phrases that tell of a thing by a noun and a name: what bounds them, and which nouns tell of a thing."""

from __future__ import annotations

from claims.extract.lang.en import antecedents, described, grammar, nouns, people, pointing
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.lang.lists import listed

# No phrase runs across these.
STOPS = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | grammar.DETERMINERS | listed("and or to of but not so as")
# Bring in another of a kind: `a bank`.
ANEW = listed("a an another one no every each any some other")
# Before a name these tell when it was new, not which one it is.
LATELY = listed("new latest recent")
# Behind a noun that a name stands before, these tell more of which one it is: `Norland’s plan for mills`.
GOES_ON = listed("of for with about against between")
# End what tells where or by whom a thing is made: `the Arden-based firm`.
MADE = ("-based", "-shot", "-born", "-made", "-owned", "-style", "-era", "-backed", "-led", "-run", "-wide", "-area")
# With a capital, no names.
DAYS = listed("today yesterday tomorrow tonight") | frozenset(WEEKDAYS) | frozenset(MONTHS)
# End as nouns for deeds do, but are bodies.
BODIES = listed("parliament university")
_NOBODY = people.SOMEBODY | people.PERSONS | people.ROLES | people.TITLES | people.KIN | people.CROWDS | people.TEAMS
# What happens, is said or agreed upon, or takes time has no name by such a noun.
_HAPPENED = (antecedents.EVENTS | antecedents.PAPERS | described.HAPPENED | described.SAID) - listed(
    "debate summit marathon"
)
# Nobody and no deed, and nothing that everybody knows, is called again by its noun.
NO_THINGS = (_NOBODY | _HAPPENED | grammar.TIMES | nouns.STOP | pointing.KNOWN | listed("mark")) - listed(
    "family season"
)
# Well-known names of these kinds only tell where a thing is or whose: `the Queensland mill`, `the Boeing mill`.
WHOSE = listed("state province region territory county company agency broadcaster")
