"""What the rules of measuring ask about a person."""

from datetime import date

from desktop_app.residents.services import PersonFacts

from ..rules.unusual import Person


def measured_person(facts: PersonFacts, on: date) -> Person:
    """Return what the rules ask for, on a day; an age in days only where the day of birth is known."""
    born = facts.birth.exact
    return Person(facts.sex, None if born is None else (on - born).days, facts.birth.age_months(on))
