"""Whether the words of a statement tell which one a noun phrase means: `the head of the office`, `the driver, Otto Reed`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.alone.stillopen.heads import LEADS
from claims.extract.alone.stillopen.phrases import Phrase
from claims.extract.lang.en import cues, described, grammar, kinds, nouns, people, pointing, trades, verbs
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.prose.words import Word, capital

_GIVEN_BACK, _FRONT = 5, 40  # words from a verb to what it gives; words before a subject
# Whoever may do something.
_DO = kinds.BODIES | people.SOMEBODY | people.CROWDS | people.TEAMS
_TRADES = people.SOMEBODY | people.ROLES | described.PEOPLE
_TOLD = people.SOMEBODY | described.PEOPLE
_EVENT_GOES_ON = frozenset(["a", "an", "the", "that", "of", ","])
_IN_NAMES = frozenset(["of", "the", "and", "for", "-", "'s", "’s"])
_WHICH_ONE = pointing.TELLS_WHICH - pointing.ROUGHLY
_NEAR = 9  # words behind a noun among which the verb stands whose subject it is
_OFFICE = 4  # words behind a verb that name the office somebody takes up
_BESIDE_DONE = LEADS | verbs.AUXILIARIES | grammar.TIMES
_NEXT_VERB = verbs.AUXILIARIES | grammar.CLAUSE_WORDS | {",", ";", "and", "or", "but"}
_DONE_TO = LEADS - grammar.CLAUSE_WORDS - {"of", "as"}
_IS = verbs.BE | {"remains"}
_THE_CASE = verbs.BE | {"be", "not"}


def tells_itself(phrase: Phrase) -> bool:
    """Whether a phrase with `the` is understood where it stands: by its own words, a name beside it, or what follows."""
    return (
        (phrase.at > 0 and _so_to_say(phrase))
        or _apposed(phrase)
        or _identified(phrase)
        or any(w.low.endswith("est") or w.low in pointing.TELLING for w in phrase.inner)
        or _ordered(phrase)
        or _named(phrase)
        or _completed(phrase)
        or _put_in(phrase)
        or _taken_up(phrase)
        or _said_to_be(phrase)
        or _at_hand(phrase)
    )


def _said_to_be(phrase: Phrase) -> bool:
    """Whether what follows says what it is: `the aim is to sell`, `the question is whether he can`, `the problem: no coal`."""
    if phrase.noun not in pointing.SAID_TO_BE or phrase.after() not in _IS:
        return False
    behind = phrase.behind(2)
    asks = phrase.noun == "question" and behind is not None and behind.low in grammar.ARTICLES
    return behind is not None and (asks or behind.low in pointing.WHAT_IT_IS)


def _at_hand(phrase: Phrase) -> bool:
    """Whether the words make one with those before them: `have the right`, `no matter the cost`."""
    if phrase.before == "matter" and phrase.at > 1 and phrase.tokens[phrase.at - 2].low == "no":
        return True
    return phrase.noun in pointing.HAD and phrase.before in pointing.HAS and not phrase.inner


def _so_to_say(phrase: Phrase) -> bool:
    """Whether the words are a way to say something else: `in the event a bridge falls`, `that is the case`."""
    low = phrase.tokens[phrase.head].low
    if low == "event":
        return phrase.before == "in" and phrase.after() in _EVENT_GOES_ON
    federal = low == "government" and phrase.tokens[phrase.at + 1].low == "federal"
    return federal or (low == "case" and phrase.before in _THE_CASE)


def _apposed(phrase: Phrase) -> bool:
    """Whether a phrase between commas says who the name before it is: `Ana Holm, the lead author, wrote`."""
    tokens, at = phrase.tokens, phrase.at
    behind_a_name = at > 1 and tokens[at - 1].text == "," and capital(tokens[at - 2])
    return behind_a_name and phrase.closed and phrase.noun in people.SOMEBODY


def _identified(phrase: Phrase) -> bool:
    """Whether the words tell who it is: `the driver was identified as Otto Reed`, `named the suspect as Otto Reed`."""
    behind = [w.low for w in phrase.tokens[phrase.head + 1 : phrase.head + 6]]
    told = "as" in behind and not pointing.SAYS_WHO.isdisjoint([*behind, phrase.before])
    after = phrase.head + 2 + behind.index("as") if told else len(phrase.tokens)
    return any(capital(w) for w in phrase.tokens[after : after + 7])


def _named(phrase: Phrase) -> bool:
    """Whether its name stands behind it: `the glue, called Stickwell`, `the driver, Otto Reed`, `the case “Reed vs. Holm”`."""
    tokens, behind = phrase.tokens, phrase.head + 1
    if behind + 1 < len(tokens) and tokens[behind].text in ('"', "“") and capital(tokens[behind + 1]):
        return True
    if phrase.after() == "and" and (phrase.after(2) in _TRADES or trades.somebody(phrase.after(2))):
        return (name := phrase.behind(3)) is not None and capital(name)  # `the actress and singer Ana Holm`
    if phrase.after() != ",":
        return False
    if phrase.noun in pointing.WORDING and phrase.after(2) in pointing.MARKS:
        return True  # `the words, “Ana Holm”`
    return phrase.after(2) in pointing.CALLED or (_name_at(tokens, behind + 1) and not _fronted(phrase))


def _name_at(tokens: Sequence[Word], at: int) -> bool:
    """Whether a name stands between commas behind a noun: `the driver, Otto Reed`, `the plane, a Volta Roadster, fell`."""
    begin = at + (tokens[at].low in ("a", "an", "the") if at < len(tokens) else 0)
    while begin + 1 < len(tokens) and tokens[begin + 1].low in _TRADES and begin == at:
        begin += 2  # `the last victim, city clerk Otto Reed`, `the chairman, retired judge Otto Reed`
    if at < len(tokens) and tokens[at].low in people.SOMEBODY:
        begin = at + 1
    end = next(
        (n for n in range(begin, len(tokens)) if not (capital(tokens[n]) or tokens[n].low in _IN_NAMES)), len(tokens)
    )
    if end == begin or not capital(tokens[begin]):
        return False
    closed = end == len(tokens) or tokens[end].text in (",", ";", ")") or tokens[end].low in ("who", "which")
    return closed and (end - begin > 1 or begin == at)


def _fronted(phrase: Phrase) -> bool:
    """Whether a phrase ends what stands before the subject: `In the deal, Norwegian mills`."""
    before = phrase.tokens[: phrase.at + 1]
    opens = before[0].low in grammar.PREPOSITIONS and phrase.at < _FRONT
    return opens and not any(verbs.finite(w.low) for w in before)


def _completed(phrase: Phrase) -> bool:
    """Whether words behind the noun say which one is meant: `the head of the office`, `the deal he made`."""
    after = phrase.after()
    if after not in pointing.TELLS_WHICH:
        somebody = after.replace("’", "'").split("'")[0] in cues.PRONOUNS
        return somebody or after.endswith("ing") or _done(phrase)
    if (after == "to" and _to_another(phrase)) or _of_the_verb(phrase):
        return False
    if after == "which" and nouns.singular(phrase.noun) in pointing.ALWAYS and phrase.before != ",":
        return False  # `the fire which broke out in May`
    behind = phrase.behind(2)
    if behind is None or after not in pointing.PLACES_IT:
        return after != "as"  # `called the attack as bad as any`
    if _tells_when(phrase, behind):
        return False  # `the footage on Friday`, `the company at the time`
    named = capital(behind) or behind.text[0].isdigit() or behind.low in _WHICH_ONE or (not phrase.at and after == "to")
    if after == "in" and behind.low in ("a", "an") and verbs.finite(phrase.before) and phrase.before not in verbs.BE:
        return False  # `announced the plan in a speech`
    # `the death on his account`, `told the matter to the board`
    return named or (behind.low in ("the", "a", "an")) != (after == "to")


def _tells_when(phrase: Phrase, behind: Word) -> bool:
    """Whether a day, a year, an hour or `the time` follows the preposition behind a phrase, and tells when a thing was done."""
    after = phrase.after()
    if after == "to" or "of" in (phrase.after(3), phrase.after(4)):
        return False  # `the death in May of Ana Holm`
    if behind.text[0].isdigit():
        name = phrase.behind(3)
        return after in ("in", "by") or (after == "at" and not (name is not None and capital(name)))
    if behind.text.lower() in MONTHS or behind.text.lower() in WEEKDAYS:
        return True
    return after == "at" and behind.low == "the" and phrase.after(3) in ("time", "moment")


def _ordered(phrase: Phrase) -> bool:
    """Whether it is told of what it is the first: `the first mayor to leave`."""
    ordered = any(w.low in pointing.ORDERING for w in phrase.inner)
    follows = phrase.after() == "to" or phrase.after().endswith("ed")
    return ordered and (follows or (phrase.before == "," and phrase.closed))


def _done(phrase: Phrase) -> bool:
    """Whether what was done to it follows: `with the funds needed to finish`, `the video shown on Friday did not help`."""
    if not (phrase.after().endswith("ed") or phrase.after() in pointing.DONE):
        return False
    if phrase.before in _DONE_TO and phrase.after(2) in LEADS:
        return True
    if phrase.after(2) == "by" and _acted_on(phrase):
        return True  # `sells the coal needed by Arden Mills`
    if phrase.before in grammar.CLAUSE_WORDS or phrase.after() in cues.SAID or phrase.after(2) not in _BESIDE_DONE:
        return False
    behind = [w.low for w in phrase.tokens[phrase.head + 2 : phrase.head + _NEAR]]
    return next((w in verbs.AUXILIARIES for w in behind if w in _NEXT_VERB or verbs.firm(w)), False)


def _acted_on(phrase: Phrase) -> bool:
    """Whether a verb before a phrase acts on it: what is told behind it is no verb of the clause then, nor when it was done."""
    behind = phrase.behind(3)
    acts = verbs.finite(phrase.before) or (phrase.at > 1 and phrase.tokens[phrase.at - 2].low == "to")
    if (
        not acts
        or phrase.before in cues.SAID
        or behind is None
        or behind.low in grammar.TIMES
        or behind.text.lower() in MONTHS
    ):
        return False
    return capital(behind) or behind.low in grammar.DEFINITE


def _put_in(phrase: Phrase) -> bool:
    """Whether words between dashes stand before what completes it: `the halt — a short one — of the mill`."""
    dashes = [
        n for n in range(phrase.head + 1, min(phrase.head + _NEAR, len(phrase.tokens))) if phrase.tokens[n].text in "–—"
    ]
    return dashes[:1] == [phrase.head + 1] and len(dashes) > 1 and phrase.after(dashes[1] - phrase.head + 1) == "of"


def _taken_up(phrase: Phrase) -> bool:
    """Whether the office it means is told before it: `was made chief of Arden Mills, the first woman to hold the post`."""
    if phrase.inner or phrase.noun not in pointing.POST:
        return False
    before = [w.low for w in phrase.tokens[: phrase.at]]
    taken = next((n for n, low in enumerate(before) if low in pointing.TAKES_UP), len(before))
    behind = before[taken + 1 : taken + 1 + _OFFICE]
    return behind[:1] != ["by"] and any(low in people.ROLES or low in pointing.OFFICES for low in behind)


def _of_the_verb(phrase: Phrase) -> bool:
    """Whether what follows belongs to a verb: `left the hall by night`, `said in the hall that it fell`."""
    after = phrase.after()
    if after == "that":
        verb = phrase.tokens[phrase.at - 2].low if phrase.at > 1 else ""
        return phrase.before in LEADS and (
            (verb in cues.SAID and phrase.noun not in described.SAID)
            or (phrase.before == "to" and phrase.noun in _TOLD)
        )
    itself = phrase.after(2).endswith(("self", "selves"))
    return itself or (after == "by" and nouns.singular(phrase.noun) in described.THINGS)


def _to_another(phrase: Phrase) -> bool:
    """Whether a `to` behind a phrase belongs to the verb: `attributed the fire to rebels`, `asked the board to sell`."""
    given = phrase.tokens[max(0, phrase.at + 1 - _GIVEN_BACK) : phrase.at]
    named = any(map(capital, phrase.tokens[phrase.head + 2 : phrase.head + 4]))
    asked = any(w.low in pointing.ASKED_TO for w in given[-2:])
    return asked or any(_gives(w.low) for w in given) or (phrase.noun in _DO and not named)


def _gives(low: str) -> bool:
    """Whether a verb takes something and a `to`."""
    stem = low.removesuffix("ing").removesuffix("ed").removesuffix("s").removesuffix("e")
    return any(form in pointing.GIVES_TO for form in (low, stem, f"{stem}e"))
