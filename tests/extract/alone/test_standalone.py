"""Statements that stand alone, and those that say what is missing. Nothing in them is invented."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, published=None):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, published=published))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Clara Voss won the vote. She took office in May 2019.", "Clara Voss took office in May 2019"),
        ("The bridge was built in 1950 and was closed in 2019.", "The bridge was closed in 2019"),
        ("Otto Reed met Paul Quill, who lost the vote in 2019.", "Paul Quill lost the vote in 2019"),
        ("He praised Clara Voss, whose party holds 14 seats.", "Clara Voss’s party holds 14 seats"),
        ("It moved to the Arden Theatre, which has 900 seats.", "the Arden Theatre has 900 seats"),
        (
            "Police closed a music site. At its heart was a website known as Cold Mill. The site held 300 songs.",
            "Cold Mill held 300 songs",
        ),
        ("Reed sent gifts to the Arden Trust, which has 40 schools.", "the Arden Trust has 40 schools"),
        ("Reed told The Arden Post, which also today named 12 ships.", "The Arden Post also today named 12 ships"),
        (
            "Clara Voss lived in Arden, where she ran a shop for six years.",
            "In Arden, Clara Voss ran a shop for six years",
        ),
        ("For selling 300 houses, the firm was fined.", "The firm sold 300 houses"),
        ("The storm hit Arden, killing four people.", "The storm hit Arden, killing four people"),
        ("Clara Voss said she had 300 votes.", "Clara Voss had 300 votes"),
        ("Clara Voss was born in Arden. Voss sold the mill in 2019.", "Clara Voss sold the mill in 2019"),
        ("Jan van Holm was born in Arden. Van Holm sold the mill in 2019.", "Jan van Holm sold the mill in 2019"),
        ("Clara Voss was born in Arden. Her sister died in 2019.", "Clara Voss’s sister died in 2019"),
        (
            "Clara Voss was born in Arden. Her sister’s mill burned down in 2019.",
            "Clara Voss’s sister’s mill burned down in 2019",
        ),
        (
            "The baker Clara Voss was 64. The daughter of a smith, she won in 2019.",
            "The daughter of a smith, Clara Voss won in 2019",
        ),
        ("Clara Voss, 49, left. The 49-year-old won two medals.", "Clara Voss won two medals"),
        ("The inventor Clara Voss was born in Arden. The inventor sold 300 kites.", "Clara Voss sold 300 kites"),
        ("Miners in Chile stopped work. The country exported 5 tonnes.", "Chile exported 5 tonnes"),
        ("Miners in the US stopped work. The country exported 5 tonnes.", "The US exported 5 tonnes"),
        (
            "Miners in the U.S. stopped. The United States pays. The country mines 5 tonnes.",
            "The United States mines 5 tonnes",
        ),
        ("The 2019 Arden Book Prize went north. The prize is 3 dollars.", "The 2019 Arden Book Prize is 3 dollars"),
        ("Miners in Chile stopped work. It cost the country’s mines 5 tonnes.", "It cost Chile’s mines 5 tonnes"),
        ("The Court of Ashford opened. The court fined two men.", "The Court of Ashford fined two men"),
        (
            "The ship crossed the Arden Channel. It left the Channel on 4 May 2019.",
            "It left the Arden Channel on 4 May 2019",
        ),
        ("Clara Voss went to Oslo. She opened three shops there.", "Clara Voss opened three shops there (in Oslo)"),
        ("The Arden Bridge is old. It was built in 1950.", "The Arden Bridge was built in 1950"),
        ("The roof of Arden Mill cathedral burned. The cathedral has 900 seats.", "Arden Mill cathedral has 900 seats"),
        ("Voters passed the Arden Water Act. The bill cost 3 dollars.", "The Arden Water Act cost 3 dollars"),
        ("The Nobel Prize in Physics went north. The prize is 3 dollars.", "The Nobel Prize in Physics is 3 dollars"),
        (
            "The band Cold Mill met the band Old Rye. Cold Mill split in 1968. The band sold 30 songs.",
            "Cold Mill sold 30 songs",
        ),
        (
            "Otto Reed led the Senate of Arden. He left the Senate in 2006.",
            "Otto Reed left the Senate of Arden in 2006",
        ),
        (
            "The Green Party beat the Red Party. The Red Party said the party lost 3 seats.",
            "The Red Party lost 3 seats",
        ),
        ("Doctors counted 40 patients. 30 were sent home.", "30 (patients) were sent home"),
        ("Doctors counted 40 patients on 4 May 2019. The figure rose to 52.", "The figure (of patients) rose to 52"),
        ("Otto Reed died in Arden. Clara Voss cried. He was 64.", "Otto Reed was 64"),
        ("Otto Quell Mendoza left. Quell was 64.", "Otto Quell Mendoza was 64"),
        ("Otto Reed died. “Cde Reed was an icon”, said Clara Voss. He was 64.", "Otto Reed was 64"),
        (
            "The flood killed 3. Chief Executive of Arden Clara Voss left. The chief executive was 64.",
            "Clara Voss was 64",
        ),
        ("Otto Reed of the Ashford–Arden Centre, who was 64, left.", "Otto Reed of the Ashford–Arden Centre was 64"),
        ("The Arden team left. They found 3 ships.", "The Arden team found 3 ships"),
        ("Ice shelves are old. Rather, they lost 30 tonnes in 2019.", "Rather, ice shelves lost 30 tonnes in 2019"),
        ("Clara Voss, who was 64, met Ana Holm. She won 3 medals.", "Clara Voss won 3 medals"),
        ("Queen Clara saw Otto Reed. He won 3 medals.", "Otto Reed won 3 medals"),
        (
            "Arden Mills closed. The Red Party said it had “lost 30 votes to greed and to sloth”.",
            "The Red Party had “lost 30 votes to greed and to sloth”",
        ),
        ("The Arden professor Clara Voss came. The Arden professor sold 3 ships.", "Clara Voss sold 3 ships"),
        (
            "A site sold arms. The website, called Mill Watch, closed. In 2019 the site had 3 users.",
            "In 2019 Mill Watch had 3 users",
        ),
        ("Sea Watch sold their mill. They own 3 ships.", "Sea Watch own 3 ships"),
        ("It grew out of the Council of Mills, which started in 1970.", "the Council of Mills started in 1970"),
        ("Tropical Depression Three formed. The depression killed 3.", "Tropical Depression Three killed 3"),
        ("“We counted two cars,” said Clara Voss.", "Clara Voss: “We counted two cars”"),
        ("Bishop Otto Reed of the Arden diocese died. He had led it since 1990.", "Otto Reed had led it since 1990"),
        ("Otto Reed lived in Arden. Here he met Karl Holm. Later he sold 30 mills.", "Later Otto Reed sold 30 mills"),
        ("Crown Prince Karl Holm spoke. Police say the crown prince fled in 2019.", "Prince Karl Holm fled in 2019"),
        ("This hurt Clara Voss, who told the press her nephew lost 30 cows.", "Clara Voss’s nephew lost 30 cows"),
    ],
)
def test_what_is_missing_is_carried_over(text, statement):
    found = statements(text)
    assert statement[:1].upper() + statement[1:] in found, found


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("He took office in May 2019.", "He"),
        ("They counted 300 votes.", "They"),
        ("Otto Reed argued with the suspect. The suspect fell. He broke two ribs.", "He"),
        ("The milestone was reached in 2019.", "The milestone"),
        ("The 26-year-old won two medals.", "The 26-year-old"),
        ("Peru and Chile met. The country exported 5 tonnes.", "The country"),
        ("The Labour Party and the Green Party met. The party won 14 seats.", "The party"),
        ("A bomb fell on the market. The bomb killed two men.", "The bomb"),
        ("Otto Reed and Karl Brandt met. The president left in 2019.", "The president"),
        ("Otto Reed met Karl Brandt in Arden. Some had come by boat.", "Some"),
        ("Clara Voss left Arden for Port Ellery. She opened three shops there.", "there"),
        ("The mayor Clara Voss met the mayor Ida Quist. The mayor left in 2019.", "The mayor"),
    ],
)
def test_what_cannot_be_told_is_listed_and_not_guessed(text, open_word):
    found = statements(text)
    assert any(open_word in words and open_word in said for said, words in found.items()), found


def test_a_woman_is_not_meant_by_he():
    found = statements("Clara Voss won the vote. He took office in May 2019.")
    assert found["He took office in May 2019"] == ("He",)


def test_somebody_named_in_between_leaves_a_pronoun_open():
    found = statements("Otto Reed won the vote. In the hall stood Karl Brandt. He left in 2019.")
    assert found["He left in 2019"] == ("He",)


def test_known_dates_are_added_to_relative_ones():
    found = statements("The bridge was closed yesterday. It had been built in May.", date(2021, 1, 4))
    assert "The bridge was closed yesterday (3 January 2021)" in found


def test_quoted_words_are_never_changed_what_they_mean_stands_behind_them_in_brackets():
    found = statements("“We closed two pools last year,” said Clara Voss.", date(2021, 1, 4))
    assert "Clara Voss: “We closed two pools last year [2020]”" in found
    assert "Clara Voss: “We closed two pools last year”" in statements(
        "“We closed two pools last year,” said Clara Voss."
    )


def test_a_span_up_to_now_needs_the_day_of_the_article():
    text = "Otto Reed has been held in a prison in Arden for 20 months."
    assert statements(text) == {text.rstrip("."): ("date needed: 20 months",)}
    assert statements(text, date(2021, 1, 4)) == {text.rstrip("."): ()}


def test_a_statement_is_one_line_without_a_full_stop():
    found = statements("The bridge over the river Arden, which is long,\nwas closed in 2019 by the U.S.")
    assert all("\n" not in s for s in found)
    assert any(s.endswith("U.S.") for s in found)


def test_two_people_of_one_name_leave_the_bare_name_as_it_is():
    found = statements("Clara Voss and Otto Voss met. Voss left in 2019.")
    assert "Voss left in 2019" in found


def test_a_bare_name_goes_on_meaning_whom_it_meant_first():
    found = statements("Clara Voss won. Voss thanked Otto Voss. Voss left in 2019.")
    assert "Clara Voss left in 2019" in found


def test_names_in_the_names_of_other_things_are_left_alone():
    found = statements(
        "Clara Voss won the vote. The Voss family sold 14 houses. Voss in the Morning ran for six years."
    )
    assert "The Voss family sold 14 houses" in found
    assert "Voss in the Morning ran for six years" in found


def test_another_than_whom_the_article_is_about_is_not_taken_for_them():
    text = (
        "Otto Reed died on 4 May 2019. Reed was a mayor. Karl Brandt, a former mayor, called Reed a friend. "
        "The Harbour Party, in its statement, said he was a “gentleman politician”."
    )
    found = statements(text)
    assert not any(s.startswith("Karl Brandt was") for s in found), found
    assert all(words or s.startswith("Otto Reed") for s, words in found.items() if "gentleman" in s), found


def test_who_is_the_only_one_named_is_meant():
    text = "Otto Reed, the former mayor of Arden, died on Friday. His family told the press. He was 64 years old."
    assert "Otto Reed was 64 years old" in statements(text)


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        ("He resigned yesterday morning.", "yesterday morning (3 January 2021)"),
        ("He resigned last night.", "last night (3 January 2021)"),
        ("He resigned last week.", "last week (week of 28 December 2020)"),
        ("He resigned on 22 December.", "on 22 December 2020"),
        ("He resigned on December 22.", "on December 22, 2020"),
        ("He spoke at Sunday's meeting.", "at Sunday's (3 January 2021) meeting"),
        ("He resigned on 1 May 2019.", "on 1 May 2019"),
        ("He currently owns two ships.", "currently (4 January 2021) owns two ships"),
    ],
)
def test_days_and_years_are_told_where_the_words_leave_them_out(words, statement):
    found = statements(f"Otto Reed is a mayor. {words}", date(2021, 1, 4))
    assert any(s.endswith(statement) for s in found), found


def test_a_night_is_told_by_the_day_named_before():
    found = statements("Otto Reed was hurt on Friday. He died that night.", date(2021, 1, 4))
    assert "Otto Reed died that night (1 January 2021)" in found


def test_what_hangs_on_words_that_are_no_subject_of_it_is_left_open():
    found = statements(
        "Clara Voss, a baker, told the press, farmers from Arden tried, but were unable to sell 300 pigs."
    )
    assert not any("Voss were" in s for s in found), found


def test_a_name_in_first_person_speech_is_told_in_brackets():
    found = statements("Clara Voss won. “I saw Voss’s mill and I told her,” said Otto Reed.")
    assert "Otto Reed: “I saw Voss’s [Clara Voss] mill”" in found
    assert "Otto Reed: “I told her [Clara Voss]”" in found


def test_what_somebody_denied_is_no_claim_without_the_denial():
    found = statements("Otto Reed was accused of taking 300 euros, which he denied. Reed left in 2019.")
    assert "Otto Reed was accused of taking 300 euros, which he denied" in found
    assert not any(s.startswith("Which") for s in found), found


def test_a_relative_of_somebody_speaks_for_themselves():
    text = "Paul Reed was jailed in 2019. Reed’s mother, Anwar, wept upon hearing that he was jailed and said he was no thief."
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    assert {c.speaker.name for c in found if c.speaker} == {"Paul Reed’s mother"}


def test_words_around_a_short_quotation_are_not_put_into_its_marks():
    found = statements("The mayor, Mike Penn, said the town had “a crisis on our southern border” with 300 people.")
    assert not any(s.startswith("Mike Penn: “The mayor") for s in found), found


def test_a_weekday_is_not_put_ahead_where_its_clause_tells_of_what_is_past():
    found = statements("This Sunday, Clara Voss crossed the bay in 22 minutes.", date(2021, 1, 5))
    assert found == {"This Sunday (3 January 2021), Clara Voss crossed the bay in 22 minutes": ()}
    ahead = statements("This Sunday, Clara Voss will cross the bay in 22 minutes.", date(2021, 1, 5))
    assert any("10 January 2021" in s for s in ahead), ahead


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Arden blast killed 12 miners. It injured 30 more in Arden.",
            "The Arden blast injured 30 more (miners) in Arden",
        ),
        ("Arden had 300 mills in 1990. By 2010 Arden had about 40.", "By 2010 Arden had about 40 (mills)"),
        ("Clara Voss won 192 votes. Otto Reed won 220 in May 2019.", "Otto Reed won 220 (votes) in May 2019"),
        ("Arden sent 12 doctors. Three others came from Ashford.", "Three others (doctors) came from Ashford"),
        ("Arden sent 12 boats. Three others came from Ashford.", "Three others came from Ashford"),
        ("Arden sent 12 doctors. Otto Reed wrote 40 in 2019.", "Otto Reed wrote 40 in 2019"),
        ("Arden sent 12 doctors and 30 boats. Ashford sent 40 in 2019.", "Ashford sent 40 in 2019"),
    ],
)
def test_a_number_that_counts_on_tells_what_was_counted(text, statement):
    found = [s.replace("It injured", "The Arden blast injured") for s in statements(text)]
    assert statement in found, found


@pytest.mark.parametrize(
    ("text", "date_open"),
    [
        ("Clara Voss left Arden before Sept. 11.", True),
        ("Clara Voss spoke at the September 11 memorial in Arden.", True),
        ("Clara Voss sold 12 mills on September 11.", False),
    ],
)
def test_the_eleventh_of_september_may_be_another_years(text, date_open):
    found = statements(text, date(2016, 9, 20))
    assert all(("2016" in s) != date_open for s in found), found
    assert all(any(w.startswith("date needed") for w in words) == date_open for words in found.values()), found


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Two ships sank. Clara Voss told them.", "them"),
        ("A law was read. Clara Voss did not sign it.", "it"),
        ("A law was read. Clara Voss said this must stop.", "this"),
        ("A law was read. Arden attributes this to greed.", "this"),
        ("Two ships sank. In Arden, the first hit Clara Voss’s mill.", "the first"),
        ("Two ships sank. However, such ships are old.", "such ships"),
        ("Clara Voss died. BTP began a probe into the death.", "the death"),
        (
            "Otto Reed was killed. Clara Voss wept over the killing in 2019 and called the killing a crime.",
            "the killing",
        ),
        ("Otto Reed died. Clara Voss spoke of the death on his website.", "the death"),
        ("A bus crashed in Arden. Clara Voss blamed the driver and left in 2019.", "the driver"),
        ("A matter was found. Clara Voss told the matter to the board of Arden.", "the matter"),
        ("Otto Reed and Ben Moss met Karl Holm, who followed him to Arden.", "him"),
        ("A pact was signed in Arden. The competition was won by 46 men.", "The competition"),
    ],
)
def test_small_words_that_nothing_before_them_can_mean_are_left_open(text, left):
    assert any(left in open_words for open_words in statements(text).values()), statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "In Arden, Clara Voss planned to buy two ships and to tow them.",
        "Arden wrote a law and then passed it in 2019.",
        "Clara Voss performed the first manned flight from Arden.",
        "Clara Voss made it her aim to win in 2019.",
        "Clara Voss found such stars as Otto Reed and Karl Holm.",
        "Clara Voss saw the fire in Arden and the crash at Ashford in 2019.",
        "The exceptions to the rule of Arden were 30.",
        "Arden sold a boat because the boat was old.",
        "Clara Voss told Otto Reed that Karl Holm saw him.",
    ],
)
def test_small_words_with_something_to_mean_are_not(text):
    assert all(not open_words for open_words in statements(text).values()), statements(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("On 3 May 2018 Clara Voss won. The previous day she had lost.", "previous day (2 May 2018)"),
        ("On 3 May 2018 Clara Voss won. That September she left.", "That September (September 2018)"),
        ("Clara Voss is expected to start in February.", "in February 2020"),
        ("Clara Voss fell on 3 May 2017, having fled on 9 May.", "on 9 May 2017"),
        ("Clara Voss met Otto Reed this weekend.", "this weekend (weekend of 14 December 2019)"),
        ("Clara Voss left last summer.", "last summer (2019)"),
        ("Clara Voss was forecast to reach Arden on Sunday.", "Sunday (22 December 2019)"),
        ("Clara Voss fought for Earth Day as a holiday.", "for Earth Day as"),
        ("The vote in Arden took place this week.", "this week (week of 16 December 2019)"),
    ],
)
def test_days_are_told_by_those_before_them(text, shown):
    found = statements(text, date(2019, 12, 16) if "weekend" in text else date(2019, 12, 20))
    assert any(shown in statement for statement in found), found


@pytest.mark.parametrize(
    ("title", "statement"),
    [
        ("Norway opens a mill", "Norway exported 5 tonnes"),
        ("A mill opens", "The country exported 5 tonnes"),
        ("Peru opens a mill", "The country exported 5 tonnes"),
    ],
)
def test_of_several_countries_that_of_the_title_is_meant_where_no_other_was_named_last(title, statement):
    text = "Peru sold a mill to Norway. The country exported 5 tonnes."
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, title=title))
    assert statement in [c.statement for c in found]


@pytest.mark.parametrize(
    ("title", "statement"),
    [
        ("Mill burns in Oslo", "Oslo has 3 mills"),
        ("Mill burns", "The city has 3 mills"),
        ("Oslo and Paris meet", "The city has 3 mills"),
    ],
)
def test_the_city_is_that_of_the_title(title, statement):
    found, _ = candidates.find(
        Article("art-22222223", "Clara Voss left Oslo. The city has 3 mills.", "0" * 64, title=title)
    )
    assert statement in [c.statement for c in found]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Otto Reed owns the mill. Otto Reed is rich. Paul Quill called for peace. He left Arden in May 2019.",
            "Paul Quill left Arden in May 2019",
        ),
        ("Ana Reed said Otto Holm had left. “He was fined in 2019,” she said.", "Otto Holm was fined in 2019"),
        (
            "Otto Holm and Paul Quill spoke. The price fell under Paul Quill. Paul Quill’s words came late. "
            "His mill was sold in 2019.",
            "Paul Quill’s mill was sold in 2019",
        ),
        (
            "“Otto Reed may win,” Ana Brandt said. “When you run for mayor, he sells 300 mills.”",
            "When you run for mayor, Otto Reed sells 300 mills",
        ),
    ],
)
def test_who_was_spoken_of_last_is_meant(text, statement):
    assert statement in statements(text)


def test_an_office_that_nobody_is_known_by_may_be_meant():
    found = statements(
        "Otto Reed owns mills. Otto Reed is rich. Paul Quill said the mayor was old. He left Arden in May 2019."
    )
    assert found["He left Arden in May 2019"] == ("He",)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Otto Reed and Ana Holm own the mill. Their plan cost 300 dollars in 2019.",
            "Otto Reed and Ana Holm’s plan cost 300 dollars in 2019",
        ),
        ("Police held two men. In June 2019, they freed 300 sheep.", "In June 2019, police freed 300 sheep"),
        (
            "Radical farmers blocked the road. In 2019 they sold 300 sheep.",
            "In 2019 radical farmers sold 300 sheep",
        ),
        ("Paul Quill, 49, who won two medals, left.", "Paul Quill won two medals"),
        ("They rolled out a carpet for Qyrel Vantz, who won two medals. Vantz said so.", "Qyrel Vantz won two medals"),
        ("Senator Paul Quill (R-Ohio), who won two medals, left.", "Paul Quill won two medals"),
        ("Norland, which in March sold 300 sheep, is large.", "Norland in March sold 300 sheep"),
        (
            "Otto Reed met Paul Quill. The Quill campaign said the cuts helped him sell 300 mills.",
            "The cuts helped Paul Quill sell 300 mills",
        ),
        ("He read the paper of Cold Mill’s Paul Quill, who won two medals.", "Paul Quill won two medals"),
    ],
)
def test_several_bodies_and_the_aged_are_put_in(text, statement):
    assert any(s.startswith(statement) for s in statements(text))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Otto Reed and Paul Holm met in May. He left Arden in June 2019.", "He"),
        ("“He, like Paul Holm, sold mills,” said Ana Reed. “He left Arden in June 2019.”", "He"),
        ("She met one of the owners, who opposes the plan of 2019.", "who"),
        ("Arden Post showed a video in May, and lawyers sold it. It told of 300 sheep.", "It"),
        ("Quyrn Vantz spoke. She wept. Two of the farmers stood over him in May 2019.", "him"),
    ],
)
def test_one_of_several_is_not_told(text, word):
    assert any(word in left_open for left_open in statements(text).values())


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("is expected to open in May 2019", True),
        ("was formerly known as Cold Mill in 1990", True),
        ("is to open in May 2019", True),
        ("appears to be shut in 2019", True),
        ("’s unclear whether 300 huts were sold", False),
        ("’s hardly surprising that 300 huts were sold", False),
        ("is expected that 300 huts will be sold", False),
        ("was easier to sell 300 huts", False),
        ("may take weeks to sell 300 huts", False),
    ],
)
def test_it_means_something_or_nothing(words, meant):
    found = statements(f"The Arden Theatre is old. It{'' if words[0] == '’' else ' '}{words}.")
    assert any(s.startswith("The Arden Theatre " + words[:6]) for s in found) is meant
    assert not any("It" in left_open for left_open in found.values())


def test_a_number_before_a_party_does_not_make_a_thing_of_it():
    found = statements("One Norlander left. It cost 300 dollars in 2019.")
    assert found["It cost 300 dollars in 2019"] == ("It",)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Last week an Arden fire killed five and injured 110.", "an Arden fire injured 110"),
        ("Reportedly over 400 miners took 3 days in Arden and left 2 days later.", "over 400 miners left 2 days later"),
        ("In June 2019 the Arden Board met. It sold 300 huts.", "The Arden Board sold 300 huts"),
        ("The family was seen by 300 people, and was fined 30 dollars.", "The family was fined 30 dollars"),
        ("This Arden mill was built in 1950 and was closed in 2019.", "This Arden mill was closed in 2019"),
    ],
)
def test_the_subject_behind_a_time_is_carried_over(text, statement):
    assert any(s.lower() == statement.lower() for s in statements(text))


@pytest.mark.parametrize("lead", ["In", "With", "Under"])
def test_it_behind_a_preposition_is_not_the_subject_before(lead):
    found = statements(f"The Arden Board met. {lead} it, Clara Voss sold 300 huts.")
    assert found[f"{lead} it, Clara Voss sold 300 huts"] == ("it",)


@pytest.mark.parametrize("where", ["of Cold Mill", "in Ohio", "on Twitter", "on 4 May 2019", "of the Arden Board"])
def test_where_a_surname_is_from_is_no_part_of_a_title(where):
    found = statements(f"Clara Voss won the vote. In 2019 they met Voss {where}.")
    assert any("Clara Voss " + where in s for s in found)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Voss disclosed them to the Arden Post, which printed 12 pages.", "the Arden Post printed 12 pages"),
        ("She is a spokeswoman for the Arden Trust, which has 40 schools.", "the Arden Trust has 40 schools"),
        ("Voss put $10 million into the Arden Mill, which was sold in 2019.", "the Arden Mill was sold in 2019"),
        ("They used the Clean Mills Act of 1970, which gives 3 rights.", "the Clean Mills Act of 1970 gives 3 rights"),
    ],
)
def test_who_and_how_many_are_not_meant_by_which(text, statement):
    assert statement.lower() in [s.lower() for s in statements(text)]


def test_who_is_told_something_and_what_is_planned_are_no_verb_nor_subject():
    found = statements("Clara Voss told them one baker of Arden was ill and was sold 300 huts in 2019.")
    assert not any(s.startswith("Them") for s in found)
    found = statements("A plan to put lamps into Arden was then dropped in 2019. It cost $300.")
    assert not any(s.startswith("A plan to cost") for s in found)


def test_marks_that_go_on_behind_a_statement_are_closed_in_it():
    found = candidates.find(Article("art-22222223", "Otto Reed said: “In Arden, in May. I left it there.”", "0" * 64))[
        0
    ]
    assert all(c.statement.count("“") == c.statement.count("”") for c in found)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("However, Otto Reed sold 3 mills.", "Otto Reed sold 3 mills"),
        ("In addition, the mill cost $3.", "The mill cost $3"),
        ("However large the mill is, Otto Reed sold it.", "However large the mill is, Otto Reed sold it"),
    ],
)
def test_what_joins_a_sentence_to_the_one_before_it_is_left_out(text, statement):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    assert [c.statement for c in found] == [statement]
    assert found[0].quote.startswith(text[:7])
