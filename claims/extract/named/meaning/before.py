"""Whom the sentences before a pronoun leave for it: the subject of the last, the only one whom it fits, or the topic.

Each rule answers with those who are meant: one, nobody where it leaves several, or None where it does not hold.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from claims.extract.named.meaning.context import REACH, Asked, Context, Noted
from claims.extract.named.meaning.within import Answer
from claims.extract.named.people import names
from claims.extract.named.people.sexes import courtesy, of_other_sex
from claims.vocabulary import Mode

_OFTEN = 2  # times that somebody is named of whom others speak


def _spoken_of(context: Context, asked: Asked) -> Answer:
    """Whom somebody in quotation marks goes on to speak of: `Ana Reed said Otto Holm had left. “He was ill.”`"""
    if not context.quoted or context.voice is None:
        return None
    for before in reversed(context.subjects[-REACH:]):
        if context.voice not in before.speakers or before.somebody or before.unsettled:
            return None
        if others := context.fitting(before.spoken_of, asked.woman):
            return others if len(others) == 1 else None
    return None


def _told_of_before(context: Context, asked: Asked) -> Answer:
    """Whom the sentence before a quotation tells of: `Reed sold the mill. “He was poor,” Holm said`; no commentator."""
    known = context.voice is not None or any(a.name and a.mode is Mode.QUOTED for a in context.said)
    before = context.subjects[-1] if context.subjects else None
    if not context.quoted or not known or before is None or _near(context):
        return None
    if before.somebody or before.unsettled or before.crowd:
        return None
    meant = [p for p in before.spoken_of if p != context.voice]
    one = len(meant) == 1 and (isinstance(before.subject, names.Person) or before.subject is None)
    return meant if one and context.fits(meant[0], asked.woman) and _often(context, meant[0]) else None


def _of_the_last(context: Context, asked: Asked) -> Answer:
    """Whom the nearest sentence leaves that speaks of anybody."""
    near = _near(context)
    for noted in reversed(near):
        if noted.introduces:
            return []  # `Otto Reed reports:` what follows is not about him
        found = _subject(context, asked, noted)
        found = found if found is not None else _unknown(context, asked, noted)
        found = found if found is not None else _named(context, asked, noted, near)
        if found is None and noted.may_hold(asked.woman) and not (context.titled and _about(context, asked)):
            return []  # `They rang the mayor. He left`
        if found is not None:
            return found
    return None


def _topic(context: Context, asked: Asked) -> Answer:
    """Whom the article is about, where nobody else is near."""
    topic = context.topic
    if topic is None or topic.start >= asked.at or topic in (context.speaker, context.voice):
        return None
    last = context.subjects[-1] if context.subjects else None
    if context.voice is not None and last and (last.somebody or last.may_hold(asked.woman)):
        return None  # `Reed met a clerk. “I like him,” he said`
    known = context.fits(topic, asked.woman) and _alone(context, topic, asked.woman, context.subjects[-REACH:])
    return [topic] if known else None


# In the order in which they are asked; the first that holds answers.
RULES: tuple[Callable[[Context, Asked], Answer], ...] = (_spoken_of, _told_of_before, _of_the_last, _topic)


def _subject(context: Context, asked: Asked, noted: Noted) -> Answer:
    """The subject of a sentence, or whom it turns back to behind what somebody said."""
    subject, woman = noted.subject, asked.woman
    if not isinstance(subject, names.Person) or not context.fits(subject, woman) or subject == context.voice:
        return None
    if told_of := _told_of_by_another(context, asked, noted):
        return told_of
    if noted.spoke and noted.somebody and not (noted.quoted or asked.speaks or asked.acts):
        return []  # `Otto Reed said a driver was ill. She saw him`
    last = noted is context.subjects[-1]
    both = noted.spoke or context.topic in noted.named or context.unnamed is not None
    goes_on = last and (asked.speaks or _told_of_self(context, asked, noted))
    if not both or goes_on or not context.topic_besides(subject, woman, asked.at):
        return [subject]
    told = not (asked.speaks or context.quoted or context.unnamed is not None)
    turns = context.opens and context.titled and asked.acts and told
    return [context.topic] if turns and noted.quoted and context.topic and context.topic in noted.named else []


def _told_of_by_another(context: Context, asked: Asked, noted: Noted) -> Answer:
    """Of whom two speak, one after the other: `Otto Reed said Ana Holm was ill. Karl Voss said: “I wish her well.”`"""
    if not context.quoted or context.voice is None or noted.subject not in noted.speakers:
        return None
    return [p for p in context.fitting(noted.named, asked.woman) if p not in noted.speakers]


def _unknown(context: Context, asked: Asked, noted: Noted) -> Answer:
    """The words for a subject that may be a person but is none that is known, or nobody where it speaks of one."""
    subject = noted.subject
    if isinstance(subject, str) and courtesy(subject, asked.woman) and not context.quoted:
        return [names.Person(subject, 0, 0, (), asked.woman)]
    about = _about(context, asked)
    if asked.woman in noted.sexes and noted is context.subjects[-1]:
        return []  # `My mother left. She`
    unknown = isinstance(subject, str) and not of_other_sex(subject, asked.woman)
    return [] if unknown or (noted.somebody and not about) else None


def _about(context: Context, asked: Asked) -> bool:
    """Whether a pronoun fits whom the article is about."""
    topic = context.topic
    return topic is not None and topic.start < asked.at and context.fits(topic, asked.woman)


def _named(context: Context, asked: Asked, noted: Noted, near: Sequence[Noted]) -> Answer:
    """The only one whom a sentence names and the pronoun fits."""
    others = context.fitting(noted.spoken_of if context.quoted else noted.named, asked.woman)
    if noted.again in others and noted is context.subjects[-1]:
        return [p for p in others if p == noted.again]  # `The fall cost Otto Reed and Karl Holm, whose hut he lost. He`
    if others and context.quoted and noted.quoting and noted.unsettled:
        return []  # `“He spoke of Otto Reed. He was ill,” she said`
    if len(others) > 1 and _goes_on_with_topic(context, noted, others):
        return [p for p in others if p == context.topic]
    if len(others) != 1:
        return others or None
    about = others[0] == context.topic or any(n.subject == others[0] for n in near)
    about = about or (asked.speaks and noted is context.subjects[-1])
    sure = about or _again_and_again(context, others[0]) or _alone(context, others[0], asked.woman, near)
    sure = sure or _known_for_one(context, asked, noted, others[0])
    return others if sure else []


def _known_for_one(context: Context, asked: Asked, noted: Noted, person: names.Person) -> bool:
    """Whether the sentence before, in one paragraph, names the only one near who is known for a woman, or man, as asked for."""
    if noted is not context.subjects[-1] or context.opens or context.quoted or noted.somebody or asked.speaks:
        return False
    near = context.subjects[-REACH:]
    return person.woman is not None and not any(
        p.woman is person.woman for n in near for p in n.named if p not in (person, context.speaker)
    )


def _goes_on_with_topic(context: Context, noted: Noted, named: Sequence[names.Person]) -> bool:
    """Whether a sentence about no person names the topic, the subject before: `Otto Reed died. Word came from Ana Holm.`"""
    near = context.subjects[-REACH - 1 :]
    before = next((one for one, after in pairwise(near) if after is noted), None)
    continued = before is not None and before.subject == context.topic
    return context.topic in named and noted.subject is None and continued


def _often(context: Context, person: names.Person) -> bool:
    """Whether a person is named at least twice, and more often than who speaks in quotation marks."""
    times = context.counted[person]
    return times >= _OFTEN and (context.voice is None or times > context.counted[context.voice])


def _told_of_self(context: Context, asked: Asked, noted: Noted) -> bool:
    """Whether who speaks in a sentence does not speak of the topic: `Otto Reed called on Ana Holm for peace. He left.`"""
    alone = context.topic not in noted.named and not noted.somebody and not noted.unsettled
    return asked.acts and alone and context.speaker is None and not context.quoted


def _again_and_again(context: Context, person: names.Person) -> bool:
    """Whether nobody else is named in the last sentence, and the one before it names the same person."""
    last = context.subjects[-1]
    near = len(context.subjects) > 1 and person in context.subjects[-2].named
    return near and last.named == (person,) and not last.somebody and not last.unsettled


def _near(context: Context) -> list[Noted]:
    """The sentences that a pronoun reaches; words in quotation marks only reach those of the same speech, others none."""
    near = context.subjects[-REACH:]
    if not context.quoted:
        return [n for n in near if n.spoke or not n.quoted]
    kept: list[Noted] = []
    for noted in reversed(near):
        if noted.quoted or noted.quoting:
            kept.insert(0, noted)
        if not noted.quoted:
            break
    return kept


def _alone(context: Context, person: names.Person, woman: bool | None, near: Sequence[Noted]) -> bool:
    """Whether nobody else whom the pronoun fits is near; whom the article is about may be meant beside others."""
    besides = (person, context.speaker, context.voice)
    return all(p in besides for noted in near for p in noted.named if context.fits(p, woman))
