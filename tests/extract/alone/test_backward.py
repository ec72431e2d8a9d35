"""Which words of a statement point back to what only its article tells, and which tell themselves what they mean."""

import pytest

from claims.extract import candidates
from claims.records import Article


def open_words(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {word for c in found for word in c.unresolved}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Otto Reed attributed the bombing to rebels in 2019.", "the bombing"),
        ("Otto Reed called the deal acceptable in 2019.", "the deal"),
        ("Before the tests Otto Reed also sold 300 mills.", "the tests"),
        ("Otto Reed said all five deaths were caused by gas in 2019.", "all five deaths"),
        ("As of 4 May 2019, all four are in stable condition.", "all four"),
        ("In 2019 both mills burned down in Arden.", "both mills"),
        ("Otto Reed found no such evidence in 2019.", "such evidence"),
        ("Otto Reed said in 2019 this opinion and ruling is old.", "this opinion"),
        ("In 2019 Otto Reed asked the government.", "the government"),
        ("Most of the injured were from Arden in 2019.", "the injured"),
        ("Otto Reed said Arden police got the call at about 2:20 a.m. on 4 May 2019.", "the call"),
        ("In 2019 Otto Reed spoke of the case.", "the case"),
        ("In 2019 Arden police named the suspect.", "the suspect"),
        ("Farmers met, the lead author wrote in 2019.", "the lead author"),
        ("Turnout has fallen to 61 per cent.", "whose or where: no name in it"),
        ("In 2019 farmers were ready for the company to sell 300 mills.", "the company"),
        ("A family left. In 2019 Otto Reed met the family.", "the family"),
        ("A bridge fell. In 2019 Otto Reed met farmers under the old bridge.", "the old bridge"),
        ("In this work, Otto Reed sold 300 mills.", "this work"),
        ("A mason left his work in May. Otto Reed said the work cost 300 dollars.", "the work"),
        ("All but one of the petitioners are from Arden.", "the petitioners"),
        ("Otto Reed caused the fire which broke out at 6 a.m. on 4 May 2019.", "the fire"),
        ("A 2019 law of Norland does not give you such a right.", "such a right"),
        ("The law is to take effect on 4 May 2019.", "The law"),
        ("The tanker, new in 2019, sank off Arden.", "The tanker"),
        ("Otto Reed was ascribing parts of the document to Ana Holm in 2019.", "the document"),
        ("In 2019 Otto Reed saw 300 birds of this species.", "this species"),
        ("The fire spread. The fire itself cost Otto Reed 300 dollars.", "The fire"),
        ("In the deal, Norwegian mills got 300 dollars.", "the deal"),
        ("In 2019 Otto Reed had interest in the event.", "the event"),
        ("In 2019 Otto Reed dropped the tactic.", "the tactic"),
        ("Otto Reed said in 2019 the exit would cost Arden 300 dollars.", "the exit"),
        ("Arden saw the talks - with bakers too - fail in 2019.", "the talks"),
        ("In 2019 Otto Reed lost the fight far sooner than Ana Holm.", "the fight"),
        ("Otto Reed was unable to parry the assault or comfortable in 2019.", "the assault"),
        ("In 2019 Otto Reed kept out of the newly built tower.", "the newly built tower"),
        ("Otto Reed doubted in 2019 the technology involved.", "the technology"),
        ("Otto Reed said the officers’ lives were at risk in 2019.", "the officers"),
        ("A game was played in Arden. In 2019 Otto Reed fell in the last game.", "the last game"),
        ("A video was made. The video added three days in 2019 to the work of Otto Reed.", "The video"),
        ("The Norwegian company’s offer cost Otto Reed 300 dollars.", "The Norwegian company’s"),
        ("In 2019 Otto Reed met the two Republican candidates.", "the two Republican candidates"),
        ("In 2019 Ana Holm thanked the Arden native.", "the Arden native"),
        ("A hall was built. In 2019 Otto Reed said in the hall that Ana Holm had left.", "the hall"),
        ("Otto Reed yelled to the officers that Ana Holm had left.", "the officers"),
        ("A rule was made. Otto Reed will see the rule for himself in 2019.", "the rule"),
        ("In 2019 Otto Reed left the factory by night.", "the factory"),
        ("In 2019 Otto Reed called on the crowd to leave.", "the crowd"),
        ("Otto Reed rejected that argument in 2019.", "that argument"),
        ("Otto Reed is able to present that message and left Arden.", "that message"),
        ("In May 2019, that lead was 7 points in Arden.", "that lead"),
        ("Otto Reed asked in 2019 how much these figures matter.", "these figures"),
        ("Otto Reed was fined in that case last summer.", "that case"),
        ("In 2019 both presidential candidates came to Arden.", "both presidential candidates"),
        ("Otto Reed thought about this moment in 2019.", "this moment"),
        ("The whole investigation cost Otto Reed 300 dollars.", "The whole investigation"),
    ],
)
def test_what_points_back_is_told(text, word):
    text = {"the tests": "The tests failed. ", "the call": "A call came. ", "the fight": "A fight began. "}.get(
        word, ""
    ) + text
    assert word in open_words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The boat, Conception, which burned, carried 33 people.", "The boat"),
        ("The plane, a Volta Roadster, carried 33 people.", "The plane"),
        ("The organisation, the Mill State of Arden, killed 33 people.", "The organisation"),
        ("The area around Arden Castle has 33 mills.", "The area"),
        ("Otto Reed ruled on the case “Reed vs. Holm” in 2019.", "the case"),
        ("In the event a bridge falls, Arden pays 300 dollars.", "the event"),
        ("In this case, Otto Reed paid 300 dollars.", "this case"),
        ("Otto Reed said in 2019 that was the case.", "the case"),
        ("Otto Reed was hit in the head in 2019.", "the head"),
        ("In 2019 both Otto Reed and Ana Holm sold 300 mills.", "both"),
        ("In 2019 men on both sides sold 300 mills in Arden.", "both sides"),
        ("The Green Party said in 2019 the party’s mills burned.", "the party’s"),
        ("Otto Reed sued the federal government in 2019.", "the federal government"),
        ("Otto Reed wrote songs into the 2010s for 300 dollars.", "the 2010s"),
        ("The glue, called Stickwell, holds 300 mills in Arden.", "The glue"),
        ("Arden has the necessary 300 mills.", "the necessary"),
        ("The levees of Arden are old. Most kinds of eel have 300 bones.", "whose or where"),
        ("Otto Reed said this means 300 mills will close.", "this means"),
        ("Otto Reed hit Holm Hall, the mill which burned in 2019.", "the mill"),
        ("In 2019 Otto Reed broke the law.", "the law"),
        ("Ana Holm, the lead author, sold 300 books.", "the lead author"),
        ("The driver was identified as Otto Reed, 49, in 2019.", "The driver"),
        ("In 2019 police named the suspect as 40-year-old Otto Reed.", "the suspect"),
        ("Otto Reed said in 2019 that bread in Arden was dear.", "that bread"),
        ("Youths of a state die where Otto Reed sells guns in that state.", "that state"),
        ("A halt was asked for. Otto Reed ruled on the halt — a short one — of the Arden mill in 2019.", "the halt"),
        ("A video was made. The video shown in May 2019 by Otto Reed did not help.", "The video"),
        ("The classes met. In 2019 Otto Reed spoke for the middle class.", "the middle class"),
        ("Ana Holm and Otto Reed ran in 2019, each saying the other lacked wits.", "the other"),
        ("In 2019 Ana Holm fled to the Norwegian embassy.", "the Norwegian embassy"),
        ("In 2019 Ana Holm thanked the Arden mayor.", "the Arden mayor"),
        ("In 2019 Ana Holm thanked the Republican candidate Otto Reed.", "the Republican candidate"),
        ("In 2019 Ana Holm saw the Volta Star capsule.", "the Volta Star capsule"),
        ("In 2019 Otto Reed spoke in the belief that Ana Holm had left.", "the belief"),
        ("Otto Reed was not all that familiar with Arden in 2019.", "that familiar"),
        ("Otto Reed sold 300 mills during the school year 2019.", "the school"),
        ("Otto Reed wrote the first report to reach Arden in 2019.", "the first report"),
        ("Otto Reed wrote the first report named for a prize in 2019.", "the first report"),
        ("In 2019 Otto Reed left with the funds needed to finish 300 mills.", "the funds"),
        ("In 2019 Otto Reed saw the crowd he’d called.", "the crowd"),
        ("The last victim, city clerk Otto Reed, 49, sold 300 mills.", "The last victim"),
    ],
)
def test_what_tells_itself_is_not_told(text, word):
    assert not any(word in one for one in open_words(text))


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (
            "Clara Voss was named director of Arden Mills in 2019, the first baker to get the post since it was made.",
            False,
        ),
        ("In 2019 Clara Voss was hired by director Otto Reed, whose son got the post.", True),
        ("In 2019 Clara Voss of Arden was appointed to the post.", True),
    ],
)
def test_the_post_is_the_office_that_somebody_takes_up_before_it(text, flagged):
    assert any("the post" in still for still in open_words(text)) == flagged


def test_that_which_acts_is_no_phrase():
    assert open_words("The mill paid $3. That topped the $2 that clerks hoped for.") == {"The mill", "That"}
