"""Papers of questionnaires: forms to be filled in by hand. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

ELDERLY_MONTHS = 720
"""The command line prints for everybody of 60 years and more; the card offers the paper at every age."""
OLDEST_MONTHS = 1500


def _blank(session: Any, request: PaperRequest) -> Written:
    from .forms import write_blank_forms

    return write_blank_forms(session, request)


def _of_person(session: Any, request: PaperRequest) -> Written:
    from .forms import write_forms_of_people

    return write_forms_of_people(session, request)


def _elderly(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the people of 60 years and more, with the birth that tells two of one name apart."""
    from desktop_app.residents.services import people_born_between

    people = people_born_between(session, month.plus(-OLDEST_MONTHS).first, month.plus(-ELDERLY_MONTHS).last)
    return [(one.id, f"{one.shown} {one.birth}") for one in people]


PAPERS = (
    Paper("questionnaires.blank_forms", QT_TRANSLATE_NOOP("Questionnaires", "Questions on paper, empty forms"), "month", _blank),
    Paper(
        "questionnaires.forms",
        QT_TRANSLATE_NOOP("Questionnaires", "Questions on paper for this person"),
        "resident",
        _of_person,
        subjects=_elderly,
    ),
)
