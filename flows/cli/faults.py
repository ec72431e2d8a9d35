"""Every way a command can end badly, in plain words and with the exit code of the public list. A traceback is a bug."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterable
from typing import Any, cast

import typer

from claims.errors import ClaimdeskError, UsageError

INTERRUPTED = 130  # as shells count an end by Ctrl-C
PIPE_CLOSED = 141  # and by a reader that has gone
_USAGE = next(c for c in typer.BadParameter.__mro__ if c.__name__ == "ClickException")
_DISK = {
    errno.ENOSPC: ("The disk is full.", "Free some space and run the command again."),
    errno.EDQUOT: ("Your quota on this disk is used up.", "Free some space and run the command again."),
    errno.EROFS: ("This disk is read-only.", "Mount it for writing, or use a desk on another disk."),
    errno.EACCES: ("There is no permission.", "Give this user permission, or run as the user who owns the desk."),
    errno.EPERM: ("There is no permission.", "Give this user permission, or run as the user who owns the desk."),
    errno.EMFILE: ("Too many files are open.", "Raise the limit (ulimit -n) and run the command again."),
    errno.ENFILE: ("Too many files are open on this machine.", "Close some programs and run the command again."),
    errno.ENAMETOOLONG: ("The name is too long for this disk.", "Use a shorter name or a folder nearer the top."),
    errno.ENOENT: ("There is no such file or folder.", "Check the name, and that the desk's folders are there."),
    errno.ENOTDIR: ("A file stands where a folder is needed.", "Move that file away."),
    errno.EISDIR: ("A folder stands where a file is needed.", "Move that folder away."),
    errno.EIO: (
        "The disk cannot be read or written.",
        "Check the disk; claimdesk audit tells whether the ledger is whole.",
    ),
}


def told(error: BaseException) -> tuple[int, str]:
    """The exit code for `error`, and what to print of it ("" for nothing)."""
    if isinstance(error, typer.Exit):
        return error.exit_code, ""
    if isinstance(error, _USAGE):
        return UsageError.exit_code, _usage(error)
    if isinstance(error, ClaimdeskError):
        return error.exit_code, str(error)
    if isinstance(error, BrokenPipeError):
        return PIPE_CLOSED, ""
    if isinstance(error, (KeyboardInterrupt, typer.Abort)):
        return INTERRUPTED, ""
    if isinstance(error, OSError):
        return 1, _disk(error)
    if isinstance(error, MemoryError):
        return 1, "There is not enough memory.\n  What to do: Close some programs, or give less at once."
    return 1, (
        f"This is a bug in claimdesk: {type(error).__name__}: {error}\n"
        "  What to do: Run the command again with --debug and report what it prints. The ledger holds what was done before."
    )


def _usage(raised: BaseException) -> str:
    """A wrong command line: what is wrong, the nearest that is right, where to read on."""
    error = cast(Any, raised)  # typer does not export the class it raises
    if type(error).__name__ == "NoArgsIsHelpError":
        return str(error.format_message())
    near = getattr(error, "possibilities", None)
    said = error.format_message() if not near else f"{error.message.rstrip('.')}. Did you mean {_either(near)}?"
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "claimdesk"
    return f"{said}\n  What to do: {command} --help shows what can be said."


def _either(words: Iterable[str]) -> str:
    return " or ".join(sorted(words))


def _disk(error: OSError) -> str:
    what, fix = _DISK.get(
        error.errno or 0,
        (f"The system refused: {error.strerror or error}.", "Put that right and run the command again."),
    )
    names = [os.fsdecode(name) for name in (error.filename, error.filename2) if isinstance(name, (str, bytes))]
    where = f" ({' → '.join(names)})" if names else ""
    return f"{what.rstrip('.')}{where}.\n  What to do: {fix}"


def usable_streams() -> None:
    """Makes both streams safe to print to: one that is closed leads nowhere, one that cannot spell a letter escapes it."""
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flushed() -> bool:
    """Whether what was printed has reached its reader; if not, nothing more is sent, not even at the end of the program."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True


def _nowhere() -> io.TextIOWrapper:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 (a stream for the rest of the program)
