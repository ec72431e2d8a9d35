"""Whom and what `the accused`, `the court` and `the ferry` mean, told somewhere in the article; and where it cannot be told."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, title=None):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, title=title))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Otto Reed, aged 40, pleaded guilty in May. The accused sold 30 guns.", "Otto Reed sold 30 guns"),
        ("Otto Reed was charged with theft. The defendant sold 30 guns.", "Otto Reed sold 30 guns"),
        ("Otto Reed appeared in the Arden court. The accused sold 30 guns.", "Otto Reed sold 30 guns"),
        (
            "The mayor, Otto Reed, spoke. It held twice as much as  the mayor had asked for in 2019.",
            "It held twice as much as  Otto Reed had asked for in 2019",
        ),
    ],
)
def test_who_is_tried_or_compared_is_told(text, statement):
    assert " ".join(statement.split()) in statements(text)


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Otto Reed and Paul Quill met. Otto Reed saw 3 mills. The accused sold 30 guns.", "The accused"),
        (
            "Otto Reed was charged with theft. Paul Quill was charged with theft. The accused sold 30 guns.",
            "The accused",
        ),
        ("Farmers spoke. In 2019 they thanked the mayor for selling 30 huts.", "the mayor"),
    ],
)
def test_one_of_several_or_of_none_stays_open(text, open_word):
    assert any(open_word in left_open for left_open in statements(text).values())


def test_what_an_office_is_held_for_tells_which():
    found = statements("Farmers spoke. In 2019 they thanked the spokesman for Ashford.")
    assert not any("the spokesman" in left_open for left_open in found.values())


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The US Supreme Court met. In 2019 Otto Reed sued the Supreme Court.",
            "In 2019 Otto Reed sued the US Supreme Court",
        ),
        (
            "The Supreme Court of Norland met. The Supreme Court fined 30 men.",
            "The Supreme Court of Norland fined 30 men",
        ),
        ("A Volta X9 hit a wall. The Volta had 300 dents.", "The Volta X9 had 300 dents"),
        ("Otto Reed asked the US Embassy. He paid the embassy 30 dollars.", "Otto Reed paid the US Embassy 30 dollars"),
        ("The Holm Point colony is old. The colony has 300 huts.", "The Holm Point colony has 300 huts"),
        ("The Reed administration is old. Some in the Administration sold 30 huts.", "the Reed administration sold 30"),
        ("The plane fell 30 feet. The plane, a Volta Roadster, was old.", "The Volta Roadster fell 30 feet"),
        ("Today's Court of Norland ruling is long. The court fined 30 men.", "Court of Norland fined 30 men"),
        ("The mockumentary Mister Holm came out. The film cost 30 dollars.", "Mister Holm cost 30 dollars"),
        (
            "From May 4 on, the town saw the Holm Expo, an annual event based on mills. The event cost 30 dollars.",
            "The Holm Expo cost 30 dollars",
        ),
        (
            "Reed Says Arden Museum Will Tell All. The National Museum of Mills opened. The museum has 30 rooms.",
            "The National Museum of Mills has 30 rooms",
        ),
    ],
)
def test_a_name_told_in_full_is_put_for_its_kind(text, statement):
    assert any(statement in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "The US Supreme Court and the Norwegian Supreme Court met. The Supreme Court fined 30 men.",
            "The Supreme Court f",
        ),
        ("The US Supreme Court met. The Supreme Court of Peru fined 30 men.", "The Supreme Court of Peru fined"),
        ("A Volta X9 hit a Volta X12. The Volta had 300 dents.", "The Volta had"),
        ("A Volta X9 hit a wall. The Volta 12 had 300 dents.", "The Volta 12 had"),
        ("The Holm Point colony met another colony. The colony has 300 huts.", "The colony has"),
        ("The Reed administration met. In the Administration 9 hall they sold 30 huts.", "the Administration 9"),
        ("The plane, a Dane said, was old. The plane has 30 seats.", "The plane has 30"),
        ("Otto Reed called the US Embassy. An embassy is old. He paid the embassy 30 dollars.", "paid the embassy 30"),
    ],
)
def test_a_kind_of_several_or_of_others_is_left(text, kept):
    assert any(kept in s for s in statements(text))


@pytest.mark.parametrize(
    ("title", "statement"),
    [
        ("Mill burns in Oslo", "The city (Oslo) council met in 2019"),
        ("Mill burns in Oslo and Paris", "The city council met in 2019"),
    ],
)
def test_whose_council_it_is_stands_beside_it(title, statement):
    assert statement in statements("The city council met in 2019. Clara Voss left Oslo and Paris.", title)


def test_a_ship_of_the_title_is_meant_beside_others():
    text = "The ship MV Arden Star left. It passed a ship. A vessel was seen. The ship had 30 men."
    assert "MV Arden Star had 30 men" in statements(text, "Divers find Arden Star")
    assert "The ship had 30 men" in statements(text, "Divers find wreck")


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The Holm Mini Fair opened. A fair is old. The event sold 30 pies.", "The Holm Mini Fair sold 30 pies"),
        ("The Holm Expo Peru opened. A convention is old. The popular event sold 30 pies.", "Expo Peru sold 30 pies"),
    ],
)
def test_an_event_of_the_title_is_meant_beside_others(text, statement):
    assert any(statement in s for s in statements(text, "Farmers fill Mini Fair and Holm Expo Peru"))
    assert not any(statement in s for s in statements(text, "Farmers fill town"))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Otto Reed met farmers. Gov. Otto Reed is old. The governor sold 30 mills.", "Otto Reed sold 30 mills"),
        ("Otto Reed, Norland's governor, left. The governor sold 30 mills.", "Otto Reed sold 30 mills"),
        ("They met Sen. Otto Reed. The senator sold 30 mills.", "Otto Reed sold 30 mills"),
        ("The board asked Supreme Court Justice Otto Reed. The judge fined 30 men.", "Otto Reed fined 30 men"),
        (
            "It took 30 days of the administration’s time. Voters like the Reed administration.",
            "It took 30 days of the Reed administration’s time",
        ),
    ],
)
def test_offices_told_anywhere_are_known(text, statement):
    assert any(statement in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ana Reed met farmers. President Reed is old. The president sold 30 mills.", "The president sold"),
        ("Otto Reed, former mayor of Arden, left. The mayor sold 30 mills.", "The mayor sold"),
        ("They met Justice Secretary Otto Reed. The judge fined 30 men.", "The judge fined"),
        (
            "It took 30 days of the administration’s time. Voters like the Reed administration and the Holm administration.",
            "the administration’s time",
        ),
    ],
)
def test_an_office_of_old_or_of_a_namesake_is_left(text, kept):
    assert any(kept in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Volta Airlines is old. The board shut Volta’s 30 offices.", "The board shut Volta Airlines’s 30 offices"),
        ("The airline Volta Air is old. Volta flies to 30 towns.", "Volta Air flies to 30 towns"),
        ("Holmsk Energy is old. In 2019 they sued Holmsk.", "sued Holmsk Energy"),
        ("Volta Motor Company is old. Volta has 30 offices.", "Volta Motor Company has 30"),
        ("Volta Partners is old. Volta says it has 30 offices.", "Volta Partners has 30"),
        (
            "Arden Brick and Stone Company (ABS) is old. ABS said it has 30 huts.",
            "Arden Brick and Stone Company has 30",
        ),
    ],
)
def test_a_firm_by_its_first_word_is_named_in_full(text, statement):
    assert any(statement in s.replace("'", "’") for s in statements(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Volta Airlines met Volta Foods. Volta has 30 offices.", "Volta has 30"),
        ("Volta Partners is old. Otto Volta sold it. Volta has 30 offices.", "Otto Volta has 30"),
        ("The toy Volta Air is old. Volta flies 30 feet.", "Volta flies 30"),
        ("Volta Airlines is old. The Volta planes have 30 seats.", "The Volta planes"),
        ("Oslo Airlines is old. They own 30 mills in Oslo.", "mills in Oslo"),
        ("Walter Energy is old. Walter has 30 mills.", "Walter has 30"),
        ("Volta Airlines is old. Old Volta Hall has 30 rooms.", "Old Volta Hall has"),
    ],
)
def test_a_word_that_may_be_another_is_no_firm(text, kept):
    assert any(kept in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Norwegian website Mill Watch shut. Farmers spoke. In 2019 they sued the Norwegian website.",
            "sued Mill Watch",
        ),
        ("Police met at Reeds' Hall. In 2019 Otto Reed sold 300 mills there.", "sold 300 mills there (at Reeds' Hall)"),
        ("Otto Reed lived in Holmshire. The county sold 300 mills in 2019.", "Holmshire sold 300 mills in 2019"),
        ("Otto Reed left Sussex. He met the county’s 300 farmers.", "met Sussex’s 300 farmers"),
    ],
)
def test_places_and_what_is_of_a_country_are_told(text, statement):
    assert any(statement in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The website Mill Watch shut. In 2019 Otto Reed sued the Norwegian website.", "the Norwegian website"),
        ("Otto Reed left Sussex for Kent. The county sold 300 mills.", "The county sold"),
        ("Otto Reed lived in New Hampshire. The county sold 300 mills.", "The county sold"),
    ],
)
def test_places_of_two_kinds_are_left(text, kept):
    assert any(kept in s for s in statements(text))


def test_a_territory_is_told_where_its_name_follows():
    text = "Otto Reed left Hong Kong. In 2019 the territory had 30 courts, so that Hong Kong was just."
    assert any("In 2019 Hong Kong had 30 courts" in s for s in statements(text, "Protests in Hong Kong"))


def test_what_a_named_place_owns_may_have_a_capital():
    found = statements("Otto Reed lived in Holmshire. In 2019 he met the county’s Chief Clerk.")
    assert any(s.endswith("met Holmshire’s Chief Clerk") for s in found)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Fighters of the Islamic State left. In 2019 Otto Reed met farmers in the state.", "farmers in the state"),
        ("Nor was the mill old. In 2019 Otto Reed sold 30 mills to the company.", "to the company"),
        ("The Holm Point team met. In 2019 the team from Ashford sold 300 huts.", "the team from Ashford"),
        ("The mayor, Otto Reed, spoke. Since 2019, 30 men elect the mayor directly.", "elect the mayor directly"),
    ],
)
def test_another_team_and_whoever_is_elected_are_left(text, kept):
    assert any(kept in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Chile and Peru met. Norwegian Prime Minister Otto Reed said the country would sell 300 mills.",
            "Norway would sell 300 mills",
        ),
        ("Chile and Peru met. 30 troops of Norway and Chile stayed in the country.", "stayed in the country"),
        ("Chile and Peru met. 30 Norwegian troops stayed in the country.", "stayed in the country"),
        ("Chile and Peru met. The Norwegian premier spoke. The country sold 300 mills.", "The country sold"),
    ],
)
def test_whose_rulers_act_is_the_country_of_the_sentence(text, statement):
    assert any(statement in s for s in statements(text))
