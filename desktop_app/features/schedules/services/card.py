"""What one person has and lacks on any day, and what speaks against giving a dose."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Anchor, Schedule, Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.residents.services import canonical_id, people_facts, person_facts

from ..rules.recorded import known_on
from ..rules.standings import standing_of, standings
from ..rules.statuses import status_on
from ..rules.values import Dose, Standing, Subject, Window
from ..rules.windows import windows
from ..rules.wording import MAY_BE_GIVEN
from .due_dates.subjects import stored_subject
from .giving import Given, services_by_code
from .schedule_of_post import PostSchedule, post_schedule

ALREADY = QT_TRANSLATE_NOOP("Schedules", "This dose is recorded already. Record it again only if it was really given twice.")
NO_CAMPAIGN = QT_TRANSLATE_NOOP("Schedules", "No campaign of this runs now, or the child is not of its age. Ask the midwife.")
_WARNED = (Status.NOT_YET, Status.BLOCKED, Status.TOO_LATE, Status.NOT_APPLICABLE)
_ASKED = b"asked for"


def card_of(session: Session, resident: bytes, on: date) -> list[Standing]:
    """Return every dose and campaign of one person's schedule with its status on a day, in the order of the pack.

    Raises:
        UserError: there is no such person.
    """
    post, subject, doses = _known(session, resident)
    return standings(post.schedule, subject, doses, on)


def codes_on(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, set[str]]:
    """Return the codes of what each of some people could get on a day; what was given later is not known to it."""
    post, given = post_schedule(session), services_by_code(session, residents)
    found = {}
    for key, person in people_facts(session, residents).items():
        doses = known_on(_doses(given.get(key, {})), on)
        subject = stored_subject(session, key, Subject(person.birth, person.sex, areas=post.areas))
        of_one = windows(post.schedule, subject, doses)
        found[key] = {window.code for window in of_one if status_on(window, on) in MAY_BE_GIVEN}
    return found


def check_dose(session: Session, resident: bytes, code: str, on: date) -> Sequence[Text]:
    """Return what speaks against giving a dose on a day, in words; nothing is stored, and nothing is forbidden.

    A code that the schedule does not know, e.g. that of a counsel, is never warned about.

    Raises:
        UserError: there is no such person.
    """
    post, subject, doses = _known(session, resident)
    asked = Dose(_ASKED, code, PartialDate.of(on))
    before = windows(post.schedule, subject, doses)
    after = windows(post.schedule, subject, [*doses, asked])
    found: list[Text] = []
    for one in post.schedule.credited(code):
        if one in post.schedule.by_code:
            found += _warnings(post.schedule, one, on, before, after)
    return list(dict.fromkeys(found))


def _warnings(schedule: Schedule, code: str, on: date, before: Sequence[Window], after: Sequence[Window]) -> list[Text]:
    place = next((n for n, window in enumerate(after) if window.code == code and _is_asked(window)), None)
    if place is None:
        return [ALREADY if any(window.code == code and _has_dose_of(window, on) for window in after) else NO_CAMPAIGN]
    if after[place].faults:
        return list(after[place].faults)
    standing = standing_of(schedule, before[place], on)
    return [standing.reason] if standing.status in _WARNED else []


def _is_asked(window: Window) -> bool:
    return window.dose is not None and window.dose.id == _ASKED


def _has_dose_of(window: Window, on: date) -> bool:
    """Return True if a window has its dose; of a campaign only while it lasts."""
    if window.row.anchor is not Anchor.CAMPAIGN or window.due_on is None or window.latest_on is None:
        return window.dose is not None
    return window.dose is not None and window.due_on <= on <= window.latest_on


def _known(session: Session, resident: bytes) -> tuple[PostSchedule, Subject, Sequence[Dose]]:
    """Return the post's schedule, and what is known of a person and of what was given."""
    person = person_facts(session, canonical_id(session, resident))
    post = post_schedule(session)
    doses = _doses(services_by_code(session, [person.id]).get(person.id, {}))
    return post, stored_subject(session, person.id, Subject(person.birth, person.sex, areas=post.areas)), doses


def _doses(given: Mapping[str, Sequence[Given]]) -> list[Dose]:
    """Return what was recorded of a person as the rules ask for it."""
    return [
        Dose(one.id, one.code, one.given, one.where, one.refused, one.given_by, one.lot, one.note)
        for found in given.values()
        for one in found
    ]
