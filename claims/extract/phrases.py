"""Parts of a sentence by the look of its words: the subject before a verb, what a verb of saying introduces, who is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract import names
from claims.extract.lang.en import cues, people, verbs
from claims.extract.words import Word, capital, words
from claims.records import Span

BREAKS = frozenset(',;:—–-“”"()?!…')
CLAUSE_WORDS = frozenset(
    "that because while when if after before where which who whose although though since as until but than".split()
)
PREPOSITIONS = frozenset(
    "in on at by for from with under over during after before since until through within without across among between "
    "against around about into near despite despite per as like following amid".split()
)
DETERMINERS = frozenset(
    "the a an this that these those his her their its our my your some many several one another no".split()
)
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow early late earlier later last this "
    "morning afternoon evening night week month year".split()
)
_MAX_SUBJECT = 14


def sayable(text: str, quote: Span) -> bool:
    """Whether quoted words are speech rather than a word held at arm's length: four words, or three with a verb."""
    found = words(text, quote.start, quote.end)
    if len(found) > 12:
        return True
    count = sum(w.text[0].isalnum() for w in found)
    return count >= 4 or (count >= 2 and any(verbs.firm(w.low) for w in found))


_SOURCE_OF = re.compile(
    r"^(?:(?:the|a|an|its|their)\s+)?(?:(?:reports?|data|figures|statistics|documents|estimates|statement|analysis|numbers)\s(?:from|by)\s)",
    re.I,
)
_BODY = re.compile(r"^(?:the|a|an)\s+(?=[A-ZÀ-Þ])", re.I)
_WHEN = re.compile(
    r"\s(?:on|as of|late on|early on|in)\s(?:\w+day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|\d{4})\b.*$"
)


def as_name(said: str) -> str:
    """`said` without `reports from`, the article of a proper name, a day at its end, and an apposition after a comma."""
    bare = _BODY.sub("", _WHEN.sub("", _SOURCE_OF.sub("", said.strip())))
    return bare.split(",")[0].strip()


def subject_before(tokens: list[Word], at: int) -> Span | None:
    """The noun phrase that is the subject of the verb at index `at`, or None where none stands before it."""
    stop = at
    while stop > 0 and (tokens[stop - 1].low in cues.BETWEEN or tokens[stop - 1].low.endswith("ly")):
        stop -= 1
    if stop == 0:
        return None
    if tokens[stop - 1].text == ",":
        return _around_apposition(tokens, stop - 1)
    if tokens[stop - 1].text == ")":
        stop = next((i for i in range(stop - 1, -1, -1) if tokens[i].text == "("), stop)
    start = _phrase_start(tokens, stop)
    return Span(tokens[start].start, tokens[stop - 1].end) if start < stop and _nominal(tokens, start, stop) else None


def _around_apposition(tokens: list[Word], comma: int) -> Span | None:
    """`Jane Doe, the mayor of Ashford, said`: the name before the earlier comma."""
    for earlier in range(comma - 1, max(-1, comma - 16), -1):
        if tokens[earlier].text != ",":
            continue
        inner = tokens[earlier + 1 : comma]
        if any(verbs.firm(t.low) for t in inner) and inner[0].low not in ("who", "whose", "which"):
            return None
        start = _phrase_start(tokens, earlier)
        office = any(t.low in people.ROLES for t in tokens[start:earlier])
        if start < earlier and office and len(inner) > 1 and all(map(capital, inner)):
            return Span(tokens[start].start, inner[-1].end)
        if start < earlier and _nominal(tokens, start, earlier) and any(capital(t) for t in tokens[start:earlier]):
            return Span(tokens[start].start, tokens[earlier - 1].end)
    return None


def _phrase_start(tokens: list[Word], stop: int) -> int:
    """The index where the noun phrase that ends before `stop` begins."""
    start = stop
    while start > 0 and stop - start < _MAX_SUBJECT:
        word = tokens[start - 1]
        if word.text in BREAKS or (
            (word.low in CLAUSE_WORDS and not _as_of(tokens, start - 1)) or (verbs.firm(word.low) and not capital(word))
        ):
            break
        if word.low in ("and", "or") and not _joins_names(tokens, start - 1, stop):
            break
        start -= 1
    return _without_lead(tokens, start, stop)


def _as_of(tokens: list[Word], at: int) -> bool:
    return tokens[at].low == "as" and at + 1 < len(tokens) and tokens[at + 1].low == "of"


def _joins_names(tokens: list[Word], at: int, stop: int) -> bool:
    """Whether an `and` joins two parts of one subject rather than two clauses."""
    return at > 0 and not any(verbs.finite(t.low) for t in tokens[:at]) and at + 1 < stop


def _without_lead(tokens: list[Word], start: int, stop: int) -> int:
    """The index after a leading adverbial: `In a statement the company` begins at `the company`."""
    if start >= stop or tokens[start].low not in PREPOSITIONS:
        return start
    for at in range(stop - 1, start, -1):
        if tokens[at].low in DETERMINERS | cues.PRONOUNS and tokens[at - 1].low != "of" and at > start + 1:
            return at
    return stop


def _nominal(tokens: list[Word], start: int, stop: int) -> bool:
    """Whether the words can be a subject: not a lone determiner, adverb or infinitive."""
    last = tokens[stop - 1]
    if last.low in DETERMINERS - {"this", "that", "some", "many", "several", "one"} or last.low in ("to", "not", "be"):
        return False
    if last.low in PREPOSITIONS or last.low == "of" or not last.text[0].isalnum():
        return False
    return tokens[start].low != "to"


def subject_after(tokens: list[Word], at: int) -> Span | None:
    """`“...,” said Jane Doe, the mayor`: the subject after the verb, where speech or a comma stands before it."""
    if at == 0 or tokens[at - 1].text not in (",", "”", '"', "’", "»") or at + 1 >= len(tokens):
        return None
    end = at + 1
    while end < len(tokens) and tokens[end].text not in BREAKS and tokens[end].text != ".":
        low = tokens[end].low
        if low in CLAUSE_WORDS or low in TIMES or (low in PREPOSITIONS and not capital(tokens[end])):
            break
        end += 1
    found = tokens[at + 1 : end]
    if not found or not (capital(found[0]) or found[0].low in DETERMINERS or found[0].low in cues.PRONOUNS):
        return None
    if found[0].low in ("that", "this", "he", "she") and len(found) > 1:
        return None
    return Span(found[0].start, _with_name(tokens, at + 1, end))


def _with_name(tokens: list[Word], start: int, end: int) -> int:
    """Where a subject ends: after the name where an office stands first, as in `the head of the office, Jane Doe`."""
    if end < len(tokens) and tokens[end].text == "," and any(t.low in people.ROLES for t in tokens[start:end]):
        stop = end + 1
        while stop < len(tokens) and capital(tokens[stop]):
            stop += 1
        if stop - end > 2:
            return tokens[stop - 1].end
    return tokens[end - 1].end


def content_after(tokens: list[Word], at: int) -> int | None:
    """The index where what is said begins after the verb at `at`, or None where nothing is said after it."""
    begin = at + 1
    limit = min(len(tokens), begin + 12)
    for index in range(begin, limit):
        if tokens[index].low == "that" and index + 1 < len(tokens) and not _noun_before(tokens, index, begin):
            return index + 1
        if verbs.firm(tokens[index].low):
            break
    begin = _past_adverbials(tokens, begin)
    if begin >= len(tokens) or tokens[begin].text in (",", ".", ";", "”", '"', "“", ":"):
        return None
    rest = tokens[begin:]
    if tokens[at].low in cues.NEEDS_THAT and rest[0].low not in cues.PRONOUNS and not _opens_clause(rest):
        own = tokens[at].low == "announced" and rest[0].low in ("his", "her", "its", "their", "plans")
        return begin if own or tokens[at].low in ("reported", "estimated", "denied") else None
    if tokens[at].low in cues.PROMISES or rest[0].low in ("to", "for"):
        return begin
    return begin if _opens_clause(rest) or tokens[at].low in ("claimed", "promised") else None


def _noun_before(tokens: list[Word], at: int, begin: int) -> bool:
    """`a plan that ...`: the `that` belongs to a noun of the phrase before it."""
    return (
        at > begin
        and tokens[begin].low in DETERMINERS
        and not tokens[at - 1].low in TIMES
        and not capital(tokens[at - 1])
    )


def _past_adverbials(tokens: list[Word], begin: int) -> int:
    """The index after a recipient, a day or an occasion: `told reporters on Monday`, `said late on Tuesday`."""
    at = begin
    while at < len(tokens):
        low = tokens[at].low
        if low in TIMES or low.endswith("ly"):
            at += 1
        elif low in ("on", "late", "early") and at + 1 < len(tokens) and tokens[at + 1].low in TIMES | {"on"}:
            at += 2
        elif low == "," and (close := _parenthesis(tokens, at)):
            at = close + 1
        elif low in ("reporters", "journalists", "parliament", "lawmakers", "councillors"):
            at += 1
        else:
            break
    return at


def _parenthesis(tokens: list[Word], at: int) -> int | None:
    """The comma that closes a short insertion without a verb: `claimed, as of Thursday, it was`."""
    for index in range(at + 1, min(len(tokens), at + 10)):
        if tokens[index].text == ",":
            return index
        if verbs.firm(tokens[index].low):
            return None
    return None


def _opens_clause(rest: list[Word]) -> bool:
    """Whether a subject and a verb follow within a dozen words."""
    for index, word in enumerate(rest[:14]):
        if index and verbs.firm(word.low):
            return True
        if index and verbs.finite(word.low) and active(rest, index):
            return True
        if word.text in ".;:" or word.low in ("to", "and", "or") or (index == 0 and word.low in verbs.AUXILIARIES):
            return False
    return False


def active(tokens: Sequence[Word], at: int) -> bool:
    """Whether a form in -ed is the verb rather than a participle: not after an article, a number or a preposition, nor before `by`."""
    before, after = tokens[at - 1].low, tokens[at + 1].low if at + 1 < len(tokens) else ""
    if before in DETERMINERS or before in PREPOSITIONS or before[0].isdigit():
        return False
    return after not in ("by", "from")


def content_end(tokens: list[Word], start: int, end: int) -> int:
    """Where what is said ends: at a semicolon, before `, but` or `, while`, else with the sentence."""
    for index in range(start, len(tokens) - 1):
        if tokens[index].text == ";" or (
            tokens[index].text == "," and tokens[index + 1].low in ("but", "while", "although", "though")
        ):
            return tokens[index].start
        if tokens[index].text == "," and tokens[index + 1].low in ("adding", "saying", "noting", "claiming", "arguing"):
            return tokens[index].start
    last = tokens[-1]
    return last.start if last.text == "." and len(tokens) > 1 else end


def comma_before(tokens: list[Word], at: int, speaker: Span) -> int | None:
    """The index of the comma that ends what is said before the speaker or the verb: `..., the mayor said`."""
    for index in range(at - 1, 0, -1):
        if tokens[index].text == "," and tokens[index].end <= min(speaker.start, tokens[at].start):
            close = speaker.start - tokens[index].end <= 2 or tokens[at].start - tokens[index].end <= 2
            return index if close else None
        if tokens[index].end <= speaker.start - 3 and speaker.start < tokens[at].start:
            return None
    return None


def clause_start(tokens: list[Word], comma: int) -> int:
    """The index where the clause that ends at `comma` begins: after a semicolon, else with the sentence."""
    for index in range(comma - 1, 0, -1):
        if tokens[index].text == ";":
            return index + 1
    return 0


_ACCORDING = re.compile(r"\b([Aa]ccording to|[Ii]n the words of)\s")


def according(text: str, tokens: list[Word], span: Span) -> tuple[Span, Span, Span] | None:
    """Speaker, cue and content of an `according to` in the sentence, or None."""
    found = _ACCORDING.search(text, span.start, span.end)
    if not found:
        return None
    cue = Span(found.start(1), found.end(1))
    if found.start() <= span.start + 1:
        comma = _main_comma(tokens, found.end())
        if comma is None:
            return None
        first = next(t for t in tokens if t.text == "," and t.start > found.end())
        return Span(found.end(), first.start), cue, Span(tokens[comma + 1].start, content_end(tokens, comma, span.end))
    stop = next((t.start for t in tokens if t.start > found.end() and t.text in ",;.—"), span.end)
    start = next((t.end for t in reversed(tokens) if t.text == ";" and t.end <= found.start()), span.start)
    end = found.start()
    while end > start and text[end - 1] in " ,":
        end -= 1
    return Span(found.end(), stop), cue, Span(start + (text[start] == " "), end)


def _main_comma(tokens: list[Word], after: int) -> int | None:
    """The comma after which the main clause begins: the last one before the first sure verb."""
    last = None
    for index, word in enumerate(tokens[:-1]):
        if word.start < after:
            continue
        if word.text == ",":
            last = index
        elif last is not None and verbs.finite(word.low):
            return last
    return last


_CUE_AFTER = re.compile(r"[,.!?]?[”\"»]?\s+")


def cue_after(text: str, end: int) -> tuple[Span, Span] | None:
    """Speaker and verb right after a quotation that ends at `end`, in the words that follow."""
    gap = re.match(r"[”\"»]?[^\S\n]{0,3}", text[end : end + 5])
    start = end + (gap.end() if gap else 0)
    stop = text.find("\n", start)
    near = words(text, start, min(len(text) if stop < 0 else stop, start + 80))
    for at, word in enumerate(near[:9]):
        if word.text in '.“"':
            return None
        if word.low in cues.SAID:
            subject = subject_before(near, at) if at else _inverted(near)
            return (subject, Span(word.start, word.end)) if subject else None
    return None


def _inverted(near: list[Word]) -> Span | None:
    """The subject after a verb that opens the stretch: `said Jane Doe`."""
    end = 1
    while (
        end < len(near)
        and near[end].text not in BREAKS
        and near[end].text != "."
        and near[end].low not in TIMES | PREPOSITIONS
    ):
        end += 1
    return Span(near[1].start, _with_name(near, 1, end)) if end > 1 else None


def around(tokens: list[Word], at: int) -> tuple[int, int]:
    """Where the stretch between commas begins and ends that holds the word at `at`."""
    first = next((i + 1 for i in range(at, -1, -1) if tokens[i].text in ",;"), 0)
    stop = next((i for i in range(at, len(tokens)) if tokens[i].text in ",;."), len(tokens))
    return tokens[first].start, tokens[max(first, stop - 1)].end


def passive(tokens: list[Word], at: int) -> bool:
    """Whether the verb at `at` is a passive: `was told`, `is found`."""
    while at > 0 and tokens[at - 1].low.endswith("ly"):
        at -= 1
    return at > 0 and tokens[at - 1].low in verbs.BE | {"been", "be", "being"}


_SIGNED = re.compile(r"[”\"»]?\s{0,3}[―—–]\s?(?=[A-Z])")


def signed(text: str, end: int) -> Span | None:
    """The name after a dash that signs a quotation which ends at `end`."""
    found = _SIGNED.match(text, end)
    if not found:
        return None
    stop = text.find("\n", found.end())
    line = Span(found.end(), len(text) if stop < 0 else stop)
    named = line.of(text).split(",")[0].rstrip(" .")
    return Span(line.start, line.start + len(named)) if 0 < len(named.split()) <= 6 else None


def only_quote(text: str, span: Span, quote: Span) -> bool:
    """Whether the sentence holds nothing but quoted words."""
    outside = text[span.start : max(span.start, quote.start)] + text[min(span.end, quote.end) : span.end]
    return not any(c.isalnum() for c in outside)


def person_meant(text: str, pronoun: str, at: int, roster: names.Roster) -> names.Person | None:
    """The one person that `he`, `she` or `who` can mean at this place: named shortly before, and no other fits."""
    if pronoun not in ("he", "she", "who", "his", "her", "him"):
        return None
    near = roster.named_in(max(0, at - 400), at)
    if pronoun == "who":
        return near[-1] if near and text[at - 2 : at] == ", " else None
    woman = pronoun in ("she", "her")
    near = [p for p in near if p.woman is None or p.woman == woman]
    if len(near) > 1:
        opened = [p for start, _, p in roster.mentions_in(max(0, at - 400), at) if p in near and _opens(text, start)]
        near = opened[-1:]
    return near[0] if len(near) == 1 else None


_OPENING = re.compile(r"(?:^|[.!?\n][”\"]?\s+|,\s)(?:[A-Z][\w’'.-]*\s){0,3}$")


def _opens(text: str, start: int) -> bool:
    """Whether a name opens its sentence, titles aside."""
    return _OPENING.search(text[max(0, start - 40) : start]) is not None
