"""How the gates read ids, addresses, days and times, held against other readings of the same."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.identity import ALPHABET, mint
from claims.urls import UrlRefused, parse
from expectations import marks


def _one(told: pd.Series) -> bool:
    return bool(told.iloc[0])


def _cell(words: str | None) -> pd.Series:
    return pd.Series([words], dtype="str")


@given(st.sampled_from(["clm", "art"]), st.text(max_size=8))
def test_every_id_that_the_library_mints_is_one(prefix, words):
    assert _one(marks.is_id(prefix, _cell(mint(prefix, words))))


@given(st.text(max_size=8), st.integers(0, 7), st.sampled_from(ALPHABET))
def test_every_single_slip_in_an_id_is_seen(words, place, letter):
    name = mint("clm", words)
    slipped = name[: 4 + place] + letter + name[5 + place :]
    assert _one(marks.is_id("clm", _cell(slipped))) is (slipped == name)


@given(st.text(max_size=8), st.integers(0, 6))
def test_every_swap_of_neighbours_in_an_id_is_seen(words, place):
    name = mint("clm", words)
    letters = list(name)
    letters[4 + place], letters[5 + place] = letters[5 + place], letters[4 + place]
    slipped = "".join(letters)
    assert _one(marks.is_id("clm", _cell(slipped))) is (slipped == name)


@pytest.mark.parametrize(
    "spoil", [str.upper, lambda w: f"{w}\n", lambda w: f" {w}", lambda w: w[:-1], lambda w: "art" + w[3:]]
)
def test_an_id_in_another_spelling_is_none(spoil):
    assert not _one(marks.is_id("clm", _cell(spoil(mint("clm", "a")))))


def test_an_empty_cell_is_no_id_and_no_address():
    assert not _one(marks.is_id("clm", _cell(None)))
    assert not _one(marks.is_url(_cell(None)))


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "http://example.org/",
        "HTTPS://example.org/a",
        "https://news.example.co.uk:8443/a/b;c?d=e&f=%20#g",
        "https://xn--mnster-3ya.example.de/",
        "https://münster.example.de/straße",
        "https://example.org?x",
        "https://example.org./",
        "https://8.8.8.8/x",
        "https://[2606:4700::1111]/x",
        "https://a-b.example.org:65535/",
    ],
)
def test_addresses_of_public_hosts_are_taken(address):
    assert _one(marks.is_url(_cell(address)))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " https://example.org",
        "https://example.org\n",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://example.org/x",
        "ftp://example.org",
        "//example.org",
        "https:example.org",
        "https:///x",
        "www.example.org",
        "https://user:pass@example.org/",
        "https://example.org\\@evil.example",
        "https://example.org:99999/",
        "https://example.org:0/",
        "https://example.org:/",
        "https://example.org/a b",
        "https://example.org/\u202egpj.exe",
        "https://example.org/\u200b",
        "https://example..org/",
        "https://-example.org/",
        "https://localhost/",
        "https://desk.local/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://10.0.0.8/",
        "https://300.1.1.1/",
        "https://[::1]/",
        "https://[fe80::1]/",
        'https://example.org/"onclick="x',
        "https://example.org/<script>",
        f"https://{'a' * 64}.example.org/",
    ],
)
def test_what_leads_nowhere_public_or_somewhere_hidden_is_refused(address):
    assert not _one(marks.is_url(_cell(address)))


_HOSTS = st.from_regex(r"([a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?\.){1,3}(com|de|org|museum|xn--p1ai)", fullmatch=True)
_TAILS = st.text(st.characters(codec="utf-8"), max_size=20)


@given(st.sampled_from(["http", "https"]), _HOSTS, st.sampled_from(["", ":8080"]), _TAILS)
def test_every_address_that_the_library_takes_is_one_for_the_gates(scheme, host, port, tail):
    try:
        taken = parse(f"{scheme}://{host}{port}/{tail}").text
    except UrlRefused:
        return
    assert _one(marks.is_url(_cell(taken)))


@given(st.dates(date(1600, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_as_the_calendar_has_it(day):
    assert marks.days(_cell(day.isoformat())).iloc[0].date() == day


@pytest.mark.parametrize(
    "words",
    [
        "2026-02-30",
        "2025-02-29",
        "0000-00-00",
        "44200",
        "01/02/2021",
        "4.1.2021",
        "2026-1-4",
        "2026-01",
        "2026-01-04\n",
        "٢٠٢٦-٠١-٠٤",
    ],
)
def test_what_is_no_day_is_none(words):
    assert marks.days(_cell(words)).isna().iloc[0]


@given(st.datetimes(datetime(1600, 1, 1), datetime(2199, 12, 31)))
def test_every_moment_in_utc_is_read_to_the_second(moment):
    told = moment.replace(microsecond=0)
    expected = pd.Timestamp(told, tz=UTC)
    assert marks.times(_cell(f"{told.isoformat()}Z")).iloc[0] == expected
    assert marks.times(_cell(f"{told.isoformat()}+00:00")).iloc[0] == expected


@pytest.mark.parametrize(
    "words",
    ["2026-01-10", "2026-01-10T06:00:00", "2026-01-10T06:00:00+01:00", "2026-01-10T25:00:00Z", "2026-02-30T06:00:00Z"],
)
def test_what_is_no_moment_in_utc_is_none(words):
    assert marks.times(_cell(words)).isna().iloc[0]
