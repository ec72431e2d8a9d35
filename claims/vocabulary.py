"""The words that people, files and programs share. Every closed list stands here once.

Values are what JSON, CSV and the ledger hold; renaming one is a change of a public format.
"""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a claim is about."""

    QUANTITY = "quantity"
    DURATION = "duration"
    AGE = "age"
    DATE = "date"
    EVENT = "event"
    STATUS = "status"
    COMPARISON = "comparison"
    ATTRIBUTION = "attribution"
    QUOTATION = "quotation"
    PREDICTION = "prediction"


class Mode(StrEnum):
    """How somebody is made to speak: in quotation marks, in the article's words, or not at all."""

    QUOTED = "quoted"
    REPORTED = "reported"
    NONE = "none"


class Ascribed(StrEnum):
    """What an article says somebody did: say something, or hold, want or do something that need not have been words."""

    SPEECH = "speech"
    STANCE = "stance"


class Placed(StrEnum):
    """How words came to the speaker who stands in the text."""

    BESIDE = "beside"
    APART = "apart"
    SOURCE = "source"
    LABEL = "label"
    GOES_ON = "goes_on"
    STANCE = "stance"
    NOWHERE = "nowhere"

    @property
    def words(self) -> str:
        """The way as a person reads it."""
        return _PLACED_AS[self]


class Named(StrEnum):
    """How the words for a speaker came to a name."""

    NAME = "name"
    OFFICE = "office"
    SAME = "same"
    BEFORE = "before"
    NEAR = "near"
    THEY = "they"
    WORDS = "words"
    OPEN = "open"

    @property
    def words(self) -> str:
        """The way as a person reads it."""
        return _NAMED_AS[self]


class Modality(StrEnum):
    """How firmly the thing is said."""

    ASSERTED = "asserted"
    CONDITIONAL = "conditional"
    PREDICTED = "predicted"
    DENIED = "denied"


class Hedge(StrEnum):
    """How a figure is bounded."""

    EXACT = "="
    ABOUT = "~"
    BELOW = "<"
    AT_MOST = "<="
    ABOVE = ">"
    AT_LEAST = ">="


class Change(StrEnum):
    """Which way a figure moved."""

    UP = "up"
    DOWN = "down"


class QuantityKind(StrEnum):
    """What a figure measures."""

    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    POINTS = "points"
    AGE = "age"
    DURATION = "duration"
    MEASURE = "measure"
    RATIO = "ratio"
    MULTIPLE = "multiple"
    SCORE = "score"
    RANK = "rank"


class WhyNot(StrEnum):
    """Why a statement is not checkable."""

    OPINION = "opinion"
    CHARACTERISATION = "characterisation"
    PREDICTION = "prediction"
    QUESTION = "question"
    ADVICE = "advice"
    BOILERPLATE = "boilerplate"
    UNNAMED = "unnamed"
    VAGUE = "vague"

    @property
    def words(self) -> str:
        """The reason as a person reads it."""
        return _NOT_CHECKED_AS[self]


class AsideReason(StrEnum):
    """Why a number or date of an article is in no claim."""

    DATELINE = "dateline"
    IDIOM = "idiom"
    NAME = "name"
    REFERENCE = "reference"
    CLOCK = "clock"
    BOILERPLATE = "boilerplate"
    LIST_NUMBER = "list_number"

    @property
    def words(self) -> str:
        """The reason as a person reads it, without a capital or a full stop: `part of a name`."""
        return _SET_ASIDE_AS[self]


_PLACED_AS = {
    Placed.BESIDE: "the verb of saying and its speaker stand beside the words",
    Placed.APART: "the verb of saying stands elsewhere in the sentence",
    Placed.SOURCE: "told as a source: according to, by, somebody's claim, or signed",
    Placed.LABEL: "a label or a colon announces who speaks",
    Placed.GOES_ON: "nobody stands beside the words; who spoke just before is taken to go on",
    Placed.STANCE: "told of as an attitude, not as words",
    Placed.NOWHERE: "nobody is told to have said it",
}
_NAMED_AS = {
    Named.NAME: "the name stands there",
    Named.OFFICE: "an office or a description that the text gives to one person or body",
    Named.SAME: "a pronoun for who speaks earlier in the sentence",
    Named.BEFORE: "a pronoun for who spoke in the sentence before",
    Named.NEAR: "a pronoun, and of those named shortly before one fits best",
    Named.THEY: "they or it, for who spoke last",
    Named.WORDS: "no name is known: the words that stand there",
    Named.OPEN: "a pronoun that nobody fits",
}
_NOT_CHECKED_AS = {
    WhyNot.OPINION: "somebody's view, which no source can prove",
    WhyNot.CHARACTERISATION: "a label for somebody or something, without a figure",
    WhyNot.PREDICTION: "tells what is to come, without a figure or an announced act",
    WhyNot.QUESTION: "asks",
    WhyNot.ADVICE: "tells people what to do",
    WhyNot.BOILERPLATE: "belongs to the page, not to the story",
    WhyNot.UNNAMED: "names nobody who could be asked, and no figure",
    WhyNot.VAGUE: "says nothing that could be held against anything",
}
_SET_ASIDE_AS = {
    AsideReason.DATELINE: "tells when or where the article was filed",
    AsideReason.IDIOM: "part of a phrase; it counts nothing",
    AsideReason.NAME: "part of a name",
    AsideReason.REFERENCE: "points at something else in the text; it measures nothing",
    AsideReason.CLOCK: "a time of day on which nothing rests",
    AsideReason.BOILERPLATE: "part of the publisher's own notices, not of the story",
    AsideReason.LIST_NUMBER: "numbers an item of a list",
}


class TimexType(StrEnum):
    """TIMEX3 types (ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Worth(StrEnum):
    """How much a claim is worth a check, as the sheet shows it."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Role(StrEnum):
    """What a person may do. A person may have several."""

    REVIEWER = "reviewer"
    EDITOR = "editor"
    OPERATOR = "operator"


class State(StrEnum):
    """Where a claim stands in review. Never a verdict."""

    NEW = "new"
    ASSIGNED = "assigned"
    WAITING = "waiting"
    RATED = "rated"
    APPROVED = "approved"
    HELD = "held"
    PUBLISHED = "published"
    DISMISSED = "dismissed"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class Act(StrEnum):
    """What can be done to a claim. The value is the command's word; the sheet's decision is its capitalised form."""

    PROPOSE = "propose"
    ADD = "add"
    ASSIGN = "assign"
    GIVE = "give"
    RATE = "rate"
    WAIT = "wait"
    RESUME = "resume"
    DROP = "drop"
    DUPLICATE = "duplicate"
    HAND_BACK = "hand-back"
    TAKE_BACK = "take-back"
    APPROVE = "approve"
    SEND_BACK = "send-back"
    HOLD = "hold"
    RELEASE = "release"
    PUBLISH = "publish"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"
    RESTORE = "restore"

    @property
    def decision(self) -> str:
        """The word as the sheet's Your decision column has it: `hand-back` is "Hand back"."""
        return self.value.replace("-", " ").capitalize()


REVIEWER_ACTS = (Act.RATE, Act.WAIT, Act.RESUME, Act.DROP, Act.DUPLICATE, Act.HAND_BACK, Act.TAKE_BACK)
EDITOR_ACTS = (
    *REVIEWER_ACTS,
    Act.APPROVE,
    Act.SEND_BACK,
    Act.HOLD,
    Act.RELEASE,
    Act.REOPEN,
    Act.WITHDRAW,
    Act.RESTORE,
    Act.GIVE,
)


class ChangeClass(StrEnum):
    """What a re-approval means for readers."""

    NONE = "none"
    CLARIFICATION = "clarification"
    CORRECTION = "correction"
    UPDATE = "update"


class VerdictStatus(StrEnum):
    """What a published row says of itself."""

    PUBLISHED = "published"
    RECHECKING = "rechecking"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What arithmetic against a reference fact suggests. Never a verdict."""

    FITS = "fits"
    OFF = "off"
    UNCLEAR = "unclear"
