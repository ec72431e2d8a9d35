"""The manifest lists every file, is canonical, and proves itself."""

import hashlib
import json

import edition_samples as samples
import pytest

from claims.publish import manifest

FILES = {"index.html": b"<p>hello", "data/verdicts.csv": b"a,b\r\n"}


def test_it_holds_files_head_prepared_configuration_and_versions():
    body = json.loads(manifest.manifest(samples.westmere(), FILES))
    assert body["files"]["index.html"] == {"bytes": 8, "sha256": hashlib.sha256(b"<p>hello").hexdigest()}
    assert body["head"] == {"seq": 90, "hash": "ab" * 32}
    assert body["prepared"] == {"seq": 90, "hash": "ab" * 32, "at": samples.AT}
    assert body["site"]["name"] == "claimdesk"
    assert body["scheme"]["ratings"][0]["label"] == "Correct"
    assert body["versions"] == {"claimdesk": "0.1.0"}


def test_the_order_of_files_does_not_matter_and_every_byte_does():
    e = samples.westmere()
    assert manifest.manifest(e, dict(reversed(FILES.items()))) == manifest.manifest(e, FILES)
    assert manifest.manifest(e, {**FILES, "index.html": b"<p>hellO"}) != manifest.manifest(e, FILES)


def test_the_id_is_the_start_of_the_hash_of_the_whole_file():
    data = manifest.manifest(samples.westmere(), FILES)
    assert manifest.release_id(data) == hashlib.sha256(data).hexdigest()[:16]


def test_it_reads_back_what_it_wrote():
    data = manifest.manifest(samples.westmere(), FILES)
    assert manifest.parse(data)["files"].keys() == FILES.keys()


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda d: d + b"\n", "not spelled as we write it"),
        (lambda d: d[:-1], "not JSON"),
        (lambda d: b"\xff" + d, "not JSON"),
        (lambda d: b"[" * 100_000, "not JSON"),
        (lambda d: d.replace(b'"format":1', b'"format":NaN'), "not JSON"),
        (lambda d: b"[]", "lists no files"),
        (lambda d: d.replace(b'"0.1.0"', b'"0.2.0"'), "does not fit the hash"),
    ],
)
def test_a_damaged_manifest_is_refused_with_the_reason(damage, says):
    data = manifest.manifest(samples.westmere(), FILES)
    with pytest.raises(ValueError, match=says):
        manifest.parse(damage(data))


def test_sealing_twice_is_refused():
    e = samples.westmere()
    with pytest.raises(ValueError, match="once"):
        manifest.seal(e, manifest.seal(e, FILES))
