"""The gates count publishers by themselves, and come to what the library counts, whatever shape the address has."""

from __future__ import annotations

import pytest

from claims.urls import parse
from expectations.voices import voice, voices

SAME = {
    "a subdomain": "https://news.courier.example.org/b",
    "www": "http://www.example.org/b",
    "another case": "https://EXAMPLE.org/b",
    "a trailing dot": "https://example.org./b",
    "a port": "https://example.org:8443/b",
    "its copy in an archive": "https://web.archive.org/web/20200102030405/https://courier.example.org/b",
    "its copy, one slash lost": "https://web.archive.org/web/20200102030405id_/http:/example.org/b",
    "its copy without a scheme": "https://web.archive.org/web/2020/www.example.org/b",
    "its copy, escaped": "https://web.archive.org/web/2020/https%3A%2F%2Fexample.org%2Fb",
    "its copy in another archive": "https://archive.ph/2020.01.02-030405/https://example.org/b",
    "a copy of its copy": "https://archive.ph/2020/https://web.archive.org/web/2019/https://example.org/b",
}
OTHER = {
    "another domain": "https://example.net/a",
    "the same words under another suffix": "https://example.org.uk/a",
    "a shared host's other tenant": "https://example.github.io/a",
    "an address": "https://8.8.8.8/a",
    "another site's copy": "https://web.archive.org/web/2020/https://example.net/a",
    "a library": "https://archive.org/details/example.org",
    "an international name": "https://b\u00fccher.example.com/a",
    "the same in punycode": "https://xn--bcher-kva.example.com/a",
}


@pytest.mark.parametrize("what", SAME)
def test_one_publisher_in_another_dress_is_one_voice_by_both_counts(what):
    assert voice(SAME[what]) == parse(SAME[what]).publisher == "example.org"
    assert voices(["https://example.org/a", SAME[what]]) == 1


@pytest.mark.parametrize("what", OTHER)
def test_another_publisher_is_another_voice_by_both_counts(what):
    assert voice(OTHER[what]) == parse(OTHER[what]).publisher != "example.org"
    assert voices(["https://example.org/a", OTHER[what]]) == 2


def test_two_sites_of_one_registrar_in_britain_are_two_and_two_papers_of_one_house_are_one():
    assert voices(["https://a.example.co.uk/", "https://b.example.co.uk/"]) == 1
    assert voices(["https://one.co.uk/", "https://two.co.uk/"]) == 2


@pytest.mark.parametrize(
    "address", ["https://archive.ph/AbCdE", "https://perma.cc/ABCD-1234", "https://web.archive.org/save", "nothing", ""]
)
def test_an_archive_that_does_not_say_whose_page_it_keeps_is_no_voice(address):
    assert voice(address) is None and voices([address, "https://example.org/a", None]) == 1


@pytest.mark.parametrize("second", ["https://b.example.org/x", "https://archive.ph/AbCdE"])
def test_the_gate_blocks_a_verdict_whose_addresses_are_one_voice_whatever_its_own_count_says(
    gates_of, builders, second
):
    rows = builders.Tables()
    one, fine = rows.add_verdict(0)["claim_id"], rows.add_verdict(1)["claim_id"]
    for row in rows.rows["sources"]:
        if row["claim_id"] == one and row["n"] == 2:
            row["url"] = second
    found = gates_of("verdicts").check(rows.frames(), rows.counts())
    assert {(f.row, f.rule) for f in found.row_faults} == {(one, "verdicts.publishers")} and fine
