"""What a well-known name is needs no telling; but it is meant only where it stands just before, or the title names it."""

import pytest

from claims.extract import candidates
from claims.extract.lang.en import kinds, wellknown
from claims.records import Article


def statements(text, title=None):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, title=title))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Doctors fought Ebola. In 2019 the disease killed 300 people.", "In 2019 Ebola killed 300 people"),
        ("Voters in Queensland chose. In 2019 the state had 300 mills.", "In 2019 Queensland had 300 mills"),
        (
            "A reporter read the Chicago Tribune. In 2019 the newspaper sold 300 copies.",
            "In 2019 the Chicago Tribune sold 300 copies",
        ),
        ("Boeing met its crews. In 2019 the company paid 300 pilots.", "In 2019 Boeing paid 300 pilots"),
        ("Crowds came to Hagia Sophia. In 2019 the monument had 300 guards.", "In 2019 Hagia Sophia had 300 guards"),
        ("Nurses there treat measles. In 2019 the disease killed 300 people.", "In 2019 measles killed 300 people"),
        (
            "Mary Reed won the 2018 Boston Marathon. The race had 300 stewards.",
            "The 2018 Boston Marathon had 300 stewards",
        ),
        ("Men came off the Stena Impero. In 2019 the vessel had 300 seats.", "In 2019 Stena Impero had 300 seats"),
    ],
)
def test_a_well_known_name_just_before_is_what_its_kind_means(text, statement):
    assert statement in statements(text)


def test_of_what_the_title_names_the_kind_may_stand_far_below():
    text = "In March Ryanair met its crews. Otto Reed spoke for them. They stayed. In 2019 the airline paid 300 pilots."
    assert "In 2019 Ryanair paid 300 pilots" in statements(text, "Ryanair pays its pilots")


@pytest.mark.parametrize(
    "text",
    [
        "Reed flew with Ryanair. Then Voss spoke. In 2019 the airline paid 300 pilots.",  # far above, and not the subject
        "Doctors feared Ebola and Zika. In 2019 the disease killed 300 people.",
        "Voters in Queensland and in Texas chose. In 2019 the state had 300 mills.",
        "Crowds came to Hagia Sophia and to the Taj Mahal. In 2019 the monument had 300 guards.",
        "Reed built a monument. Then he saw Hagia Sophia. In 2019 the monument had 300 guards.",
        "The Arden monument fell. Reed saw Hagia Sophia. In 2019 the monument had 300 guards.",
        "A morning sun rose over Sun Hill. In 2019 the newspaper sold 300 copies.",
        "Reed is of the Swedish Academy of Mills. In 2019 the academy had 300 members.",
        "Crews left a small airline. Then Ryanair spoke. In 2019 the airline paid 300 pilots.",
    ],
)
def test_one_that_stands_far_or_beside_another_leaves_it_open(text):
    known = ("Ryanair paid", "Ebola killed", "Queensland had", "Sophia had", "the Sun sold", "Academy had")
    assert not any(name in s for s in statements(text) for name in known)


def test_a_region_of_the_title_is_the_region():
    text = "Men of the Persian Gulf came. Farmers came. In 2019 the region lost 300 mills."
    assert "In 2019 the Persian Gulf lost 300 mills" in statements(text, "Men leave Persian Gulf")
    assert "In 2019 the region lost 300 mills" in statements(text, "Men leave")


def test_the_only_known_group_of_a_text_is_the_group():
    text = "Fighters of Hamas came. Hamas men spoke. Farmers came. In 2019 the group held 300 mills."
    assert "In 2019 Hamas held 300 mills" in statements(text)
    text = "Fighters of Hamas came. Men of Hezbollah and Hamas spoke. Farmers came. In 2019 the group held 300 mills."
    assert "In 2019 the group held 300 mills" in statements(text)


def test_two_names_of_one_thing_are_no_rivals_and_the_fuller_is_told():
    text = "Reed joined the Federal Bureau of Investigation (FBI). In 2019 the bureau had 300 agents."
    assert "In 2019 the Federal Bureau of Investigation had 300 agents" in statements(text)
    text = "Reed joined the FBI and the ATF. In 2019 the bureau had 300 agents."
    assert "In 2019 the bureau had 300 agents" in statements(text)


def test_a_kind_before_a_name_is_part_of_it():
    assert not any(
        "Texas Department" in s for s in statements("Reed lives in Texas. In 2019 the state Department paid 300 men.")
    )


def test_every_name_is_known_by_a_word_that_can_be_looked_up():
    assert all(name[0].isalnum() and kinds for name, kinds in wellknown.KINDS_OF.items())
    assert wellknown.KINDS_OF.keys() > wellknown.WITH_THE


def test_what_a_name_may_be_called_is_asked_for_and_names_of_one_thing_are_both_known():
    asked = kinds.MEANS.keys() | kinds.BY_REPUTE
    assert all(not asked.isdisjoint(words) for words in wellknown.KINDS_OF.values())
    assert all({full, short} <= wellknown.KINDS_OF.keys() for full, short in wellknown.SHORTER.items())
    assert all(
        not wellknown.KINDS_OF[full].isdisjoint(wellknown.KINDS_OF[short]) for full, short in wellknown.SHORTER.items()
    )
    assert not kinds.MEANS.keys() & kinds.BY_REPUTE
