"""What is typed for the boxes of a line."""

import pytest

from desktop_app.core.text import Text
from desktop_app.features.health_visits.rules.absence import REASONS, number_of, reason_of, said
from desktop_app.features.health_visits.rules.typed_boxes import read_boxes, show_boxes


@pytest.mark.parametrize(
    ("typed", "given", "refused"),
    [
        ("", (), ()),
        ("1 3", (1, 3), ()),
        ("13", (1, 3), ()),
        ("1,3", (1, 3), ()),
        ("1 -2 3", (1, 3), (2,)),
        ("−2", (), (2,)),
        ("١ ٣", (1, 3), ()),
        ("1 1", (1,), ()),
    ],
)
def test_figures_of_any_script_stand_for_boxes(typed, given, refused):
    assert read_boxes(typed, 3) == (given, refused)


@pytest.mark.parametrize(
    ("typed", "boxes", "why"),
    [
        ("4", 3, "no box 4"),
        ("0", 3, "no box 0"),
        ("1", 0, "no boxes"),
        ("yes", 3, "Type the numbers"),
        ("1 -", 3, "Type the numbers"),
        ("1 -1", 3, "as given and as refused"),
    ],
)
def test_what_names_no_box_is_refused_with_a_sentence(typed, boxes, why):
    found = read_boxes(typed, boxes)
    assert isinstance(found, Text)
    assert why in str(found)


def test_what_is_shown_is_read_back_the_same():
    assert read_boxes(show_boxes((1, 4), (2,)), 5) == ((1, 4), (2,))


def test_the_numbers_of_the_reasons_are_those_on_papers_that_were_printed():
    assert [reason_of(number) for number in range(9)] == [
        None,
        "ill",
        "away",
        "no_time",
        "not_told",
        "refused",
        "nobody_home",
        "other",
        None,
    ]
    assert [number_of(code) for code in REASONS] == list(range(1, 8))
    assert said("of a newer version") is REASONS["other"]
    assert number_of("of a newer version") == 7
