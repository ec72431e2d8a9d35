"""Lines of the page are told from lines of the story."""

import pytest

from claims.extract.frames.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Sign up to receive our latest news!",
        "Morning all.",
        "Here’s what you need to know.",
        "More as we get it.",
        "Some more on the weir:",
        "Back tomorrow at 7.",
        "Stay with us.",
        "By submitting this form, I agree to the terms.",
        "© 2021 Example Courier. All rights reserved.",
        "Read more: What the ice tells us.",
        "Photo: Clara Holm",
        "Follow us on the usual channels.",
        "Reporting by Otto Reed; editing by Ana Brandt",
        "An earlier version of this article misspelled the name of the mill.",
        "PICTURED: Millers outside the town hall in Arden on Tuesday.",
        "All times Eastern.",
        "Newest posts are at the top.",
        "12:21 a.m. That's it from us.",
        "10:41 p.m. — That’s a wrap",
        "We're pausing this blog now.",
        "Good morning.",
        "I'm Otto Reed and I'll be with you for the next few hours.",
        "You can follow what happens overnight on our page.",
        "Clara Voss will have the full story in the morning.",
        "This interview has been edited and condensed.",
        "Associated reporting was contributed by Clara Voss in Arden.",
        "Callers may call Arden Foods at 1-800-555-0147, Monday through Friday.",
        "Otto Reed's column runs Wednesdays.",
        "(Adds comments from Norway, background)",
        "(Otto Reed/Arden Courier)",
    ],
)
def test_lines_of_the_page(line):
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "The minister agreed to the plan on Monday.",
        "Morning all over Norland was cold.",
        "More when they left than when they came.",
        "Back on Monday at the mill, the clerks found the weir open.",
        "It expects earnings of 94 cents a share on revenue of $3 billion.",
        "It says the campaign broke the law by using the badge of the police.",
        "Prices were higher in May than in June.",
        "Senators would be limited to two terms and mayors to three.",
        "He took the photo in 1950.",
        "An earlier version of the plan was cheaper.",
        "Mayors are limited to two terms of service.",
        "Members have 30 minutes to log in to the app.",
        "Arden Mills will have the most wheels.",
        "All times are hard times.",
        "Good morning Arden fell silent at 9.",
        "The firm may call its mill at Arden a museum.",
        "The paper’s newsletter " + "was read by many people in the town of Arden, and " * 6 + "it was closed.",
    ],
)
def test_lines_of_the_story(line):
    assert not is_boilerplate(line)
