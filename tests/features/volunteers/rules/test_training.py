"""Which trainings can be true: dates may be partial (domain.md 1.5, book "Pelatihan kader" asks for the year)."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.volunteers.rules.terms import Lifetime
from desktop_app.features.volunteers.rules.training import TrainingEntry, check_training

TODAY = date(2026, 10, 5)
SITI = Lifetime("Siti", PartialDate(1990))


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (TrainingEntry(b"r", "Weighing"), None),
        (TrainingEntry(b"r", "Weighing", PartialDate(2026)), None),
        (TrainingEntry(b"r", "Weighing", PartialDate(2026, 10, 5)), None),
        (TrainingEntry(b"r", "Weighing", PartialDate(2026, 11)), "held"),
        (TrainingEntry(b"r", "Weighing", PartialDate(1989)), "held"),
        (TrainingEntry(b"r", "  ", PartialDate(2020)), "title"),
        (TrainingEntry(None, "Weighing"), "resident"),
    ],
)
def test_a_training_has_a_person_a_title_and_a_date_that_can_be(entry, field):
    problems = check_training(entry, SITI if entry.resident else None, TODAY)
    assert [problem.field for problem in problems] == ([field] if field else [])
