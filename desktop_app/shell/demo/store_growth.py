"""Writes what people decide about growth into a practice post: growth cards, targets, second weighings, chosen letters."""

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database
from desktop_app.features.health_visits.models import GrowthCard, Reweighing
from desktop_app.features.health_visits.rules.letters.chain import JUDGED
from desktop_app.features.health_visits.rules.natural_ids import growth_card_id, reweighing_id
from desktop_app.features.health_visits.services.chosen_letters import choose_letter
from desktop_app.features.health_visits.services.growth_results import letters_of_month
from desktop_app.features.health_visits.services.targets import record_target

from .open_days import OpenDay
from .taken import Measurement

TARGETS: Mapping[str, int] = {"D/S": 85, "N/D": 80}
CHOSEN = {"T": ("N", "follows_curve"), "N": ("T", "curve_falls")}
"""Reckoned letter -> the letter that a volunteer gives instead, and why."""


def record_targets(session: Session, years: Iterable[int], children: int) -> None:
    """Write the official targets of these years; the district counts a few more children than live here."""
    for year in sorted(set(years)):
        for indicator, number in {"S": children + 6, **TARGETS}.items():
            record_target(session, year, indicator, number, "Puskesmas Wonosari")


def record_cards(session: Session, open_day: OpenDay, ids: Mapping[int, bytes]) -> None:
    """Write whether the children who were asked on an open day have a growth card.

    Args:
        ids: number of a person -> id of the resident.
    """
    rows = [
        (growth_card_id(ids[person.number], open_day.day), ids[person.number], held, open_day.day)
        for person, held in open_day.cards
    ]
    record_bulk(session, GrowthCard, ("id", "resident_id", "held", "on_date"), rows)


def record_second_weighings(session: Session, measured: Iterable[tuple[bytes, bytes, Measurement]]) -> None:
    """Write the first reading of who was weighed twice, from (visit, resident, measurement)."""
    rows = [
        (reweighing_id(visit), visit, resident, m.day, m.first_weight_g, m.weight_g, "clothes")
        for visit, resident, m in measured
        if m.first_weight_g is not None
    ]
    keys = ("id", "visit_id", "resident_id", "weighed_on", "first_weight_g", "second_weight_g", "reason")
    record_bulk(session, Reweighing, keys, rows)


def choose_letters(database: Database, month: Month) -> None:
    """Give one child of a month N by the curve instead of T, and another one T instead of N, each as one action."""
    with database.read() as session:
        gained = [(child, found) for child, found in letters_of_month(session, month).items() if (found.gain_g or 0) > 0]
    reckoned = sorted((found.reckoned, child) for child, found in gained if found.reckoned)
    for before in JUDGED:
        child = next((child for letter, child in reckoned if letter == before), None)
        if child is not None:
            letter, reason = CHOSEN[before]
            with database.action(QT_TRANSLATE_NOOP("Demo", "Choose the letter {letter}").fill(letter=letter)) as session:
                choose_letter(session, child, month, letter, reason)
