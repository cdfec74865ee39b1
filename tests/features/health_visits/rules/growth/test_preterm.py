"""Children born too early."""

import pytest

from desktop_app.features.health_visits.rules.growth import Measured, assess, assess_both, corrected_age_days


@pytest.mark.parametrize(
    ("age_days", "weeks", "expected"),
    [
        (100, 36, 72),
        (100, 30, 30),
        (100, 37, None),  # born at term
        (100, None, None),
        (None, 32, None),
        (56, 32, 0),  # the due date
        (55, 32, None),  # before it there is no age to count
        (730, 32, 674),
        (731, 32, None),  # from 24 months on the true age alone counts
    ],
)
def test_the_corrected_age_counts_from_the_due_date(age_days, weeks, expected):
    assert corrected_age_days(age_days, weeks) == expected


def test_both_scores_are_given_and_the_corrected_one_is_higher():
    child = Measured("M", 120, None, 5.0, 57.0, "lying", 38.0, 12.0)
    true, corrected = assess_both(child, 32)
    assert true == assess(child)
    assert corrected is not None
    assert corrected[4:] == assess(child._replace(age_days=64))[4:]
    assert corrected.weight_z > true.weight_z and corrected.length_z > true.length_z


def test_a_child_at_term_has_one_score():
    assert assess_both(Measured("F", 120, None, 5.0), 40)[1] is None


def test_whether_a_child_could_stand_follows_the_true_age():
    """At ten months, eight by the due date: the 0.7 cm are added once, for both scores."""
    true, corrected = assess_both(Measured("F", 304, None, 8.0, 70.0, "standing"), 31)
    assert corrected is not None
    assert (true.corrected_cm, corrected.corrected_cm) == (70.7, 70.7)
    assert (corrected.position_used, corrected.position_doubtful) == ("standing", False)
