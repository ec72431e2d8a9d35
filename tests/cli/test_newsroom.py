"""people.csv, ratings.csv, facts/*.csv: taken as spreadsheets save them, refused where a cell cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.errors import ConfigError
from flows.newsroom import read_facts, read_people, read_scheme

PEOPLE = "id,name,roles,active,away_since\nana,Ana Lund,reviewer,yes,\nben,Ben Ito,editor;reviewer,no,2021-01-04\n"
RATINGS = "scheme,version,key,label,value,meaning\nours,2,correct,Correct,4,Holds.\nours,2,unproven,Unproven,,Open.\n"
SEMICOLONS = (
    'id;name;roles;active;away_since\r\nana;Ana Lund;reviewer;yes;\r\nben;Ben Ito;"editor;reviewer";no;2021-01-04\r\n'
)
FACTS = "subject,aliases,property,value,unit,from,to,source_url,retrieved\nAda Brook,,born,1950-02-03,,,,,\n"


def file(folder: Path, data: str | bytes, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_people_are_read_in_their_order(tmp_path):
    ana, ben = read_people(file(tmp_path, PEOPLE))
    assert (ana.id, ana.name, ana.roles, ana.active, ana.away_since) == ("ana", "Ana Lund", {"reviewer"}, True, None)
    assert (ben.roles, ben.active, ben.away_since) == ({"editor", "reviewer"}, False, "2021-01-04")


def test_people_may_have_subjects_and_need_none(tmp_path):
    rows = "ana,Ana,reviewer,yes,,health; city budget,1\nben,Ben,editor,yes,,,2\n"
    ana, ben = read_people(file(tmp_path, f"id,name,roles,active,away_since,Subjects,phone\n{rows}"))
    assert (ana.subjects, ben.subjects) == (("health", "city budget"), ())


def test_a_column_that_is_nearly_called_subjects_is_asked_about_and_others_are_the_newsrooms(tmp_path):
    with pytest.raises(ConfigError) as caught:
        read_people(file(tmp_path, "id,name,roles,active,away_since,subject\nana,Ana,reviewer,yes,,health\n"))
    assert "no column subject" in caught.value.what and "subjects" in caught.value.fix


def test_a_subject_without_a_letter_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="line 2: subjects is “health;—”"):
        read_people(file(tmp_path, "id,name,roles,active,away_since,subjects\nana,Ana,reviewer,yes,,health;—\n"))


@pytest.mark.parametrize(
    "saved",
    [
        b"\xef\xbb\xbf" + PEOPLE.encode(),
        PEOPLE.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + SEMICOLONS.encode(),
        ("sep=;\r\n" + SEMICOLONS).encode(),
        PEOPLE.replace(",", "\t").encode(),
        (PEOPLE + ",,,,\n\n").encode(),
        PEOPLE.replace("id,name", "Id, NAME ").replace("yes", "Yes ").encode(),
        PEOPLE.replace("id,name", "phone,id,name").replace("\nana", "\n12,ana").replace("\nben", "\n13,ben").encode(),
    ],
)
def test_a_file_saved_by_a_spreadsheet_is_taken(tmp_path, saved):
    assert read_people(file(tmp_path, saved)) == read_people(file(tmp_path, PEOPLE, "plain.csv"))


@pytest.mark.parametrize(
    ("rows", "line", "words"),
    [
        (
            "ana,Ana,reviewer,yes,\nana,Other,editor,yes,",
            3,
            "id is “ana”; expected one that line 2 does not have",
        ),
        ("ana,Ana,reviewer,yes,\nbo,ANA ,editor,yes,", 3, "name is “ANA”; expected one that line 2 does not have"),
        ("ana,Ana,boss,yes,", 2, "roles is “boss”; expected one or more of reviewer, editor, operator"),
        ("ana,Ana,,yes,", 2, "roles is empty"),
        ("ana,Ana,reviewer,TRUE,", 2, "active is “TRUE”; expected yes or no"),
        ("ana,Ana,reviewer,,", 2, "active is empty; expected yes or no"),
        ("ana,Ana,reviewer,no,4.1.2021", 2, "away_since is “4.1.2021”"),
        ("ana,,reviewer,yes,", 2, "name is empty"),
        ("../x,Ana,reviewer,yes,", 2, "id is “../x”"),
        ("Ana B,Ana,reviewer,yes,", 2, "id is “Ana B”"),
        ("machine,Ana,reviewer,yes,", 2, "id is “machine”"),
        ('ana,"Ana\nLund",reviewer,yes,\nbo,Bo,boss,yes,', 4, "roles is “boss”"),
    ],
)
def test_a_person_that_cannot_be_used_names_line_found_and_expected(tmp_path, rows, line, words):
    with pytest.raises(ConfigError) as caught:
        read_people(file(tmp_path, "id,name,roles,active,away_since\n" + rows + "\n"))
    assert f"people.csv, line {line}: " in caught.value.what
    assert words in caught.value.what
    assert caught.value.fix


def test_a_missing_column_is_named_with_what_was_found(tmp_path):
    with pytest.raises(ConfigError, match="line 1: the column roles is missing; found id, name, active, away_since"):
        read_people(file(tmp_path, "id,name,active,away_since\nana,Ana,yes,\n"))


def test_a_column_twice_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="the column name stands there twice"):
        read_people(file(tmp_path, "id,name,name,roles,active,away_since\nana,Ana,Bo,reviewer,yes,\n"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the column id is missing; found nothing"),
        (b"id,name,roles,active,away_since\nana,caf\xe9,reviewer,yes,\n", "line 2: this is not UTF-8"),
        (PEOPLE.encode("utf-16"), "not UTF-8"),
        (b"PK\x03\x04\x00\x00", "NUL"),
        (PEOPLE.encode() + b'bo,"Bo,reviewer,yes,\n', "not well quoted"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_in_words(tmp_path, data, words):
    with pytest.raises(ConfigError) as caught:
        read_people(file(tmp_path, data))
    assert words in caught.value.what


def test_a_file_that_is_not_there_is_told_so(tmp_path):
    with pytest.raises(ConfigError, match="There is no"):
        read_people(tmp_path / "people.csv")


def test_a_scheme_has_its_name_version_and_ratings(tmp_path):
    scheme = read_scheme(file(tmp_path, RATINGS, "ratings.csv"))
    assert (scheme.name, scheme.version) == ("ours", "2")
    assert [(r.key, r.label, r.value) for r in scheme.ratings] == [
        ("correct", "Correct", 4),
        ("unproven", "Unproven", None),
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("ours,2,wrong,Correct,1,No.", "label is “Correct”; expected a label that no other line has"),
        ("ours,2,correct,Wrong,1,No.", "key is “correct”"),
        ("ours,3,wrong,Wrong,1,No.", "version is “3”; expected “2”"),
        ("theirs,2,wrong,Wrong,1,No.", "scheme is “theirs”; expected “ours”"),
        ("ours,2,wrong,True,1,No.", "label is “True”"),
        ("ours,2,wrong,=Wrong,1,No.", "label is “=Wrong”"),
        ("ours,2,wrong,1 star,1,No.", "label is “1 star”"),
        ("ours,2,wrong,Wrong,1.5,No.", "value is “1.5”"),
        ("ours,2,wrong,Wrong,-1,No.", "value is “-1”"),
        ("ours,2,wrong,Wrong,1,", "meaning is empty"),
    ],
)
def test_a_rating_that_cannot_be_used_is_refused(tmp_path, row, words):
    with pytest.raises(ConfigError) as caught:
        read_scheme(file(tmp_path, RATINGS + row + "\n", "ratings.csv"))
    assert "line 4: " in caught.value.what
    assert words in caught.value.what


def test_a_scheme_without_ratings_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="no rating"):
        read_scheme(file(tmp_path, RATINGS.split("\n")[0] + "\n", "ratings.csv"))


def test_facts_of_all_files_are_read_in_order_of_their_names(tmp_path):
    file(tmp_path, FACTS.replace("Ada Brook", "Bo Quist"), "b.csv")
    file(tmp_path, FACTS.replace(",", ";"), "a.csv")
    file(tmp_path, "not a table", "notes.txt")
    assert [f.subject for f in read_facts(tmp_path)] == ["Ada Brook", "Bo Quist"]


def test_no_folder_of_facts_is_no_fact(tmp_path):
    assert read_facts(tmp_path / "facts") == ()


def test_a_fact_that_cannot_be_used_names_file_line_and_cell(tmp_path):
    file(tmp_path, FACTS + "Bo,,born,,,,,,\n", "a.csv")
    with pytest.raises(ConfigError, match=r"a\.csv line 3: value is “nothing”"):
        read_facts(tmp_path)


def test_the_ratings_and_people_of_the_samples_can_be_used():
    from importlib import resources

    seeds = resources.files("seeds")
    with resources.as_file(seeds.joinpath("ratings.csv")) as path:
        assert len(read_scheme(path).ratings) == 6
    with resources.as_file(seeds.joinpath("people.csv")) as path:
        assert read_people(path)
