"""Lines of the page are told from lines of the story."""

import pytest

from claims.extract.sorting.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Sign up to receive our latest news!",
        "By submitting this form, I agree to the terms.",
        "© 2021 Example Courier. All rights reserved.",
        "Read more: What the ice tells us.",
        "Photo: Clara Holm",
        "Follow us on the usual channels.",
        "Reporting by Otto Reed; editing by Ana Brandt",
        "An earlier version of this article misspelled the name of the mill.",
    ],
)
def test_lines_of_the_page(line):
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "The minister agreed to the plan on Monday.",
        "It expects earnings of 94 cents a share on revenue of $3 billion.",
        "It says the campaign broke the law by using the badge of the police.",
        "Prices were higher in May than in June.",
        "Senators would be limited to two terms and mayors to three.",
        "He took the photo in 1950.",
        "An earlier version of the plan was cheaper.",
        "The paper’s newsletter " + "was read by many people in the town of Arden, and " * 6 + "it was closed.",
    ],
)
def test_lines_of_the_story(line):
    assert not is_boilerplate(line)
