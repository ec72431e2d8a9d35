"""What the one URL parser takes, refuses and calls the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import urls
from claims.errors import InputRejected
from claims.urls import UrlRefused, canonical, parse, safe_href

REFUSED = {
    "scheme": [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript://example.org/%0aalert(1)", "data:text/html,x",
        "vbscript:x", "file:///etc/passwd", "blob:https://example.org/1", "ftp://example.org/a", "//example.org/a",
        "www.example.org", "example.org/a", "/a", "mailto:a@example.org", "[text](https://example.org)",
    ],
    "form": ["https:example.org", "https:/example.org", "https:///x", "http://", "http://:80/"],
    "userinfo": ["https://a:b@example.org/", "https://example.org@evil.example/", "https://@example.org"],
    "backslash": ["https://example.org\\@evil.example", "https:\\\\example.org"],
    "port": ["https://example.org:99999/", "https://example.org:0/", "https://example.org:8o/", "https://example.org:-1/",
             "https://example.org:\u0661\u0662/"],
    "space": ["https://exa mple.org", "https://example.org/a b", "java\tscript:alert(1)", "https://example.org/\n",
              "https://example.org/\u00a0a", "https://example.org/ https://example.net/"],
    "hidden": ["https://example.org/\u202egpj", "https://exa\u200bmple.org", "https://example.org/\x00",
               "java\x01script:alert(1)", "https://example.org/\U000e0041", "https://example.org/\ud800"],
    "host": ["http://a..example.org", "http://-a.example.org", "http://a-.example.org", "http://exa%6dple.org",
             "http://.org", "http://[::1", "http://[fe80::1%25eth0]/", "http://a_b.example.org", "http://xn--a.example.org",
             "http://" + "a" * 64 + ".example.org", "http://[127.0.0.1]x/"],
    "not-public": ["http://localhost/", "http://a.localhost", "http://intranet/", "http://printer.local", "http://a.internal",
                   "http://1.0.0.127.in-addr.arpa"],
    "address": [
        "http://127.0.0.1/", "http://127.1", "http://2130706433", "http://0x7f.1", "http://0x7f000001", "http://0177.0.0.1",
        "http://\uff11\uff12\uff17.0.0.1", "http://127\u30020\u30020\u30021", "http://0/", "http://0.0.0.0",
        "http://10.0.0.1", "http://172.16.0.1", "http://192.168.1.1:80/", "http://169.254.169.254/latest", "http://100.64.0.1",
        "http://224.0.0.1", "http://239.1.1.1", "http://255.255.255.255", "http://192.88.99.1", "http://127.0.0.1./",
        "http://[::1]/", "http://[::]/", "http://[fe80::1]/", "http://[fc00::1]/", "http://[ff02::1]/", "http://[ff0e::1]/",
        "http://[64:ff9b::808:808]/", "http://[64:ff9b:1::1]/", "http://[2002:808:808::]/", "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[2001::1]/",
    ],
    "empty": ["", "  "],
    "too-long": ["https://example.org/" + "a" * 4096, "https://example.org/" + "\u00e9" * 1000],
}  # fmt: skip


@pytest.mark.parametrize(("code", "words"), [(code, words) for code, many in REFUSED.items() for words in many])
def test_refuses_with_a_stable_code_and_says_what_to_do(code, words):
    with pytest.raises(UrlRefused) as refusal:
        parse(words)
    assert refusal.value.code == code
    assert isinstance(refusal.value, InputRejected)
    assert refusal.value.what
    assert refusal.value.fix
    assert safe_href(words) is None


def test_a_refusal_shows_what_was_hidden():
    with pytest.raises(UrlRefused, match=r"<U\+202E>"):
        parse("https://example.org/\u202egpj")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("https://example.org", "https://example.org"),
        ("  HTTPS://WWW.Example.COM:443/A?b=c#d ", "https://www.example.com/A?b=c#d"),
        ("http://example.net:80", "http://example.net"),
        ("http://example.net:8080/", "http://example.net:8080/"),
        ("http://example.net:/", "http://example.net/"),
        ("https://example.org./a", "https://example.org/a"),
        ("https://example.org/caf\u00e9|<x>\"'", "https://example.org/caf%C3%A9%7C%3Cx%3E%22'"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://8.8.8.8/x", "https://8.8.8.8/x"),
        ("https://[2606:4700:0::1111]:8443/x", "https://[2606:4700::1111]:8443/x"),
        ("https://example.org/a@b", "https://example.org/a@b"),
    ],
)
def test_takes_public_hosts_in_one_normal_form(words, text):
    assert parse(words).text == text
    assert safe_href(words) == text


def test_an_international_host_is_shown_in_punycode_and_noted():
    url = parse("https://b\u00fccher.example.org/x")
    assert url.text == "https://xn--bcher-kva.example.org/x"
    assert url.host == "xn--bcher-kva.example.org"
    assert url.note is not None
    assert "b\u00fccher" in url.note
    assert "xn--bcher-kva" in url.note


def test_a_host_that_came_in_punycode_is_noted_too_and_a_plain_one_is_not():
    assert "b\u00fccher" in (parse("https://xn--bcher-kva.example.org/").note or "")
    assert parse("https://example.org/").note is None


@pytest.mark.parametrize(
    ("words", "publisher"),
    [
        ("https://court.example.org/x", "example.org"),
        ("https://news.example.co.uk/", "example.co.uk"),
        ("https://someone.github.io/", "someone.github.io"),
        ("https://co.uk/", "co.uk"),
        ("https://8.8.8.8/", "8.8.8.8"),
    ],
)
def test_the_publisher_is_the_registered_domain(words, publisher):
    assert parse(words).publisher == publisher


SAME_STORY = [
    "https://example.org/story",
    "http://example.org/story/",
    "http://www.example.org/story?utm_source=a&utm_medium=b",
    "https://example.org:443/story?fbclid=1&gclid=2#part",
    "https://amp.example.org/story/amp/",
    "https://example.org/amp/story",
    "https://example.org/story?amp=1",
    "https://example.org/%73tory",
    "https://www.google.com/amp/s/www.example.org/story",
    "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/story/amp?utm_campaign=z",
]


@pytest.mark.parametrize("words", SAME_STORY)
def test_one_story_has_one_key(words):
    assert canonical(words) == "https://example.org/story"


@pytest.mark.parametrize(
    "words",
    ["https://example.org/other", "https://example.org/story?id=2", "https://example.net/story", "https://example.org:81/story",
     "https://example.org/Story", "https://news.example.org/story", "https://example.org/camp"],
)  # fmt: skip
def test_another_story_has_another_key(words):
    assert canonical(words) != "https://example.org/story"


def test_a_parameter_that_names_the_story_stays():
    assert canonical("https://example.org/a?utm_source=x&id=7&page=2") == "https://example.org/a?id=7&page=2"


def test_a_bare_www_suffix_host_keeps_its_name():
    assert canonical("https://www.co.uk/") == "https://www.co.uk"


def test_no_address_reads_as_none():
    assert safe_href(None) is None


@given(st.text(max_size=60))
def test_whatever_is_typed_is_taken_or_refused(words):
    href = safe_href(words)
    assert href is None or href.startswith(("http://", "https://"))


PATHS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zs", "Zl", "Zp")), max_size=30)


@given(
    st.sampled_from(["http", "https"]),
    st.sampled_from(["", "www.", "amp.", "b\u00fc."]),
    PATHS.filter(lambda p: "\\" not in p),
    st.sampled_from(["", "/amp", "?utm_id=3", "?a=1&amp", ".amp.html", "/"]),
)
def test_normal_forms_and_keys_are_settled_after_one_pass(scheme, lead, path, end):
    words = f"{scheme}://{lead}example.org/{path}{end}"
    if (first := safe_href(words)) is None:
        return
    assert first.isascii()
    assert not set(first) & set('"<>\\`{}|^ ')
    assert parse(first).text == first
    key = canonical(first)
    assert canonical(key) == key
    assert "#" not in key


def test_the_limit_is_a_limit_on_the_normal_form():
    fits = "https://example.org/" + "a" * (urls.LIMIT - len("https://example.org/"))
    assert parse(fits).text == fits
