"""Every way a command can end badly: exit code, words, and no traceback unless asked for."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from claims import errors
from flows.cli import main


def broken(monkeypatch, error: BaseException):
    def raising(*_, **__):
        raise error

    monkeypatch.setattr("flows.wiring.opened", raising)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.UsageError("u"), 2),
        (errors.ConfigError("c"), 2),
        (errors.InputRejected("i"), 1),
        (errors.Refused("code", "r"), 1),
        (errors.StaleVersion("clm-x", 1, 2), 1),
        (errors.StorageFault("s"), 1),
        (errors.GateStopped("g"), 3),
        (errors.DeskBusy("b"), 4),
        (errors.VerificationFailed("v"), 5),
    ],
)
def test_each_error_ends_with_its_code_and_words(monkeypatch, capsys, error, code):
    broken(monkeypatch, error)
    assert main.main(["status"]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.strip() == str(error).strip()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "no permission"),
        (errno.EPERM, "no permission"),
        (errno.ENOENT, "no such file"),
        (errno.EDQUOT, "quota"),
        (errno.ETXTBSY, "Text file busy"),
    ],
)
def test_what_the_disk_refuses_is_told_in_plain_words_with_its_place(monkeypatch, capsys, number, words):
    broken(monkeypatch, OSError(number, os.strerror(number), "review/ana/sheet.csv"))
    assert main.main(["status"]) == 1
    err = capsys.readouterr().err
    assert words in err
    assert "review/ana/sheet.csv" in err
    assert "What to do: " in err


def test_anything_else_is_called_a_bug_without_a_traceback(monkeypatch, capsys):
    broken(monkeypatch, KeyError("lost"))
    assert main.main(["status"]) == 1
    err = capsys.readouterr().err
    assert "a bug" in err
    assert "--debug" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("line", [["--debug", "status"], ["status", "--debug"]])
def test_debug_shows_the_traceback_wherever_it_stands(monkeypatch, capsys, line):
    broken(monkeypatch, KeyError("lost"))
    assert main.main(line) == 1
    assert "Traceback" in capsys.readouterr().err


def test_an_interrupted_command_ends_quietly(monkeypatch, capsys):
    broken(monkeypatch, KeyboardInterrupt())
    assert main.main(["status"]) == 130
    assert capsys.readouterr() == ("", "")


PRINTING = """
import sys
from claims.errors import UsageError
from flows.cli import main
def invoke(args):
    print("x" * int(args[0]))
    if args[1:]:
        raise UsageError("wrong words")
    return 0
main._invoke = invoke
sys.exit(main.main(sys.argv[1:]))
"""


def printing(*words: str, stdout: str) -> subprocess.CompletedProcess[str]:
    """A command that prints, in a shell that sends its stdout somewhere bad."""
    line = [sys.executable, "-c", PRINTING, *words]
    shell = f'exec "$@" {stdout}' if stdout.startswith(">") else f'"$@" {stdout}; exit ${{PIPESTATUS[0]}}'
    buffered = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}
    return subprocess.run(
        ["bash", "-c", shell, "bash", *line], capture_output=True, text=True, check=False, env=buffered
    )


@pytest.mark.parametrize("length", ["10", "1000000"])
def test_a_reader_that_has_gone_is_no_fault_to_speak_of(length):
    done = printing(length, stdout="| true")
    assert done.returncode in (0, 141)  # a short line may find its reader still there
    assert done.stderr == ""


def test_words_of_an_error_still_come_where_the_reader_of_results_has_gone():
    done = printing("10", "fail", stdout=">/dev/full")
    assert (done.returncode, done.stderr) == (2, "wrong words\n")


def test_a_full_disk_under_stdout_is_told_in_words():
    done = printing("10", stdout=">/dev/full")
    assert done.returncode == 1
    assert "The disk is full" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_closed_stdout_is_no_fault():
    done = printing("10", stdout=">&-")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (["stauts"], "Did you mean 'status'?"),
        (["status", "--jsn"], "Did you mean --json?"),
        (["extract"], "PATH"),
        (["decide", "clm-x"], "ACT"),
        (["verify", "a", "b"], "unexpected extra argument"),
        ([], "Usage: claimdesk"),
    ],
)
def test_wrong_usage_is_two_and_says_what_would_be_right(capsys, line, words):
    assert main.main(line) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err


def test_the_version_is_printed(capsys):
    assert main.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("claimdesk ")


def test_words_of_an_error_cannot_command_the_terminal(monkeypatch, capsys):
    broken(monkeypatch, errors.UsageError("“\x1b[31mred\u202e” is nobody.", "Name\x07 another."))
    main.main(["status"])
    err = capsys.readouterr().err
    assert "\x1b" not in err
    assert "\x07" not in err
    assert "<U+202E>" in err
