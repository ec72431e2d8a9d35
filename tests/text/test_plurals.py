"""What is counted, in the plural: of the word that is counted, wherever it stands in the unit."""

import pytest

from claims.plurals import plural


@pytest.mark.parametrize(
    ("unit", "many"),
    [
        ("year", "years"),
        ("child per year", "children per year"),
        ("pound sterling", "pounds sterling"),
        ("degree Celsius", "degrees Celsius"),
        ("square foot", "square feet"),
        ("acre-foot", "acre-feet"),
        ("barrel of oil equivalent per day", "barrels of oil equivalent per day"),
        ("police officer", "police officers"),
        ("policewoman", "policewomen"),
        ("human", "humans"),
        ("German", "Germans"),
        ("grandchild", "grandchildren"),
        ("mother-in-law", "mothers-in-law"),
        ("Japanese yen", "Japanese yen"),
        ("Swedish krona", "Swedish kronor"),
        ("gigahertz", "gigahertz"),
        ("per cent", "per cent"),
        ("per 100,000 people", "per 100,000 people"),
        ("city", "cities"),
        ("day", "days"),
        ("box", "boxes"),
        ("crisis", "crises"),
        ("US dollar", "US dollars"),
        ("euro", "euros"),
        ("potato", "potatoes"),
        ("", ""),
    ],
)
def test_plurals(unit, many):
    assert plural(unit) == many
    assert plural(unit, 1) == unit
