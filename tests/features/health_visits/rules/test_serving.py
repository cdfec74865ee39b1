"""Who may give what at the step Serve (domain.md 16.6, number 31: doses carry "given by")."""

import pytest

from desktop_app.features.health_visits.rules.serving import Served, check_serving, question_of_giver

VACCINES = frozenset({"BCG", "MR1"})
GIVEN, OWN, REFUSED = Served.GIVEN, Served.OWN_SUPPLY, Served.REFUSED


@pytest.mark.parametrize(
    ("served", "given_by", "fields"),
    [
        ({"BCG": GIVEN}, "", ["given_by"]),
        ({"BCG": GIVEN}, "   ", ["given_by"]),
        ({"BCG": OWN}, "", ["given_by"]),
        ({"BCG": GIVEN}, "Bidan Ani", []),
        ({"BCG": REFUSED}, "", []),
        ({"VITA_RED": GIVEN}, "", []),
        ({"VITA_RED": GIVEN, "MR1": GIVEN}, "", ["given_by"]),
        ({}, "", []),
    ],
)
def test_a_vaccine_needs_the_name_of_who_gave_it_a_capsule_or_a_refusal_does_not(served, given_by, fields):
    assert [problem.field for problem in check_serving(served, VACCINES, given_by)] == fields


@pytest.mark.parametrize(
    ("served", "given_by", "asks"),
    [
        ({"BCG": GIVEN}, "siti AMINAH", True),
        ({"BCG": GIVEN}, "Bidan Ani", False),
        ({"BCG": REFUSED}, "Siti Aminah", False),
        ({"VITA_RED": GIVEN}, "Siti Aminah", False),
        ({"BCG": GIVEN}, "", False),
    ],
)
def test_a_volunteer_who_is_said_to_have_vaccinated_is_asked_about(served, given_by, asks):
    question = question_of_giver(served, VACCINES, given_by, ["Siti Aminah", "Rina"])
    assert (question is not None) is asks
