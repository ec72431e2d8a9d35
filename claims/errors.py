"""The one tree of errors. Each says what is wrong, where, and what to do next; a program ends with its `exit_code`.

ClaimdeskError            1
├── UsageError            2   wrong words on the command line
│   └── ConfigError       2   desk.toml, people.csv, ratings.csv, facts
├── InputRejected         1   a file or a row that cannot be taken
│   ├── NoReader          1   no reader recognises the file
│   └── TwoReaders        1   two readers recognise it
├── Refused               1   the transition table says no
├── StaleVersion          1   somebody else wrote first
├── StorageFault          1   a full disk, a read-only folder, no permission
├── GateStopped           3   a fault of a whole table: nothing is published
├── DeskBusy              4   another run holds the desk
└── VerificationFailed    5   a ledger or release that is not what it was
"""

from __future__ import annotations


class ClaimdeskError(Exception):
    """Something a person can act on. `what` is wrong, `fix` is what to do next."""

    exit_code = 1

    def __init__(self, what: str, fix: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.fix = fix

    def __str__(self) -> str:
        return f"{self.what}\n  What to do: {self.fix}" if self.fix else self.what


class UsageError(ClaimdeskError):
    """Wrong words on the command line."""

    exit_code = 2


class ConfigError(UsageError):
    """The desk's own files (desk.toml, people.csv, ratings.csv, facts) cannot be used as they are."""


class InputRejected(ClaimdeskError):
    """A file that cannot be taken; it is kept as it came, with this reason beside it."""


class NoReader(InputRejected):
    """No reader recognises the file."""


class TwoReaders(InputRejected):
    """More than one reader recognises the file, so nobody can say what it is."""


class Refused(ClaimdeskError):
    """An act that the transition table does not allow. `code` is stable, `column` is the sheet's key to mend.

    `also` are further problems of the same act, so that a person mends them all at once.
    """

    def __init__(
        self, code: str, what: str, fix: str = "", column: str = "decision", also: tuple[Refused, ...] = ()
    ) -> None:
        super().__init__(what, fix)
        self.code = code
        self.column = column
        self.also = also

    @property
    def each(self) -> tuple[Refused, ...]:
        """This problem, then those beside it."""
        return (self, *self.also)

    def __str__(self) -> str:
        if not self.also:
            return super().__str__()
        told = (f"{r.column}: {r.what}" + (f"\n   What to do: {r.fix}" if r.fix else "") for r in self.each)
        return "\n".join(f"{n}. {words}" for n, words in enumerate(told, start=1))


class StaleVersion(ClaimdeskError):
    """A writer expected version `expected` of a stream and found `found`."""

    def __init__(self, stream: str, expected: int, found: int) -> None:
        super().__init__(
            f"{stream} is at version {found}, not {expected}: somebody wrote first.",
            "Read it again and repeat the act.",
        )
        self.stream, self.expected, self.found = stream, expected, found


class StorageFault(ClaimdeskError):
    """The disk said no: full, read-only, or without permission."""


class GateStopped(ClaimdeskError):
    """A fault of a whole table. The last release stays live."""

    exit_code = 3


class DeskBusy(ClaimdeskError):
    """Another run holds the desk's lock."""

    exit_code = 4


class VerificationFailed(ClaimdeskError):
    """A ledger or a release that is not what it was when it was written."""

    exit_code = 5
