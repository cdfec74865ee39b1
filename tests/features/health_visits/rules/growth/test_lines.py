"""Lines of charts."""

import pytest

from desktop_app.features.health_visits.rules.growth import Measured, assess, line
from desktop_app.features.health_visits.rules.growth.tables import lms_table


def test_points_stand_at_every_step_and_at_the_end():
    assert [x for x, _ in line("2006", "wfa", "F", 0, 0, 100, 30)] == [0, 30, 60, 90, 100]
    assert [x for x, _ in line("2006", "wfa", "F", 0, 0, 90, 30)] == [0, 30, 60, 90]


def test_a_line_ends_where_the_table_ends():
    assert [x for x, _ in line("2006", "acfa", "M", 2, 0, 9_999, 1_000)] == [91, 1_091, 1_826]
    assert line("2006", "acfa", "M", 2, 0, 90, 7) == []


@pytest.mark.parametrize("z", [-4, -3, -2, -1, 0, 1, 2, 3, 4])
@pytest.mark.parametrize("sex", ["F", "M"])
def test_a_child_on_a_line_has_its_score(sex, z):
    for day, kg in line("2006", "wfa", sex, z, 0, 1_826, 180):
        assert assess(Measured(sex, day, None, kg)).weight_z == pytest.approx(z, abs=0.0101)
    for day, cm in line("2006", "lhfa", sex, z, 0, 730, 180):
        assert assess(Measured(sex, day, None, None, cm, "lying")).length_z == pytest.approx(z, abs=0.0101)
    for month, cm in line("2007", "lhfa", sex, z, 60, 228, 24):
        assert assess(Measured(sex, None, month, None, cm)).length_z == pytest.approx(z, abs=0.0101)


def test_within_three_standard_deviations_a_line_is_that_of_the_table():
    table = lms_table("2006", "wfl", "F")
    assert line("2006", "wfl", "F", -2, 450, 500, 25) == [(x, table.value(x, -2)) for x in (450, 475, 500)]
