"""What people and programs see: safe for a terminal, exact for a program, a bar only where somebody waits for it."""

from __future__ import annotations

import io
import json

import pytest

from flows import told


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_line_stays_one_line_and_cannot_command_the_terminal(capsys):
    told.line("a\nb \x1b[2Jc \u202ed \x07")
    assert capsys.readouterr().out == "a b c <U+202E>d <U+0007>\n"


@pytest.mark.parametrize("words", ["plain", "café “so”", "\u202e\x1b[2J\x9b\u200b\ue000\n\t\r", "tens\u00a0of"])
def test_json_keeps_every_character_and_prints_none_that_hides(capsys, words):
    told.value({"text": words})
    out = capsys.readouterr().out
    assert json.loads(out) == {"text": words}
    assert out.rstrip("\n").isprintable()


def test_numbers_that_json_does_not_have_are_refused():
    with pytest.raises(ValueError, match="JSON"):
        told.value({"worth": float("nan")})


def test_words_for_a_program_are_exact_and_for_a_terminal_safe(capsys, monkeypatch):
    told.exact("a\x1b[2J\nb", end="")
    assert capsys.readouterr().out == "a\x1b[2J\nb"
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    told.exact("a\x1b[2J\nb", end="")
    assert terminal.getvalue() == "a\nb\n"


def test_a_note_keeps_its_lines_and_goes_to_stderr(capsys):
    told.note("wrong\n  What to do: that")
    assert capsys.readouterr() == ("", "wrong\n  What to do: that\n")


@pytest.mark.parametrize(
    ("terminal", "patience", "shown"), [(True, -1.0, True), (True, 3600.0, False), (False, -1.0, False)]
)
def test_a_bar_is_shown_only_on_a_terminal_and_only_after_a_while(monkeypatch, terminal, patience, shown):
    stderr = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr("sys.stderr", stderr)
    monkeypatch.setattr(told, "PATIENCE", patience)
    with told.progress() as tell:
        tell("extract", 0, 2)
        tell("extract", 1, 2)
        tell("publish", 0, 0)
    assert bool(stderr.getvalue()) is shown
