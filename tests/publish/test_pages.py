"""The pages of a release: what must stand on each, what must never, and the same bytes for the same edition."""

import io
import re
from dataclasses import replace
from html.parser import HTMLParser

import edition_samples as samples
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.ledger.state import Merge, Withdrawal
from claims.publish import frontpages, manifest
from claims.publish.edition import Site
from claims.publish.flat import flat_files
from claims.publish.pages import render
from claims.records import Rating, Scheme, Source
from claims.vocabulary import ChangeClass, Mode, State

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<img src=x onerror=alert(3)>",
    '"><svg onload=alert(4)>',
    "{{1234*4321}}{% raise %}",
    "\x1b[31mred\x1b[0m",
    "pay\u202egnp.exe",
    "zero\u200bwidth",
    "[link](javascript:alert(5))",
    "' onmouseover='alert(6)",
    "&amp;&#60;b&#62;",
)


INLINE = {"a", "b", "span", "mark", "time", "sup", "code"}


class Page(HTMLParser):
    """A page as tags with attributes, and the text a reader sees."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(data.decode())

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.text += "" if tag in INLINE else " "

    def handle_endtag(self, tag):
        self.text += "" if tag in INLINE else " "

    def handle_data(self, data):
        self.text += data

    def values(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.tags if name in attrs]


def words(data: bytes) -> str:
    return " ".join(Page(data).text.split())


def html(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in files.items() if name.endswith(".html")}


def only(edition, state=None, snapshots=1):
    """The one case of a sample with that state and number of versions."""
    return next(
        c for c in edition.cases.values() if len(c.snapshots) == snapshots and (state is None or c.state is state)
    )


@pytest.fixture(scope="module")
def westmere():
    return samples.westmere()


@pytest.fixture(scope="module")
def files(westmere):
    return render(westmere)


def test_the_files_of_a_release(westmere, files):
    published = [c for c in westmere.cases.values() if c.snapshots]
    pages = {f"claims/{c.id}.html" for c in published}
    pages |= {f"claims/{c.id}.v{s.number}.html" for c in published for s in c.snapshots[:-1]}
    pages |= {f"articles/{a}.html" for a in westmere.articles} | {"articles/index.html", "archive-2021-01.html"}
    pages |= {"index.html", "corrections.html", "method.html", "data.html"}
    assert html(files).keys() == pages
    assert files.keys() - pages == {
        "assets/style.css",
        "assets/icon.svg",
        "manifest.json",
        "data/columns.csv",
        *(f"data/{t}.{f}" for t in ("verdicts", "sources", "corrections") for f in ("csv", "parquet", "json")),
    }
    assert manifest.parse(files["manifest.json"])["files"].keys() == files.keys() - {"manifest.json"}


def test_the_same_edition_gives_the_same_bytes(files):
    assert render(samples.westmere()) == files


def test_the_order_in_which_cases_come_changes_nothing(westmere, files):
    turned = replace(
        westmere,
        cases=dict(reversed(westmere.cases.items())),
        verdicts=westmere.verdicts[::-1],
        sources=westmere.sources[::-1],
        corrections=westmere.corrections[::-1],
    )
    assert render(turned) == files


def test_no_script_no_style_no_request_leaves_a_page(files):
    for name, data in html(files).items():
        page = Page(data)
        assert not {"script", "style", "iframe", "img", "object", "form"} & {tag for tag, _ in page.tags}, name
        assert not page.values("style"), name
        assert not [a for _, attrs in page.tags for a in attrs if a.startswith("on")], name
        assert page.values("src") == [], name
        loaded = [attrs.get("href") or "" for tag, attrs in page.tags if tag == "link"]
        assert loaded and not [href for href in loaded if ":" in href or href.startswith("//")], name
    assert b"url(" not in files["assets/style.css"] and b"@import" not in files["assets/style.css"]


def test_every_link_inside_a_release_leads_somewhere(files):
    ids = {name: set(Page(data).values("id")) for name, data in html(files).items()}
    for name, data in html(files).items():
        here = name.split("/")[:-1]
        for href in Page(data).values("href"):
            if re.match("[a-z]+:", href):
                continue
            path, _, anchor = href.partition("#")
            parts = [*here]
            for part in path.split("/"):
                parts = parts[:-1] if part == ".." else [*parts, part]
            target = "/".join(parts) if path else name
            assert target in files, f"{name}: {href}"
            assert not anchor or anchor in ids[target], f"{name}: {href}"


def test_every_page_has_one_heading_unique_ids_the_time_and_the_prepared_hash(westmere, files):
    for name, data in html(files).items():
        page = Page(data)
        assert [tag for tag, _ in page.tags].count("h1") == 1, name
        assert len(page.values("id")) == len(set(page.values("id"))), name
        assert westmere.prepared.hash in words(data), name
        assert "7 January 2021, 17:00 UTC" in words(data), name
        assert samples.AT in page.values("datetime"), name


def test_a_verdict_names_two_people_with_their_roles(westmere, files):
    for case in westmere.cases.values():
        for n in range(len(case.snapshots)):
            last = n == len(case.snapshots) - 1
            text = words(files[f"claims/{case.id}.html" if last else f"claims/{case.id}.v{n + 1}.html"])
            assert "Rated by Ruth Calder, reviewer" in text
            assert "Approved by Tomas Lind, editor, who did not rate it" in text


def test_what_stays_at_the_desk_is_in_no_byte(westmere, files):
    for name, data in files.items():
        assert samples.SECRET.encode() not in data, name


def test_a_rating_nobody_has_published_stays_out_of_the_history(westmere, files):
    case = only(westmere, State.ASSIGNED)
    text = words(files[f"claims/{case.id}.html"])
    assert "Being re-checked" in text and "Reopened by Mirela Costin, editor" in text
    assert "Rated wrong" not in text and "Waiting" not in text


def test_the_history_names_people_dates_and_hashes(westmere, files):
    case = only(westmere, State.PUBLISHED)
    text = words(files[f"claims/{case.id}.html"])
    assert "Assigned to Ruth Calder, due 8 January 2021, by Tomas Lind, editor" in text
    assert "Rated correct as of 4 January 2021, by Ruth Calder, reviewer" in text
    assert "Approved by Tomas Lind, editor, who did not rate it" in text
    for line in westmere.history[case.id]:
        assert f"{line.hash[:4]} {line.hash[4:8]}" in text


def test_the_machines_sum_is_shown_with_its_parts_and_never_as_a_verdict(westmere, files):
    text = words(files[f"claims/{only(westmere, State.ASSIGNED).id}.html"])
    assert "walls 2 × 40 million 80 million a stair 10 million All parts together 90 million" in text
    assert "A suggestion is never a verdict" in text


def test_evidence_names_the_registered_domain(westmere, files):
    text = words(files[f"claims/{only(westmere, State.PUBLISHED).id}.html"])
    assert "westmere.example Shows 1,240 entries for the year register.westmere.example/2020" in text


def test_a_corrected_claim_says_so_on_top_and_keeps_its_old_version(westmere, files):
    case = only(westmere, snapshots=2)
    text = words(files[f"claims/{case.id}.html"])
    assert text.index("We had compared tonnage with value.") < text.index("Our verdict: Mostly wrong")
    old = words(files[f"claims/{case.id}.v1.html"])
    assert (
        "This is version 1, as it was published 5 January 2021. It no longer stands: version 2 replaced it on 7 January 2021."
        in old
    )
    assert "Our verdict: Mostly correct" in old
    log = words(files["corrections.html"])
    assert "Was Mostly correct → now Mostly wrong We had compared tonnage with value." in log


def test_a_withdrawn_claim_keeps_its_address_with_a_notice(westmere):
    case = only(westmere, State.PUBLISHED)
    gone = Withdrawal("2021-01-07T16:00:00Z", "The words were never said.", 1)
    files = render(samples.with_case(westmere, case, replace(case, state=State.WITHDRAWN, withdrawals=(gone,))))
    text = words(files[f"claims/{case.id}.html"])
    assert "Withdrawn 7 January 2021 The words were never said." in text
    assert "Our verdict" not in text
    old = words(files[f"claims/{case.id}.v1.html"])
    assert "Our verdict: Correct" in old and "It no longer stands: the verdict was withdrawn." in old
    assert case.statement not in words(files["index.html"]).split("Newest verdicts")[1].split("By article")[0]
    assert "Was Correct → now Withdrawn" in words(files["corrections.html"])


def test_a_merged_claims_page_leads_to_its_target(westmere):
    case, target = only(westmere, State.PUBLISHED), only(westmere, snapshots=2)
    files = render(samples.with_case(westmere, case, replace(case, state=State.MERGED, merged_into=target.id)))
    page = Page(files[f"claims/{case.id}.html"])
    assert f"0; url={target.id}.html" in page.values("content")
    assert f"{target.id}.html" in page.values("href")
    assert "Our verdict there: " in words(files[f"claims/{case.id}.html"])
    assert "Our verdict: Correct" in words(files[f"claims/{case.id}.v1.html"])
    assert "Claims that say the same" in words(files[f"claims/{target.id}.html"])
    assert f"{case.id}.v1.html" in Page(files[f"claims/{target.id}.html"]).values("href")
    assert "Claims that say the same" not in words(files[f"claims/{target.id}.v1.html"])


def test_a_claim_merged_into_one_that_is_not_published_stays_as_it_was_and_says_so(westmere):
    case = only(westmere, State.PUBLISHED)
    files = render(samples.with_case(westmere, case, replace(case, state=State.MERGED, merged_into="clm-elsewhere")))
    assert "Being re-checked" in words(files[f"claims/{case.id}.html"])
    assert not [v for v in Page(files[f"claims/{case.id}.html"]).values("content") if v.startswith("0; url")]


def test_merges_in_a_row_lead_to_the_last_and_in_a_circle_nothing_is_merged(westmere):
    a, b, c = [x for x in westmere.cases.values() if x.snapshots]
    chain = samples.with_case(westmere, a, replace(a, state=State.MERGED, merged_into=b.id))
    chain = samples.with_case(chain, b, replace(b, state=State.MERGED, merged_into=c.id))
    assert f"0; url={c.id}.html" in Page(render(chain)[f"claims/{a.id}.html"]).values("content")
    circle = samples.with_case(chain, c, replace(c, state=State.MERGED, merged_into=a.id))
    page = Page(render(circle)[f"claims/{a.id}.html"])
    assert "Being re-checked" in page.text
    assert not [v for v in page.values("content") if v.startswith("0; url")]


def test_the_whole_text_is_shown_only_where_rights_are_recorded(westmere):
    (art,) = westmere.articles.values()
    name, unmarked = f"articles/{art.id}.html", "Nobody has said who would pay."
    assert unmarked in words(render(westmere)[name])
    for closed in (
        replace(westmere, articles={art.id: replace(art, rights=None)}),
        replace(westmere, site=replace(westmere.site, rights="sentences")),
    ):
        text = words(render(closed)[name])
        assert unmarked not in text
        assert "Her office opens at 8 a.m. every day." not in text
        assert "The harbour of Westmere handled 1,240 ships in 2020" in text
        assert "no right to print the whole text is recorded" in text


def test_an_article_accounts_for_every_number(westmere, files):
    (art,) = westmere.articles
    text = words(files[f"articles/{art}.html"])
    assert "5 of 6 numbers and dates checked or set aside" in text
    assert "4 in a published claim, 1 in a claim still in review and 1 set aside (marked a)." in text
    assert "a. “8 a.m.” A time of day on which nothing rests." in text


def test_marks_and_their_chips_stand_in_the_text(westmere, files):
    (art,) = westmere.articles
    page = Page(files[f"articles/{art}.html"])
    for case in westmere.cases.values():
        assert (case.id in page.values("id")) == bool(case.snapshots)
        if case.snapshots:
            assert f"../claims/{case.id}.html" in page.values("href")


def test_an_article_without_title_date_publisher_or_address_is_normal():
    art = samples.article(title=None, publisher=None, published=None, url=None)
    found = samples.candidate(samples.TEXT, "handled 1,240 ships in 2020", "Ships", mode=Mode.NONE)
    e = samples.edition([samples.case(art, found, samples.snapshot())], [art])
    files = render(e)
    text = words(files[f"articles/{art.id}.html"])
    assert "The harbour of Westmere handled 1,240 ships in 2020, the…" in text
    assert "Publisher Not recorded" in text


def test_a_release_with_nothing_in_it_still_has_its_pages():
    files = render(samples.edition([], []))
    assert "No verdict stands" in words(files["index.html"])
    assert "Nothing published has changed so far" in words(files["corrections.html"])


def test_a_withdrawal_alone_makes_a_release(westmere):
    case = only(westmere, State.PUBLISHED)
    gone = Withdrawal(samples.AT, "Never said.", 1)
    e = samples.edition(
        [replace(case, state=State.WITHDRAWN, withdrawals=(gone,))],
        list(westmere.articles.values()),
        at="2021-01-09T09:00:00Z",
    )
    assert "No verdict stands." in words(render(e)["index.html"])


def test_the_index_holds_the_newest_and_months_hold_them_all(monkeypatch, westmere):
    monkeypatch.setattr(frontpages, "NEWEST", 2)
    files = render(westmere)
    assert len(re.findall(rb"<tr role=\"row\" data-row", files["index.html"])) == 2
    assert len(re.findall(rb"<tr role=\"row\" data-row", files["archive-2021-01.html"])) == 3
    assert "One older verdict stands on the pages of the months." in words(files["index.html"])


@pytest.mark.parametrize(
    ("ratings", "says"),
    [
        (["Correct"], "One statement checked: correct."),
        (["Correct", "Mostly correct"], "Two statements checked. All hold up."),
        (["Correct", "Wrong", "Unproven"], "Three statements checked. One holds up."),
        (["Unproven", "Wrong"], "Two statements checked."),
    ],
)
def test_the_headline_counts_what_holds_up(ratings, says):
    art = samples.article()
    marks = ("harbour", "Westmere", "handled", "office")
    cases = [
        samples.case(art, samples.candidate(samples.TEXT, mark, mark), samples.snapshot(1, rating))
        for mark, rating in zip(marks, ratings, strict=False)
    ]
    assert f"<h1>{says}</h1>".encode() in render(samples.edition(cases, [art]))["index.html"]


def test_a_release_of_changes_alone_says_how_many(westmere):
    case = only(westmere, snapshots=2)
    e = samples.edition([case], list(westmere.articles.values()))
    assert b"<h1>One verdict changed.</h1>" in render(e)["index.html"]


def test_a_headline_of_new_verdicts_tells_of_changed_ones_too(westmere):
    changed, art = only(westmere, snapshots=2), samples.article()
    new = samples.case(art, samples.candidate(samples.TEXT, "harbour", "harbour"), samples.snapshot())
    page = render(samples.edition([changed, new], [*westmere.articles.values(), art]))["index.html"]
    assert b"<h1>One statement checked: correct. One verdict changed.</h1>" in page


def test_times_are_shown_in_the_sites_time_zone():
    e = samples.edition([], [], site=Site("claimdesk", timezone="America/Mexico_City"), at="2021-01-08T03:00:00Z")
    page = render(e)["index.html"]
    assert "Thursday 7 January 2021" in words(page) and "7 January 2021, 21:00 CST" in words(page)
    assert b'datetime="2021-01-08T03:00:00Z"' in page


def hostile_edition(bad: str):
    text = samples.TEXT.replace("the port office", bad)
    art = samples.article(text, title=f"T {bad}", publisher=f"P {bad}", url=bad, rights=f"R {bad}")
    found = samples.candidate(text, f"handled 1,240 ships in 2020, {bad} said", f"S {bad}", f"Who {bad}")
    verdict = samples.verdict(why=f"W {bad}", one_source=bad, sources=(Source(bad, f"shows {bad}", bad, bad),))
    snapshots = [
        samples.snapshot(n, statement=f"S {bad}", speaker=f"Who {bad}", verdict=verdict, explanation=bad, **more)
        for n, more in ((1, {"at": "2021-01-05T12:00:00Z"}), (2, {"change": ChangeClass.UPDATE}))
    ]
    site = Site(f"N {bad}", url=bad, publisher=bad, contact=bad, corrections_policy=bad, licence=bad)
    scheme = Scheme(bad, bad, (*samples.SCHEME.ratings, Rating(bad, f"L {bad}", 5, bad)))
    return samples.edition([samples.case(art, found, *snapshots)], [art], site=site, scheme=scheme)


@pytest.mark.parametrize("bad", HOSTILE)
def test_hostile_text_is_inert_everywhere(bad):
    plain = {name: Page(data) for name, data in html(render(hostile_edition("plain"))).items()}
    hostile = {name: Page(data) for name, data in html(render(hostile_edition(bad))).items()}
    for (name, page), other in zip(sorted(hostile.items()), [plain[n] for n in sorted(plain)], strict=True):
        assert [tag for tag, _ in page.tags] == [tag for tag, _ in other.tags], name
        assert [list(attrs) for _, attrs in page.tags] == [list(attrs) for _, attrs in other.tags], name
        assert "5332114" not in page.text, name


@pytest.mark.parametrize("bad", ["\x1b[31m", "\u202e", "\u2066", "\u200b", "\ufeff", "\U000e0041"])
def test_hidden_and_reordering_characters_are_shown(bad):
    for name, data in html(render(hostile_edition(f"a{bad}b"))).items():
        assert bad not in data.decode(), name
    assert f"&lt;U+{ord(bad[0]):04X}&gt;".encode() in render(hostile_edition(f"a{bad}b"))["index.html"]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "ftp://host.example/x",
        "//host.example/x",
        "https:host.example",
        "https:///x",
        "www.host.example",
        "https://user:pass@host.example/",
        "https://host.example:99999/",
        "https://127.0.0.1/",
        "https://ho\u202est.example/",
        "https://host.example\\@evil.example/",
    ],
)
def test_an_address_we_do_not_take_is_text_and_never_a_link(address):
    art = samples.article(url=address)
    found = samples.candidate(samples.TEXT, "handled 1,240 ships in 2020", "Ships")
    verdict = samples.verdict(sources=(Source(address, "something", "2021-01-05", address),))
    site = Site("claimdesk", contact=address, corrections_policy=address)
    e = samples.edition([samples.case(art, found, samples.snapshot(verdict=verdict))], [art], site=site)
    for name, data in html(render(e)).items():
        page = Page(data)
        for href in [*page.values("href"), *page.values("cite")]:
            assert not re.match(r"\s*[a-z]+:|//", href, re.I), f"{name}: {href}"


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=40))
def test_any_words_render_and_change_no_tag(bad):
    if not bad.strip():
        return
    pages = html(render(hostile_edition(f"x{bad}x")))
    assert all({"script", "img", "iframe"}.isdisjoint(tag for tag, _ in Page(d).tags) for d in pages.values())


def test_the_stylesheet_has_a_line_for_each_rating_of_any_scheme():
    scheme = Scheme("five", "2", tuple(Rating(f"step {n}", f"Step {n}", n, "") for n in range(1, 6)))
    css = render(samples.edition([], [], scheme=scheme))["assets/style.css"].decode()
    for n in range(1, 6):
        assert f'.list:has(#f-step-{n}:checked) [data-row]:not([data-row="step-{n}"])' in css
        assert f'[data-rating="step-{n}"] {{ --c:' in css


def test_a_scheme_cannot_break_out_of_the_stylesheet():
    scheme = Scheme("x", "1", (Rating('a"] { } body { display: none } [b="', "A", 1, ""),))
    css = render(samples.edition([], [], scheme=scheme))["assets/style.css"].decode()
    assert "display: none } [b" not in css


def test_a_verdict_of_an_older_scheme_keeps_its_words(westmere):
    case = only(westmere, State.PUBLISHED)
    old = replace(case.snapshots[0], verdict=replace(case.snapshots[0].verdict, rating="Half true", scheme_version="0"))
    files = render(samples.with_case(westmere, case, replace(case, snapshots=(old,))))
    text = words(files[f"claims/{case.id}.html"])
    assert "Our verdict: Half true" in text
    assert "which the desk used then" in text


def test_tables_that_do_not_fit_the_cases_are_refused(westmere):
    with pytest.raises(ValueError, match="differ on clm-"):
        render(replace(westmere, verdicts=westmere.verdicts[1:]))


def merged_cases(westmere):
    case, target = only(westmere, State.PUBLISHED), only(westmere, snapshots=2)
    merge = Merge("2021-01-08T09:00:00Z", "tomas", target.id, "The same sentence.", 1)
    return case, target, merge


def test_a_merge_that_changes_the_rating_readers_see_is_among_the_corrections_in_every_form(westmere):
    case, target, merge = merged_cases(westmere)
    new = replace(case, state=State.MERGED, merged_into=target.id, merges=(merge,))
    edition = samples.with_case(westmere, case, new)
    (row,) = [r for r in edition.rows("corrections") if r["claim_id"] == case.id]
    assert (row["class"], row["date"], row["old_rating"]) == ("merged", merge.at, "Correct")
    assert row["new_rating"] == target.snapshots[-1].verdict.rating != "Correct"
    assert row["explanation"] == f"Merged into {target.id}, approved by Tomas Lind: The same sentence."
    files = render(edition)
    assert row["explanation"] in words(files["corrections.html"])
    flat = flat_files(edition)
    assert all(str(row["explanation"]).encode() in flat[f"data/corrections.{form}"] for form in ("csv", "json"))
    assert row in pq.read_table(io.BytesIO(flat["data/corrections.parquet"])).to_pylist()


def test_a_merge_undone_is_among_the_corrections_too_and_one_without_another_rating_is_not(westmere):
    case, target, merge = merged_cases(westmere)
    undone = replace(merge, undone="2021-01-09T09:00:00Z", undone_by="mirela", undone_because="It is another port.")
    again = replace(undone, at="2021-01-10T09:00:00Z", undone="2021-01-11T09:00:00Z")
    edition = samples.with_case(westmere, case, replace(case, state=State.NEW, merges=(undone, again)))
    rows = [r for r in edition.rows("corrections") if r["claim_id"] == case.id]
    assert [r["class"] for r in rows] == ["merged", "restored"] * 2
    assert (rows[1]["old_rating"], rows[1]["new_rating"]) == (rows[0]["new_rating"], rows[0]["old_rating"])
    why = f"No longer merged into {target.id}, restored by Mirela Costin: It is another port."
    assert rows[1]["explanation"] == why and why in words(render(edition)["corrections.html"])
    same = replace(target.snapshots[-1], verdict=case.snapshots[-1].verdict)
    alike = samples.with_case(edition, target, replace(target, snapshots=(same,)))
    assert not [r for r in alike.rows("corrections") if r["claim_id"] == case.id]


def test_no_page_promises_an_answer_where_nobody_can_write_to_the_desk(westmere):
    site = replace(westmere.site, contact="", corrections_policy="")
    for name, data in html(render(replace(westmere, site=site))).items():
        assert "we answer" not in words(data) and "Report an error" not in words(data), name
        assert "Seen something wrong?" not in words(data) and "#report" not in data.decode(), name
    told = words(
        render(replace(westmere, site=replace(site, corrections_policy="We correct at once.")))["corrections.html"]
    )
    assert "How we correct We correct at once." in told


def test_the_desks_own_days_and_empty_sums_are_not_in_a_public_history(westmere):
    case = only(westmere, State.PUBLISHED)
    line = westmere.history[case.id][0]
    more = tuple(replace(line, act=act, text="2021-01-09") for act in ("Due date set", "Nothing to suggest"))
    told = render(replace(westmere, history={**westmere.history, case.id: (*more, *westmere.history[case.id])}))
    page = words(told[f"claims/{case.id}.html"])
    assert "Due date set" not in page and "Nothing to suggest" not in page


def test_one_correction_is_one_and_a_version_has_its_day(westmere, files):
    log = words(files["corrections.html"])
    assert "corrections 1" not in log and "correction 1" in log
    page = next(words(data) for data in files.values() if b", version 2 on " in data)
    assert "Published 5 January 2021, version 2 on 7 January 2021." in page


def test_readers_are_told_where_the_article_no_longer_has_the_words(westmere):
    case = only(westmere, State.PUBLISHED)
    article = westmere.articles[case.article]
    told = "these words no longer stand in it, and our verdict is on the words as we found them."
    assert told not in words(render(westmere)[f"claims/{case.id}.html"])
    newer = replace(
        article, revision="f" * 64, texts={**article.texts, "f" * 64: "The article says something else now."}
    )
    files = render(replace(westmere, articles={**westmere.articles, article.id: newer}))
    assert told in words(files[f"claims/{case.id}.html"])
    assert "The words stand in an earlier text of the article." in words(files[f"articles/{article.id}.html"])
