"""Who has completed a class. Source: domain.md section 10."""

import pytest

from desktop_app.features.classes.rules.completion import Done, still_missing
from desktop_app.features.classes.rules.entries import Needs

MOTHERS = Needs(meetings=4, companion_meetings=1)


@pytest.mark.parametrize(
    ("needs", "done", "missing"),
    [
        (MOTHERS, Done(4, 1), []),
        (MOTHERS, Done(5, 2), []),
        (MOTHERS, Done(4, 0), ["1 more meetings with husband or family"]),
        (MOTHERS, Done(3, 1), ["1 more meetings"]),
        (MOTHERS, Done(0, 0), ["4 more meetings", "1 more meetings with husband or family"]),
        (Needs(pass_score=70), Done(1, 0, 70.0), []),
        (Needs(pass_score=70), Done(1, 0, 69.9), ["a test after the class with 70% or more; the last one had 69%"]),
        (Needs(pass_score=70), Done(1), ["the test after the class"]),
        (Needs(), Done(), ["1 more meetings"]),
        (Needs(), Done(1), []),
    ],
)
def test_what_is_still_needed(needs, done, missing):
    assert [str(text) for text in still_missing(needs, done)] == missing
