"""Whom and what pronouns mean by the grammar around them, and where they stay open."""

import pytest

from claims.extract import candidates
from claims.extract.lang.en import nothing
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222225", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


def flagged(text):
    return {word.lower() for left_open in statements(text).values() for word in left_open}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("A son of the town, Otto Reed left in May. He sold 300 kites.", "Otto Reed sold 300 kites"),
        ("In a speech in Cold Mill, Ohio on Friday, Clara Voss left. She has 300 kites.", "Clara Voss has 300 kites"),
        (
            "Leaving by her back door, Clara Voss, 49, sold 300 kites.",
            "Leaving by her back door, Clara Voss, 49, sold 300 kites",
        ),
        (
            "Arden Mills opened in May. It has huts in Peru, Chile, and Ohio. It held 300 cows.",
            "Arden Mills held 300 cows",
        ),
    ],
)
def test_a_pronoun_means_the_subject_before(text, statement):
    assert statements(text)[statement] == ()


def test_who_speaks_again_is_who_spoke():
    found = statements(
        "Otto Reed of the Arden Mill, which makes 40 kites, said the huts were sold in 2019; "
        "though he also told that, because the roof leaks, the hut was old."
    )
    assert any(s.startswith("Otto Reed also told that") for s in found)


def test_a_place_behind_a_name_is_no_subject():
    found = statements("The baker Clara Voss of Cold Mill, Ohio saw a ship. She counted 300 sheep.")
    assert found["Clara Voss counted 300 sheep"] == ()


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ('Clara Voss said, "Today I am with him and the 300 others."', "him"),
        ('Clara Voss said, "At noon I came, and I fed them with 300 apples."', "them"),
        ('Clara Voss said, "I see the day on which I put them in 300 huts."', "them"),
        ('Clara Voss said, "The mill was sold. They’re using 300 huts."', "they"),
    ],
)
def test_who_speaks_of_herself_names_nobody_else(text, open_word):
    assert open_word in flagged(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ('Otto Reed said of Clara Voss, "She sold 300 kites."', "Clara Voss sold 300 kites"),
        ('Otto Reed attacked Paul Quill for the vote, saying, "He has 300 kites."', "Paul Quill has 300 kites"),
        (
            "The winner of the race, Otto Reed, ran for the hills. He was followed by 300 sheep.",
            "Otto Reed was followed by 300 sheep",
        ),
    ],
)
def test_quoted_words_speak_of_whom_the_sentence_names(text, statement):
    assert statements(text)[statement] == ()


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ('Clara Voss told Ana Holm, "She sold 300 kites."', "she"),
        ('Otto Reed’s mother, Clara Voss, said on air, "She sold 300 kites."', "she"),
        ('Otto Reed said of Paul Quill and Jan Holm, "He sold 300 kites."', "he"),
        ('Otto Reed said of Paul Quill and a driver of a bus, "He sold 300 kites."', "he"),
        ('Otto Reed left the house, saying, "He has 300 kites."', "he"),
    ],
)
def test_who_is_spoken_to_or_one_of_several_is_not_meant(text, open_word):
    assert open_word in flagged(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Arden Court and the Board of Mills said they had 30 huts.",
            "The Arden Court and the Board of Mills had 30 huts",
        ),
        (
            "Arden Mills closed in May. Because it owed 300 dollars, it was sold.",
            "Because Arden Mills owed 300 dollars, it was sold",
        ),
        ("The Arden Post reported its source sold 300 kites.", "The Arden Post’s source sold 300 kites"),
        ("The Arden Coast Guard said their boats met 30 ships.", "The Arden Coast Guard’s boats met 30 ships"),
        ("Ana Holm said Otto Reed was rude to her in 2019.", "Otto Reed was rude to Ana Holm in 2019"),
        (
            'Otto Reed, of CNN, one of Ana Holm’s four sons, said, "I own 30 huts in Arden."',
            "Otto Reed: “I own 30 huts in Arden”",
        ),
        (
            'Otto Reed told the press, "Arden Mills was rich, and it owned 300 huts."',
            "Arden Mills owned 300 huts",
        ),
    ],
)
def test_who_speaks_or_acts_is_put_in(text, statement):
    assert statements(text)[statement] == ()


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("A fire in a hut burned 30 homes. Officials said it killed 300 cows.", "A fire in a hut killed 300 cows"),
        ("Otto Reed left. A driver was held with an injury to his head. He had 30 kites.", None),
        ("Otto Reed left. A driver was held with a head injury. He had 30 kites.", None),
        ("Otto Reed is old. Otto Reed left. A driver was held in Arden. He had 30 kites.", "A driver had 30 kites"),
        ("Mr. Quill left in May. He sold 300 kites.", "Mr. Quill sold 300 kites"),
    ],
)
def test_somebody_or_an_event_without_a_name_is_told_again(text, statement):
    found = statements(text)
    assert statement in found if statement else any("He" in words for words in found.values())


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("A fire and a storm were seen. Officials said it killed 300 cows.", "it"),
        ("A fire burned 30 homes. Officials said it was seen from 30 miles.", "it"),
        ("Mr. Quill left in May. She sold 300 kites.", "she"),
        ("Otto Reed said a driver was ill. Ana Holm said guards saw him on 4 May 2019.", "him"),
        ('Otto Reed, who owns the Arden Post, asked, "Now it is 18 per cent?"', "it"),
    ],
)
def test_nobody_is_put_in_where_either_may_be_meant(text, open_word):
    assert open_word in flagged(text)


def test_a_figure_is_put_in_for_this_where_it_is_held_against_another():
    found = statements(
        "The sale of Otto Reed raised nearly $11,000 for Arden. This exceeded the goal of $10,000 in 2019."
    )
    assert "This" not in found["Nearly $11,000 exceeded the goal of $10,000 in 2019"]


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("The sale raised $11,000 for 30 huts. This exceeded the goal of $10,000 in 2019.", "this"),
        ("The sale raised $11,000. This was a gift of 2019.", "this"),
        ("Otto Reed ran for two hours. This was 8 seconds faster than in 2019.", "this"),
        ("Otto Reed won as they had sold 30 mills.", "they"),
        ("According to Otto Reed’s book, also sold 30 mills in 2019.", "subject"),
    ],
)
def test_small_words_that_nothing_means_are_flagged(text, open_word):
    assert open_word in flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Voters left as they had sold 30 mills.",
        "Nobody left as they had sold 30 mills.",
        "They left as they had sold 30 mills.",
    ],
)
def test_they_of_many_or_of_anyone_is_not_flagged(text):
    assert all(left_open.count("they") == 0 for left_open in statements(text).values())


def test_a_paragraph_about_whom_the_title_names_goes_on_with_them():
    text = (
        "Otto Reed died in May 2019.\n\nJan Holm said, “Otto Reed was a friend of mine and of us all. We miss him.”\n\n"
        "He was awarded 30 medals in 2010."
    )
    found, _ = candidates.find(Article("art-22222227", text, "0" * 64, title="Otto Reed dies at 80"))
    assert any(c.statement == "Otto Reed was awarded 30 medals in 2010" for c in found)


def test_who_is_told_of_is_meant_in_the_words_of_a_paper():
    found = statements("Jan Holm said Otto Reed was ill in 2019; the Arden Post reported he had 30 wounds.")
    assert found["Otto Reed had 30 wounds"] == ()


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Arden Mills launched a ferry in May 2019, and it sank near 30 huts.", "it"),
        ("Ana Voss and Clara Voss sang. Mary Holm left in May. Voss’s camp is sure that she has 30 huts.", "she"),
        ("Ana Voss met Clara Voss. Mary Holm left in May. Voss’s campaign said she had 30 huts.", "she"),
    ],
)
def test_what_is_sent_and_who_bears_a_name_with_others_may_be_meant(text, open_word):
    assert open_word in flagged(text)


def test_who_sends_something_is_meant_where_they_say_so():
    found = statements("Arden Mills launched a ferry in May 2019, and it announced 30 more.")
    assert any(s.startswith("Arden Mills announced 30 more") for s in found)


@pytest.mark.parametrize(
    "text",
    [
        "It is never an easy decision to leave 30 cows in Arden.",
        "It was with great sadness that Otto Reed sold 30 cows.",
        "It is a pity that Otto Reed sold 30 cows.",
        "It would be a constitutional outrage if Arden sold 30 cows.",
        "It was 3:30 in the morning in Arden.",
        "It turns out Arden sold 30 cows.",
        "It emerged in May that Arden sold 30 cows.",
        "It is too soon to say whether Arden sold 30 cows.",
        "It is Sunday, and 30 cows are in Arden.",
        "It is minus 30 in Arden.",
        "It took 12 bakers, a cart and a rope to move the Arden bell.",
        "It is fun working with 30 cows in Arden.",
        "It is critical to feed the 30 cows of Arden.",
        "It would be “improper” for Otto Reed to sell 30 cows.",
        "It was unfair and misleading for Otto Reed to sell 30 cows.",
        "It is worth noting that Otto Reed sold 30 cows.",
        "It is not for Arden Council to sell 30 cows.",
        "It might be in Arden’s interest to sell 30 cows.",
        "It took him two hours, and Otto Reed sold 30 cows.",
        "It seems as though Otto Reed sold 30 cows.",
        "It pays to sell 30 cows in Arden.",
        "It was Arden’s baker who sold 30 cows.",
    ],
)
def test_it_that_means_nothing_is_not_flagged(text):
    assert "it" not in flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "It turned out to be 30 metres long in Arden.",
        "It took 12 children to school in Arden.",
        "It is able to carry 30 cows to Arden.",
        "It is open to 30 cows in Arden.",
        "It is hardly central to the plan for 30 cows in Arden.",
        "It was a foolish act by bakers who sold 30 cows in Arden.",
    ],
)
def test_it_that_may_mean_something_is(text):
    assert "it" in flagged(text)


@pytest.mark.parametrize(
    "words",
    [
        *(f"{word} to say that" for word in sorted(nothing.TAKEN)),
        *(f"with some {word} that" for word in sorted(nothing.FELT)),
        *(f"a {word} that" for word in sorted(nothing.HELD_FOR)),
        *(f"a {word} thing that" for word in sorted(nothing.PRAISED)),
        *(f"{word}, she said, that" for word in sorted(nothing.CHANCE)),
        *(f"{word} that" for word in sorted(nothing.TOLD | nothing.KNOWN)),
    ],
)
def test_it_before_a_judgement_and_what_is_known_means_nothing(words):
    assert "it" not in flagged(f"It is still {words} Otto Reed sold 30 cows.")


def test_it_that_means_a_plan_is_flagged():
    assert "it" in flagged("It is a plan to sell 30 cows in Arden.")


def test_what_is_called_by_a_name_is_told_again():
    found = statements("The nearest town to the mill is Arden. It is a desert town with 50 people.")
    assert any(s.startswith("The nearest town to the mill is a desert town") for s in found)


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Arden Mills announced the plan in May 2019, and followed it up with 30 letters.", "it"),
        ('Otto Reed said, "I think it must be due to their 30 huts in Arden."', "their"),
        ("If passed by 30 votes, this would harm Otto Reed in 2019.", "this"),
        ('Otto Reed said, "I’m tired because that was 30 miles from Arden."', "that"),
    ],
)
def test_a_small_word_that_cannot_mean_the_subject_is_flagged(text, open_word):
    assert open_word in flagged(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Arden Mills bought the hut of the guards in May 2019, and made it clear that 30 cows died.", "it"),
        ("The firm closed 30 huts because that was cheap in Arden.", "that"),
        ("The team of Otto Reed closed 30 huts for their cows.", "their"),
    ],
)
def test_a_small_word_that_the_words_themselves_mean_is_not_flagged(text, word):
    assert word not in flagged(text)


def test_whose_spokesman_speaks_is_not_meant_by_he():
    text = "Otto Reed spoke. Reed campaign spokesman Karl Holm said Reed’s 40 plans stood. He could not explain 3."
    assert "Karl Holm could not explain 3" in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Mr. Quill sold a hut in May. But his debts of 2019 were paid.", "Mr. Quill’s debts of 2019 were paid"),
        ("Mr. Quill said he had 30 huts in Arden.", "Mr. Quill had 30 huts in Arden"),
        (
            "Otto Reed left Arden. Otto Reed was born poor.\n\nOtto Reed sold the hut. “He has 30 cows,” Jan Holm said.",
            "Otto Reed has 30 cows",
        ),
    ],
)
def test_who_has_a_title_and_whom_a_quotation_goes_on_with(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Mrs. Quill sold a hut in May. But his debts of 2019 were paid.", "his"),
        ("Jan Holm sold the hut. “He has 30 cows,” Otto Reed said. Reed was born poor. Reed left.", "he"),
    ],
)
def test_another_title_and_a_commentator_are_not_meant(text, open_word):
    assert open_word in flagged(text)


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("That’s why 30 huts in Arden were sold.", "that"),
        ('Otto Reed said, "I think that’s why 30 huts in Arden were sold."', "that"),
        ('Otto Reed said, "In May 2019 nobody in Arden knew that."', "that"),
        ("Beyond that, Otto Reed sold 30 huts.", "that"),
        ('"It holds 30 cows," Otto Reed said, "implying that if 40 cows fell it might have leaked."', "subject"),
    ],
)
def test_that_for_all_that_was_told_and_a_verb_that_nobody_does_are_flagged(text, open_word):
    assert open_word in flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed said that, in May 2019, 30 huts in Arden were sold.",
        "The hut that Otto Reed sold in 2019 was old.",
        "Otto Reed saw the hut that’s 30 years old in Arden.",
    ],
)
def test_that_which_opens_a_clause_is_not_flagged(text):
    assert "that" not in flagged(text)


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Clara Voss reports:\n\n“The first time she saw 30 cows, she was ill in Arden.", "she"),
        ("Otto Reed is rich. For someone whose main merit is his success, 30 huts are few.", "his"),
    ],
)
def test_who_reports_and_anybody_at_all_are_not_put_in(text, open_word):
    assert open_word in flagged(text)


def test_it_of_an_idiom_means_nothing():
    found = statements("Arden Mills closed in May. As it stands, 30 huts in Arden are old.")
    assert "As it stands, 30 huts in Arden are old" in found


def test_her_before_a_participle_and_a_place_is_no_owner():
    found = statements("Ana Reed called 3 votes in 2019. In 2020 the vote left her weakened at home.")
    assert "In 2020 the vote left Ana Reed weakened at home" in found


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        ("A loss of 3 huts set her thinking about Arden.", "A loss of 3 huts set Ana Reed thinking about Arden"),
        ("A loan of 3 years on her €900 rent was dear.", "A loan of 3 years on Ana Reed’s €900 rent was dear"),
        ("A loss of 3 huts left her living rooms cold.", "A loss of 3 huts left Ana Reed’s living rooms cold"),
    ],
)
def test_her_before_an_amount_owns_it_and_what_she_comes_to_do_is_no_thing_of_hers(words, statement):
    assert statement in statements(f"Ana Reed came in 2019. {words}")


def test_her_before_an_article_is_whom_something_is_done_for():
    found = statements("Clara Voss left in May. The firm made her a full clerk in 2019.")
    assert "The firm made Clara Voss a full clerk in 2019" in found


def test_a_bed_is_owned_and_no_participle():
    found = statements("Clara Voss was ill. Otto Reed had not left her bed for 30 days.")
    assert "Otto Reed had not left Clara Voss’s bed for 30 days" in found


@pytest.mark.parametrize(
    "text",
    [
        "Ian Holm was ill. It was captain Otto Reed who led them. He sold 300 kites.",
        "Ian Holm was ill, and it was Otto Reed, 36, who led them. He sold 300 kites.",
    ],
)
def test_whom_it_was_who_did_it_is_whom_the_next_sentence_goes_on_with(text):
    found = statements(text)
    assert "Otto Reed sold 300 kites" in found
    assert not any("it" in left_open for left_open in found.values())


def test_what_it_was_for_somebody_is_not_about_them():
    found = statements("Ian Holm was ill. It was a good day for Otto Reed who led them. He sold 300 kites.")
    assert "Otto Reed sold 300 kites" not in found


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Otto Reed saw 3 men. One was a boy of 17 whose mother had known him by his cap.",
            "One was a boy of 17 whose mother had known him by his cap",
        ),
        (
            "Otto Reed left. Envoys left, though one of them conceded he had sold 30 cows.",
            "One of them conceded he had sold 30 cows",
        ),
        (
            "Otto Reed left. A spokesman for the Arden board said the mill had sold 30 cows; he would not name a day.",
            "He would not name a day",
        ),
    ],
)
def test_somebody_without_a_name_who_may_be_meant_is_not_named(text, statement):
    assert statement in statements(text)


def test_who_speaks_in_quotation_marks_behind_a_pronoun_is_still_the_subject():
    found = statements("Ana Reed left. In 1940, she said, she hid, “and I ate 30 kites.” She studied mills in 1950.")
    assert "Ana Reed studied mills in 1950" in found


def test_a_man_by_a_courtesy_is_no_she():
    found = statements("Ana Reed sold 30 kites. Mr. Holm died in 2010. She owns 300 huts.")
    assert "Ana Reed owns 300 huts" in found


def test_whom_quoted_words_name_is_not_the_he_that_stayed_open_in_them():
    found = statements("Ana Reed left. She said, “He spoke of Otto Holm in May. He sold 30 kites.”")
    assert not any(s.startswith("Otto Holm sold") for s in found)


def test_a_second_verb_behind_where_has_the_subject_of_the_first():
    found = statements("Ana Reed went to Peru, where her son fell ill and sold 30 kites.")
    assert not any(s.startswith("In Peru, sold") for s in found)


def test_who_spoke_before_is_named():
    found = statements("Ana Holm left. Otto Reed said the mill had sold 30 cows; he would not name a day.")
    assert "Otto Reed would not name a day" in found


def test_who_does_what_no_list_knows_is_still_meant_after_it():
    found = statements(
        "Clara Voss came to Arden in 2019. She occupies one of the huts of Arden as the clerk, the first who is ill. "
        "Her sale of 30 huts was glad news."
    )
    assert found["Clara Voss’s sale of 30 huts was glad news"] == ()


def test_a_name_that_opens_like_a_pronoun_stays_whole():
    assert "He Qiang owns 30 huts in Arden" in statements("He Qiang owns 30 huts in Arden.")


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Clerks made 17 plans. The council took 12 of them.", "The council took 12 of the 17 plans"),
        ("A cheer came from around 40 bakers. Among them was Otto Reed.", "Among around 40 bakers was Otto Reed"),
        ("Arden Mills sold four old carts because two of them had burned.", "Two of the four old carts had burned"),
        ("Arden Mills has 40 clerks and their huts. Two of them burned in 2019.", "Two of them burned in 2019"),
        ("Of 900 carts Arden Mills sold 525, most of them in May 2019.", None),
        ("The number of pupils rose to 40. Twelve of them left in May 2019.", "Twelve of them left in May 2019"),
    ],
)
def test_so_many_of_them_are_told_of_how_many(text, statement):
    found = statements(text)
    assert statement in found if statement else not any("most of the 900" in s for s in found)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Ana Reed met Otto Holm and Karl Voss at 3 inns. They own 12 mills.", "own 12 mills"),
        ("Either Otto Holm or Karl Voss sold 3 inns. They own 12 mills.", "Otto Holm and Karl Voss own 12 mills"),
        ("Critics of 3 inns met clerks Otto Holm and Karl Voss. They own 12 mills.", None),
        ("Clerks met Otto Holm and Karl Voss and the heads of 3 inns. They own 12 mills.", None),
    ],
)
def test_they_behind_two_who_are_named_side_by_side_are_those(text, statement):
    found = statements(text)
    held = [s for s in found if s.startswith("Otto Holm and Karl Voss own")]
    assert any(s.endswith(statement) for s in held) if statement else not held


def test_whom_the_sentence_before_goes_on_about_is_meant_though_others_came_earlier():
    found = statements(
        "Karl Voss was the clerk of Arden. That was little comfort to Ana Reed, whose husband, Otto, was 49 when he fell. "
        "He owned 30 huts."
    )
    assert "Otto owned 30 huts" in found


def test_where_that_sentence_is_about_somebody_else_nobody_is_put_in():
    found = statements("Karl Voss met a farmer. A farmer of 49 was glad of Otto Reed. He owned 30 huts.")
    assert found["He owned 30 huts"] == ("He",)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Officers saw Otto Reed in 2019, and they ordered him to drop 3 guns.",
            "Officers ordered Otto Reed to drop 3 guns",
        ),
        ("Some of the bakers said they had sold 30 huts.", "Some of the bakers had sold 30 huts"),
        ("Otto Reed’s relatives said they sold 30 huts in 2019.", "Otto Reed’s relatives sold 30 huts in 2019"),
        ("Super PACs raise money in Arden. Their reach is felt in 40 towns.", "Super PACs’ reach is felt in 40 towns"),
        (
            "One of the carts broke in 2019, but it was able to carry 30 men.",
            "One of the carts was able to carry 30 men",
        ),
        (
            "A committee met in Arden. It is expected to finish in 30 days.",
            "A committee is expected to finish in 30 days",
        ),
    ],
)
def test_what_a_pronoun_may_do_or_be_goes_on_with_the_subject_before(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "A committee met in Arden. It was expected that 30 bakers would come.",
        "A committee met in Arden. It was hard for 30 bakers to come.",
        "The relatives said they sold 30 huts in 2019.",
    ],
)
def test_it_before_a_clause_and_they_of_nobody_told_are_left(text):
    assert any(s.startswith(("It was", "They sold")) for s in statements(text))
