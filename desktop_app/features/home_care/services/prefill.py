"""What the post knows of the lines of a checklist before the visit, so that nobody asks again."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_checks.services import conditions_of, labs_of, vitals_of
from desktop_app.features.health_visits.services import last_weights
from desktop_app.features.questionnaires.services.sheets import latest
from desktop_app.features.schedules.services import Given, missed_list, services_by_code

from .prefill_mothers import known_after_birth, known_of_newborns, known_of_pregnant

DAY = QT_TRANSLATE_NOOP("Home visits", "{day}")
PRESSURE = QT_TRANSLATE_NOOP("Home visits", "{systolic}/{diastolic} on {day}")
NOT_YET = QT_TRANSLATE_NOOP("Home visits", "not given: {what}")
_GIVEN = {"deworming": "DEWORM", "vitamin_a_blue": "VITA_BLUE", "vitamin_a_red": "VITA_RED"}
_CONDITIONS = {"pressure_since": "hypertension", "sugar_since": "diabetes"}
_SHEETS = {"aks": "AKS", "skilas": "SKILAS"}
_GLUCOSE = ("glucose_random", "glucose_fasting")
CHILDREN, GROWN = ("infant", "child"), ("school", "adult", "elderly")
Known = dict[bytes, dict[str, Sequence[Label]]]


def known_words(session: Session, groups: Mapping[bytes, str], on: date) -> Known:
    """Return what is known of people up to a day: {resident: {item: words, one after the other}}.

    Args:
        groups: resident -> code of the checklist.
    """
    found: Known = {who: {} for who in groups}
    for asked, tell in _ASKED:
        people = [who for who, group in groups.items() if group in asked]
        if people:
            tell(session, people, on, found)
    return found


def _weights(session: Session, people: Sequence[bytes], on: date, found: Known) -> None:
    for who, weight in last_weights(session, people, on).items():
        found[who]["last_weighed"] = [DAY.fill(day=weight.measured_on)]


def _services(session: Session, people: Sequence[bytes], _on: date, found: Known) -> None:
    given = services_by_code(session, people)
    for who in people:
        for item, code in _GIVEN.items():
            if (day := _newest(given.get(who, {}).get(code, ()))) is not None:
                found[who][item] = [DAY.fill(day=day)]


def _newest(given: Sequence[Given]) -> date | None:
    days = [one.given.exact for one in given if not one.refused and one.given.exact is not None]
    return max(days) if days else None


def _vaccines(session: Session, people: Sequence[bytes], on: date, found: Known) -> None:
    missing: dict[bytes, list[Label]] = {}
    for line in missed_list(session, on, residents=people):
        missing.setdefault(line.resident.id, []).append(line.title)
    for who, titles in missing.items():
        if who in found:
            found[who]["vaccines"] = [NOT_YET.fill(what=titles[0]), *titles[1:]]


def _conditions(session: Session, people: Sequence[bytes], on: date, found: Known) -> None:
    for who, several in conditions_of(session, people).items():
        for item, code in _CONDITIONS.items():
            known = next((one for one in several if one.code == code and one.whose == "own" and one.holds_on(on)), None)
            if known is not None and known.since.is_known:
                found[who][item] = [DAY.fill(day=known.since)]


def _measured(session: Session, people: Sequence[bytes], on: date, found: Known) -> None:
    first = add_months(on, -12)
    for who, vitals in vitals_of(session, people, first, on).items():
        newest = next((one for one in vitals if one.pressure is not None), None)
        if newest is not None and newest.pressure is not None:
            systolic, diastolic = newest.pressure
            found[who]["pressure_year"] = [PRESSURE.fill(systolic=systolic, diastolic=diastolic, day=newest.on)]
    for who, labs in labs_of(session, people, first, on, _GLUCOSE).items():
        found[who]["sugar_year"] = [DAY.fill(day=labs[0].on)]
    for who, labs in labs_of(session, people, first, on, ("haemoglobin",)).items():
        found[who]["hb_year"] = [DAY.fill(day=labs[0].on)]


def _sheets(session: Session, people: Sequence[bytes], on: date, found: Known) -> None:
    for item, code in _SHEETS.items():
        for who, sheet in latest(session, people, code, on).items():
            found[who][item] = [DAY.fill(day=sheet.on)]


_ASKED: Sequence[tuple[Sequence[str], Callable[[Session, Sequence[bytes], date, Known], None]]] = (
    ((*CHILDREN, "school"), _weights),
    (CHILDREN, _services),
    (CHILDREN, _vaccines),
    (("adult", "elderly"), _conditions),
    (GROWN, _measured),
    (("elderly",), _sheets),
    (("pregnant",), known_of_pregnant),
    (("after_birth",), known_after_birth),
    (("infant",), known_of_newborns),
)
"""Codes of checklists and what is looked up for the people who have them."""
