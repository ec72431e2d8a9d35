"""Any byte that is not the published one is found, and its file is named; offline, from the folder alone."""

import shutil
from pathlib import Path

import edition_samples as samples
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.errors import UsageError
from claims.publish import manifest
from claims.publish.release import stage, switch
from claims.publish.verify import verify

FILES = {"index.html": b"<p>hello</p>", "data/verdicts.csv": b"a,b\r\n1,2\r\n", "claims/clm-1.html": b"<p>one</p>"}


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    home = tmp_path_factory.mktemp("desk")
    found = stage(manifest.seal(samples.westmere(), FILES), home / "staging", home / "published" / "releases")
    switch(home / "published", found)
    return home / "published"


@pytest.fixture
def copy(published, tmp_path) -> Path:
    home = published / "current"
    return Path(shutil.copytree(home, tmp_path / home.resolve().name))


def test_an_untouched_release_has_no_problem_by_its_folder_and_by_the_live_link(published):
    assert verify(published / "current") == []
    assert verify((published / "current").resolve()) == []


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_flipped_byte_in_any_file_is_found_and_named(published, data):
    home = (published / "current").resolve()
    name = data.draw(st.sampled_from(sorted([*FILES, "manifest.json"])))
    whole = (home / name).read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    bits = data.draw(st.integers(1, 255))
    try:
        (home / name).write_bytes(whole[:at] + bytes([whole[at] ^ bits]) + whole[at + 1 :])
        assert [p.file for p in verify(published / "current") if p.fatal] == [name]
    finally:
        (home / name).write_bytes(whole)


def test_every_byte_of_the_manifest_counts_in_a_renamed_copy_too(published, tmp_path):
    copy = Path(shutil.copytree(published / "current", tmp_path / "download"))
    whole = (copy / "manifest.json").read_bytes()
    for at in range(0, len(whole), 7):
        (copy / "manifest.json").write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert [p.file for p in verify(copy) if p.fatal] == ["manifest.json"], at


def test_a_renamed_copy_says_what_its_name_does_not_prove(published, tmp_path):
    copy = Path(shutil.copytree(published / "current", tmp_path / "download"))
    (problem,) = verify(copy)
    assert problem.file == "manifest.json" and not problem.fatal
    assert (published / "current").resolve().name in problem.what


def test_a_folder_under_another_releases_name_is_a_fault(copy):
    moved = copy.rename(copy.with_name("0123456789abcdef"))
    (problem,) = verify(moved)
    assert problem.fatal and problem.file == "manifest.json"


def test_missing_and_added_files_are_named(copy):
    (copy / "index.html").unlink()
    (copy / "claims" / "extra.html").write_bytes(b"<p>")
    assert [(p.file, p.what.split(":")[0]) for p in verify(copy)] == [
        ("claims/extra.html", "it is not in the manifest"),
        ("index.html", "it is missing."),
    ]


def test_a_truncated_or_emptied_file_is_named(copy):
    (copy / "data" / "verdicts.csv").write_bytes(b"")
    assert [p.file for p in verify(copy)] == ["data/verdicts.csv"]


def test_links_are_no_files_of_a_release(copy, tmp_path):
    twin = tmp_path / "twin.html"
    twin.write_bytes(FILES["index.html"])
    (copy / "index.html").unlink()
    (copy / "index.html").symlink_to(twin)
    (copy / "claims" / "away").symlink_to(tmp_path)
    assert [p.file for p in verify(copy)] == ["claims/away", "index.html"]


def test_a_folder_in_the_place_of_a_file_is_named(copy):
    (copy / "index.html").unlink()
    (copy / "index.html").mkdir()
    assert [p.file for p in verify(copy)] == ["index.html"]


def test_a_release_without_its_manifest_says_so(copy):
    (copy / "manifest.json").unlink()
    assert [p.file for p in verify(copy)] == ["manifest.json"]


def test_no_folder_is_a_wrong_word_on_the_command_line(tmp_path):
    with pytest.raises(UsageError, match="no release folder"):
        verify(tmp_path / "nothing")


def test_a_manifest_that_points_outside_reads_nothing_there(tmp_path):
    (tmp_path / "secret").write_bytes(b"x")
    body = {"files": {"../secret": {"bytes": 1, "sha256": manifest.sha256(b"x")}}}
    data = manifest.canonical_json({**body, "self": manifest.own_hash(body)})
    home = tmp_path / manifest.release_id(data)
    home.mkdir()
    (home / "manifest.json").write_bytes(data)
    assert [p.file for p in verify(home)] == ["../secret"]
