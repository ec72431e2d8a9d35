"""Each case of the catalogue that reaches a sheet, as a real file given to a real desk: it gets the outcome it must have."""

import csv
from collections.abc import Callable, Iterator

import pytest
from returned import PERSON, WHY, Returned, outcome, returned

from claims.identity import mint
from claims.sheets.misread import Damage, misread
from claims.tables.columns import KEYS

Damager = Callable[[Returned], bytes | None]
CASES: list[tuple[int, str, str, Damager]] = []
LAST = len(KEYS) - 1


@pytest.fixture
def sheet(tmp_path) -> Iterator[Returned]:
    """A sheet of which two rows are answered."""
    yield from returned(tmp_path)


def case(number: int, wanted: str, code: str = "") -> Callable[[Damager], Damager]:
    """Registers a damage under its number, with the outcome and the code or words it must get."""

    def add(damager: Damager) -> Damager:
        CASES.append((number, wanted, code, damager))
        return damager

    return add


def bytes_of(sheet: Returned, damager: Damager) -> bytes:
    """The file after the damage: what it gives back, else the sheet as it left it."""
    return damager(sheet) or sheet.text().encode("utf-8-sig")


def typed(number: int, wanted: str, code: str = "", row: int = 0, **cells: str) -> None:
    """Registers a case that is nothing but cells typed into a row."""
    case(number, wanted, code)(lambda sheet: sheet.put(row, **cells))


# A. Files

case(1, "file rejected", "no_rows")(lambda s: b" ")
case(2, "file rejected", "no_rows")(lambda s: s.rows.clear())
case(4, "file rejected", "cut_off")(lambda s: s.text().encode()[:-9])
case(4, "file rejected", "unclosed_quote")(lambda s: s.text(quoting=csv.QUOTE_ALL).encode()[:-5])
case(4, "file rejected", "cut_off")(lambda s: s.order([LAST, *range(LAST)]) or s.text().encode()[:-9])
case(10, "file rejected", "not_csv")(lambda s: b"<!DOCTYPE html><html><body>Please log in</body></html>")
case(10, "file rejected", "not_csv")(lambda s: b"%PDF-1.7\n")
case(10, "file rejected", "not_csv")(lambda s: b"PK\x03\x04word/document.xml")


# B. Encoding and dialect

case(17, "taken")(lambda s: s.text().encode("utf-8"))
case(17, "taken")(lambda s: s.text().encode("utf-8-sig"))
for coded in ("utf-16", "utf-16-le", "utf-16-be"):
    case(18, "taken")(lambda s, coded=coded: s.text("\t").encode(coded))
case(19, "noted", "Windows-1252")(lambda s: s.text(";").encode("cp1252", "replace"))
case(19, "noted", "Mac Roman")(lambda s: s.text("\t", "\r").encode("mac_roman", "replace"))
case(19, "file rejected", "damaged")(lambda s: s.text().encode("ascii", "replace"))
case(19, "file rejected", "encoding")(lambda s: s.text().encode("cp850", "replace"))
for damage in (Damage("cp1252"), Damage("latin-1"), Damage("mac_roman"), Damage("cp1252", 2)):
    case(20, "restored")(lambda s, damage=damage: misread(s.text(), damage).encode())
case(20, "restored")(lambda s: s.put(0, article=misread(s.cell(0, "article"), Damage("cp1252"))))
typed(20, "noted", "looks as if", note="Ã©tÃ©")
case(21, "file rejected", "nul")(lambda s: s.text().encode().replace(b"books", b"bo\0ks"))
case(22, "taken")(lambda s: s.text(";").encode())
case(23, "taken")(lambda s: s.text("\t").encode())
case(24, "taken")(lambda s: ("sep=;\r\n" + s.text(";")).encode())
case(24, "taken")(lambda s: ("sep=;\r\n" + s.text(";")).encode("utf-16"))
case(25, "file rejected")(lambda s: "\r\n".join(_half(s.text().split("\r\n"))).encode())
for end in ("\r", "\n", "\r\n"):
    case(26, "taken")(lambda s, end=end: s.text(end=end).encode())
case(26, "taken")(lambda s: s.text(end="\n").replace("\n", "\r\n", 1).encode())
case(27, "taken")(lambda s: s.put(1, note="one\r\ntwo"))
case(28, "file rejected", "unclosed_quote")(lambda s: (s.text(quoting=csv.QUOTE_ALL) + '"').encode())
case(29, "file rejected", "stray_quote")(lambda s: s.text(quoting=csv.QUOTE_ALL).replace("books", 'bo"oks').encode())
typed(30, "row rejected", "cell_long", why="x" * 131_073)
typed(30, "restored", row=1, context="x" * 131_073)
typed(30, "row rejected", "id_shape", claim="x" * 131_073)
case(31, "file rejected", "encoding")(lambda s: s.text().encode().replace("Ça".encode(), b"\xed\xa0\x80"))
case(31, "file rejected", "encoding")(lambda s: s.text().replace("Ça", "\ud800").encode("utf-16", "surrogatepass"))
case(31, "file rejected", "encoding")(lambda s: s.text().encode().replace("Ça".encode(), b"\xc3"))


def _half(lines: list[str]) -> list[str]:
    return [line.replace(",", ";") if n % 2 else line for n, line in enumerate(lines)]


# C. Shape

case(32, "file rejected", "columns_missing")(lambda s: s.order([n for n in range(len(s.head)) if n != s.at("why")]))
case(33, "file rejected", "columns_missing")(lambda s: s.head.__setitem__(s.at("why"), "Warum"))
case(34, "file rejected", "columns_twice")(lambda s: s.order([*range(len(s.head)), s.at("why")]))
case(35, "taken")(lambda s: s.order(list(reversed(range(len(s.head))))))
case(37, "taken")(lambda s: s.head.__setitem__(s.at("why"), " WHY\u00a0"))
case(38, "noted", "above the headings")(lambda s: ("My sheet,,\r\n\r\n" + s.text()).encode())
case(40, "taken")(lambda s: (s.text() + ("," * LAST + "\r\n") * 5).encode())
case(44, "taken")(lambda s: s.rows.reverse())


@case(36, "noted", "My own")
def extra_columns(sheet: Returned) -> None:
    sheet.head.append("My own")
    for row in sheet.rows:
        row.append("x")


@case(38, "noted", "second time")
def headings_twice(sheet: Returned) -> None:
    sheet.rows.insert(1, list(sheet.head))


@case(39, "row rejected", "ragged_row")
def a_ragged_row(sheet: Returned) -> None:
    sheet.rows[0].insert(3, "oops")


@case(39, "file rejected", "ragged")
def a_ragged_row_without_its_mark(sheet: Returned) -> None:
    del sheet.rows[0][-3:]


@case(41, "noted", "not returned")
@case(46, "noted", "not returned")
def rows_left_out(sheet: Returned) -> None:
    del sheet.rows[2:]


@case(42, "row rejected", "id_emptied")
def an_id_emptied(sheet: Returned) -> None:
    sheet.put(0, claim="")


@case(42, "row rejected", "no_claim")
def a_row_of_nothing_known(sheet: Returned) -> None:
    sheet.rows.append([""] * len(sheet.head))
    sheet.put(-1, why="Interesting!")


@case(43, "noted", "twice")
def a_row_twice(sheet: Returned) -> None:
    sheet.rows.append(list(sheet.rows[1]))


@case(43, "conflict", "decision")
def a_row_twice_with_other_entries(sheet: Returned) -> None:
    sheet.rows.append(list(sheet.rows[0]))
    sheet.put(0, why="One thing.")


@case(45, "file rejected", "column_sorted")
def ids_sorted_alone(sheet: Returned) -> None:
    first, second = sheet.cell(0, "claim"), sheet.cell(1, "claim")
    sheet.put(0, claim=second)
    sheet.put(1, claim=first)


@case(45, "file rejected", "column_sorted")
def words_sorted_alone(sheet: Returned) -> None:
    first, second = sheet.cell(0, "quote"), sheet.cell(1, "quote")
    sheet.put(0, quote=second)
    sheet.put(1, quote=first)


@case(47, "row rejected", "totals_row")
def a_row_of_totals(sheet: Returned) -> None:
    sheet.rows.append(["Total", *["=SUM(A1:A9)"] * (len(sheet.head) - 1)])


# D. Ids and read-only cells

for number, found in ((48, "12"), (49, "10000000000"), (50, "1234567890123460"), (51, "1-Mar"), (52, "clm-bcd")):
    typed(number, "row rejected", "id_shape", claim=found)
case(53, "noted", "was taken as")(lambda s: s.put(0, claim=s.cell(0, "claim").upper()))
for around in ("\u00a0{}", " {} ", "\u200b{}\ufeff"):
    case(54, "noted", "was taken as")(lambda s, around=around: s.put(0, claim=around.format(s.cell(0, "claim"))))
case(55, "row rejected", "id_lookalike")(lambda s: s.put(0, claim=s.cell(0, "claim").replace("c", "с", 1)))
case(56, "row rejected", "id_newline")(lambda s: s.put(0, claim=s.cell(0, "claim") + "\n"))
case(56, "row rejected", "id_lookalike")(lambda s: s.put(0, claim=s.cell(0, "claim")[:-1] + "٣"))
case(57, "row rejected", "id_check")(lambda s: s.put(0, claim=_slip(s.cell(0, "claim"))))
typed(58, "restored", "propose a correction", row=1, quote="Something else.")
for found in ("#NAME?", "Err:509", "####"):
    typed(59, "restored", row=1, context=found)
typed(60, "restored", row=1, published="04/01/2021")
typed(61, "row rejected", "id_not_lent", claim=mint("clm", "of another sheet"))


def _slip(claim: str) -> str:
    return claim[:-1] + ("b" if claim[-1] != "b" else "c")


# E. Editable cells

typed(62, "row rejected", "rating_unknown", rating="Corect")
typed(62, "row rejected", "decision_unknown", decision="Ratee")
typed(63, "noted", "was taken as Correct", rating="TRUE")
typed(63, "noted", "was taken as Rate", decision="RATE")
typed(63, "row rejected", "rating_unknown", rating="RICHTIG")
typed(64, "noted", "emptied", row=2, statement="")
case(65, "file rejected", "column_emptied")(lambda s: [s.put(n, statement="") for n in range(len(s.rows))] and None)
for found in ("NA", "None", "null", "#N/A"):
    typed(66, "taken", row=2, note=found)
typed(67, "row rejected", "no-why", why="")
typed(67, "row rejected", "one-publisher", source2_link="", source2_shows="")
for found, code in (("01/02/2021", "date_order"), ("4.1.2021", "date_order")):
    typed(68, "row rejected", code, as_of=found)
case(68, "restored")(
    lambda s: [s.put(n, lent="05/01/2021") for n in range(len(s.rows))] and s.put(0, as_of="04/01/2021")
)
for found, code in (
    ("2026-02-30", "date_impossible"),
    ("0000-00-00", "date_impossible"),
    ("44200", "date_serial"),
    ("2021-02-01", "date_future"),
):
    typed(69, "row rejected", code, as_of=found)
for found in ("1,5", "1.234,5"):
    typed(70, "row rejected", "date_unreadable", as_of=found)
for found in ("up to 175 years", "10²", "½", "−5"):
    typed(71, "taken", row=2, note=found)
for found in ("٢٠٢١-٠١-٠٤", "२०२१-०१-०४", "２０２１-０１-０４", "202¹-01-04"):
    typed(72, "row rejected", "date_unreadable", as_of=found)
typed(73, "row rejected", "cell_long", why="x" * 10_001)
typed(74, "row rejected", "decision_unknown", decision="Publish")
typed(74, "row rejected", decision="Give", give_to="nobody")
typed(74, "row rejected", decision="Approve")


# F. Formulas, markup, links

for found in ("=1+1", "+49 30 1", "-5 per cent", "@mayor", "＝1", "=cmd|' /c x'!A0", '=WEBSERVICE("http://x")'):
    typed(77, "noted", "formula", row=2, note=found)
for found in ("'=1+1", "'tis so"):
    typed(76, "noted" if "=" in found else "taken", row=2, note=found)
for number, found in ((78, "<script>alert(1)</script>"), (79, "{{7*7}}"), (80, "[x](javascript:alert(1))")):
    typed(number, "taken", row=2, note=found)
for found in ("javascript:alert(1)", " JavaScript:alert(1)", "java\tscript:alert(1)", "\x01javascript:alert(1)"):
    typed(81, "row rejected", source1_link=found)
for found in ("data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x", "ftp://a.example.org/", "//host"):
    typed(82, "row rejected", source1_link=found)
for found in ("https:host", "https:///x", "www.example.org/x"):
    typed(82, "row rejected", source1_link=found)
for found in (
    "https://a@b.example.org/", "https://a.example.org\\x", "https://a.example.org:99999/", "https://a.example.org/a b",
    "https://a.example.org/\u202egnp", "http://127.1/", "http://2130706433/", "http://0x7f.1/", "http://１２７.0.0.1/",
):  # fmt: skip
    typed(83, "row rejected", source1_link=found)
typed(84, "noted", "xn--mnchen-3ya", source1_link="https://münchen.example.de/x")
typed(101, "noted", "two alphabets", row=2, note="pаypal")
typed(100, "noted", "reorder", row=2, note="x\u202ey")


@pytest.mark.parametrize(
    ("number", "wanted", "code", "damager"), [pytest.param(*c, id=f"{c[0]} {n}") for n, c in enumerate(CASES)]
)
def test_a_case_gets_its_outcome(sheet, number, wanted, code, damager):
    before = sheet.news.desk.store.head()
    data = bytes_of(sheet, damager)
    report = sheet.collect(data)
    found, why = outcome(report)
    (file,) = report.files
    told = [why, *(r.code for r in file.rejected), *file.noted, *file.restored]
    assert found == wanted, (found, told)
    assert any(code in words for words in told), (code, told)
    assert all(r.problem and r.fix for r in file.rejected)
    if wanted == "file rejected":
        assert sheet.news.desk.store.head() == before, "a rejected file changed the ledger"
        kept, reason = sheet.refused_copy(data)
        assert kept == data and file.rejected[0].problem in reason
        return
    assert sheet.decided(1) == WHY, "a good row did not count"
    if wanted == "row rejected":
        assert "Problem" in sheet.news.sheet(PERSON, "rejected.csv").read_text("utf-8-sig")
        assert file.rejected[0].cells[KEYS["key"].key].endswith("end")
    elif wanted != "conflict":
        assert sheet.decided(0) == WHY, "what was answered was not taken"


def test_a_row_that_was_rejected_comes_back_as_it_was_typed(sheet):
    sheet.put(0, rating="Half true")
    sheet.collect(sheet.text(";").encode("cp1252", "replace"))
    (row,) = sheet.news.rows(PERSON, "rejected.csv")
    assert (row["Why"], row["Rating"], row["Claim"]) == (WHY, "Half true", sheet.ids[0])
    row["Rating"] = "Correct"
    sheet.news.save(PERSON, [row], "rejected.csv")
    sheet.news.collect()
    assert sheet.decided(0) == WHY


DIALECTS = [
    (delimiter, end, coded)
    for delimiter in (",", ";", "\t")
    for end in ("\r\n", "\r")
    for coded in ("utf-8-sig", "utf-16", "cp1252", "mac_roman", "as cp1252", "as mac_roman")
]


@pytest.mark.parametrize(("delimiter", "end", "coded"), DIALECTS)
def test_many_damages_at_once_lose_nothing(sheet, delimiter, end, coded):
    """Another encoding, delimiter, line end and order, rows left out, rows of nothing and notes above: all in one file."""
    sheet.order([*reversed(range(LAST)), LAST])
    sheet.head.append("")
    sheet.rows = [[*row, ""] for row in reversed(sheet.rows[:2])]
    text = f"My sheet{end}" + sheet.text(delimiter, end) + (delimiter * (LAST + 1) + end) * 3
    if coded.startswith("as "):
        data = misread(text, Damage(coded.removeprefix("as "))).encode()
    else:
        data = text.encode(coded, "replace")
    (file,) = sheet.collect(data).files
    assert [act for _, act in file.taken] == ["rate", "rate"] and not file.rejected
    assert sheet.decided(0) == sheet.decided(1) == WHY
    (again,) = sheet.collect(text.encode("utf-8"), "again.csv").files
    assert not again.taken and not again.rejected
