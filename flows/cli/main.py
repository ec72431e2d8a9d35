"""The command `claimdesk`: its list of commands, and the one place where errors become words and exit codes."""

from __future__ import annotations

import contextlib
import gc
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, NoReturn

import typer
from typer.main import get_command

from flows import told
from flows.cli import faults

# In the order of the help page: each is a module of this package with a function of that name.
COMMANDS = (
    "init",
    "demo",
    "run",
    "extract",
    "ingest",
    "add",
    "lend",
    "collect",
    "decide",
    "show",
    "publish",
    "status",
    "audit",
    "verify",
)
_MODULES = {"run": "day"}
WIDTH = 100  # of help pages: the same everywhere, because the docs are made from them

app = typer.Typer(
    name="claimdesk",
    add_completion=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    context_settings={"help_option_names": ["--help", "-h"], "terminal_width": WIDTH, "max_content_width": WIDTH},
)


def _print_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        told.line(f"claimdesk {version('claimdesk')}")
        raise typer.Exit


@app.callback(
    epilog="Exit codes: 0 done; 1 done, but something was rejected, blocked or refused; 2 wrong usage or settings; "
    "3 a gate stopped publishing; 4 the desk is busy; 5 the ledger or a release fails verification."
)
def claimdesk(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and end.", is_eager=True, callback=_print_version)
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks; may stand anywhere on the line.")] = False,
) -> None:
    """A fact-checking desk: articles in, checked claims out, every step replayable."""


for _name in COMMANDS:
    app.command(_name)(getattr(import_module(f"flows.cli.{_MODULES.get(_name, _name)}"), _name))


def main(arguments: Sequence[str]) -> int:
    """Runs the command line `arguments` and returns its exit code. Raises nothing."""
    debug, args = _split_debug(arguments)
    faults.usable_streams()
    try:
        code, words = _invoke(args), ""
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 (the one place where every error becomes words)
        code, words = faults.told(error)
        if debug and words:
            traceback.print_exception(error)
        # What was printed before the fault comes before its words; a reader that has gone gets neither.
        if not faults.flushed() and isinstance(error, BrokenPipeError):
            words = ""
    if words:
        with contextlib.suppress(OSError):
            told.note(words)
    return code


def _split_debug(arguments: Sequence[str]) -> tuple[bool, list[str]]:
    """Whether --debug stands before a --, and the other words."""
    end = list(arguments).index("--") if "--" in arguments else len(arguments)
    kept = [a for a in arguments[:end] if a != "--debug"]
    return len(kept) < end, [*kept, *arguments[end:]]


def _invoke(args: list[str]) -> int:
    command = get_command(app)
    with command.make_context("claimdesk", args) as context:
        result = command.invoke(context)
    return int(result or 0)


def run() -> NoReturn:
    """The console command."""
    # A command makes many records, few of them in circles, and ends: looking for circles takes a tenth of a long sheet's time.
    gc.set_threshold(200_000, 20, 100)
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
