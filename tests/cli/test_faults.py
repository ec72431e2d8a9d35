"""Every way a command can end badly: exit code, words, and no traceback unless asked for."""

from __future__ import annotations

import errno
import os

import pytest

from claims import errors
from flows.cli import faults, main


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


def test_a_reader_that_has_gone_is_no_fault_to_speak_of(monkeypatch, capsys):
    monkeypatch.setattr(faults, "quiet_stdout", lambda: None)
    broken(monkeypatch, BrokenPipeError(errno.EPIPE, "Broken pipe"))
    assert main.main(["status"]) == 141
    assert capsys.readouterr() == ("", "")


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
