"""Every register can be written on by hand: its rows tell whom they are about, and what is known before the month."""

import pytest

from desktop_app.core.layout import RowSource
from desktop_app.shell.discovery import find_features

SOURCES = [source for feature in find_features() for source in feature.row_sources]
OF_WHAT_HAPPENS = (
    "residents.changes",
    "residents.changes_year",
    "health_visits.visitors",
    "home_care.visits_month",
    "volunteers.staff_days",
)
"""Rows that are not known before they happen: on paper they are empty."""


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_a_pre_filled_form_names_only_fields_that_there_are(source: RowSource) -> None:
    assert source.known_before <= set(source.fields)
    assert bool(source.known_before) is (source.id not in OF_WHAT_HAPPENS)


@pytest.mark.parametrize("source", [one for one in SOURCES if one.grain == "resident"], ids=lambda source: source.id)
def test_a_row_about_a_resident_opens_the_resident(source: RowSource) -> None:
    assert source.person is not None
