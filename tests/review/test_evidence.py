"""Sources: who speaks, a copy kept beside the page, and cells that come back as they went out."""

from datetime import date

import pytest

from claims.errors import Refused
from claims.records import Source
from claims.review.evidence import read_sources

TODAY = date(2021, 1, 6)
PAGE, COPY = "https://court.example.org/a", "https://web.archive.org/web/20210105/https://court.example.org/a"


def read(*links: str):
    """What is read of these source links, each with what it shows."""
    cells = {f"source{n}_{k}": v for n, link in enumerate(links, 1) for k, v in (("link", link), ("shows", "s"))}
    return read_sources(cells, TODAY)


def refused(*links: str) -> Refused:
    with pytest.raises(Refused) as caught:
        read(*links)
    return caught.value


@pytest.mark.parametrize(
    "cell",
    [
        f"{PAGE} archived: {COPY}",
        f"{PAGE} {COPY}",
        f"{PAGE}\n{COPY}",
        f"{PAGE}\r\narchived: {COPY}",
        f"{PAGE}; {COPY}",
        f"{PAGE} | {COPY}",
        f"{PAGE} (archived: {COPY})",
        f"{COPY} {PAGE}",
    ],
)
def test_a_copy_may_stand_beside_the_page_in_the_same_cell(cell):
    ((source,), publishers) = read(cell)
    assert (source.url, source.archive_url, publishers) == (PAGE, COPY, ("example.org",))


def test_a_cell_comes_back_as_it_went_out():
    for copy in (None, COPY, "https://perma.cc/ABCD-1234", "https://copies.example.net/1"):
        source = Source(PAGE, "s", TODAY.isoformat(), copy)
        assert read(source.cell)[0] == (source,)


def test_a_copy_in_an_archive_we_do_not_know_must_be_called_one():
    assert read(f"{PAGE} archived: https://copies.example.net/1")[0][0].archive_url == "https://copies.example.net/1"
    back = refused(f"{PAGE} https://wire.example.net/b")
    assert (back.code, back.column) == ("two-links", "source1_link") and "archived:" in back.fix


def test_a_copy_of_another_publishers_page_is_refused():
    back = refused(f"{PAGE} https://web.archive.org/web/2020/https://wire.example.net/b")
    assert back.code == "other-copy" and "example.net" in back.what and "example.org" in back.what


@pytest.mark.parametrize("copy", ["https://archive.ph/AbCdE", "https://perma.cc/ABCD-1234"])
def test_a_copy_that_does_not_say_whose_page_it_is_is_no_source_by_itself(copy):
    assert refused(copy).code == "archive-alone"
    ((source,), publishers) = read(f"{PAGE} archived: {copy}")
    assert (source.archive_url, publishers) == (copy, ("example.org",))


def test_a_copy_that_says_whose_page_it_is_is_a_source_of_that_publisher():
    sources, publishers = read(COPY, "https://other.example.org/b", "https://wire.example.net/c")
    assert [s.url for s in sources] == [COPY, "https://other.example.org/b", "https://wire.example.net/c"]
    assert publishers == ("example.org", "example.net")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (f"{PAGE} and more", "bad-link-space"),
        (f"{PAGE} {COPY} {PAGE}", "bad-link-space"),
        (f"{PAGE} archived: javascript:alert(1)", "bad-link-space"),
        (f"{PAGE} archived: https://127.0.0.1/a", "bad-link-address"),
        (f"javascript:alert(1) archived: {COPY}", "bad-link-scheme"),
        ("archived:", "bad-link-scheme"),
    ],
)
def test_both_addresses_go_through_the_one_parser(cell, code):
    assert refused(cell).code == code
