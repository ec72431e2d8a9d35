"""Whether a statement tells a pronoun or a definite phrase counts by its place, by what the label says and by its kind."""

from benchmarks.quality import meant

TEXT = (
    "Ana Reed opened the Arden Mill on 3 May 2019. She employs 40 people there. It rains for 200 days a year in Arden, "
    "and the visitors stay away."
)


def _label(words, means):
    start = TEXT.index(words)
    return [start, start + len(words), means]


def _made(*marked):
    row = {"url": "https://example.org/a", "title": "A mill", "date": "2019-05-04", "text": TEXT}
    return meant.of_article({"expressions": list(marked)}, row)


def test_a_pronoun_whose_name_is_put_in_is_told():
    (she,) = _made(_label("She", [[0, 8]]))
    assert (she.kind, she.named, she.resolved, she.right) == ("persons", True, True, True)


def test_a_name_that_the_label_does_not_mean_is_told_wrongly():
    (she,) = _made(_label("She", [[TEXT.index("Arden Mill"), TEXT.index("Arden Mill") + 10]]))
    assert she.resolved and not she.right


def test_what_no_single_claim_holds_is_not_asked():
    assert _made([0, len(TEXT), "open"]) == []


def test_shares_are_of_what_the_article_names_and_of_what_a_reader_needs():
    def made(named, clear, resolved, right, flagged, kind="definite"):
        return meant.Made(kind, named, clear, resolved, right, flagged)

    told, missed = made(True, False, True, True, False), made(True, False, False, False, True)
    vain, bare = made(False, True, False, False, True), made(False, False, False, False, False)
    shown = meant.score([[told, missed], [vain, bare, made(True, False, True, False, False, "things")]], "definite")
    assert shown == {
        "resolved: precision": 100.0,
        "resolved: coverage": 50.0,
        "left open: flagged": 50.0,
        "clear: flagged": 100.0,
    }
