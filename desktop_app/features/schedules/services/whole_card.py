"""The immunisation card of one person on any day: every series with its doses, as the printed card groups them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.schedule import Kind, Status
from desktop_app.core.text import Label, Text
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import NOT_HERE, ResidentRow, rows_of

from ..rules.complete import Completed
from ..rules.giving import COUNSEL
from ..rules.values import Standing
from ..rules.wording import MAY_BE_GIVEN, NOT_GIVEN, STATUS_WORDS
from .card import card_of
from .complete import completeness
from .giving import Given, services_by_code

LAST_ASKED_MONTH = 71
"""Completed months until which somebody is asked about what is missing of a set."""
_ON_CARD = (Kind.VACCINE, Kind.CAMPAIGN, Kind.SUPPLEMENT)


@dataclass(frozen=True, slots=True)
class CardDose:
    """One place on the card: a dose, or a campaign's month.

    Attributes:
        title: the whole name, e.g. "Polio (OPV) 1".
        heading: what tells it from the others of its series, e.g. "I"; a campaign is told by its month.
        standing: where it stands on the day; None for what the schedule does not ask for.
        given: everything recorded for it, refusals too, oldest first.
        with_title: of the combined vaccine that counts for it; None if it was given by itself.
    """

    code: str
    title: Label
    heading: Label
    standing: Standing | None
    given: tuple[Given, ...] = ()
    with_title: Label | None = None

    @property
    def status(self) -> Status:
        """Return the status on the day."""
        if self.standing is not None:
            return self.standing.status
        return Status.GIVEN if any(not one.refused for one in self.given) else Status.NOT_APPLICABLE

    @property
    def status_word(self) -> Text:
        """Return the status in words."""
        is_over = self.status is Status.TOO_LATE and self.campaign_month is not None
        return NOT_GIVEN if is_over else STATUS_WORDS[self.status]

    @property
    def occurrence(self) -> Month | None:
        """Return the month of the campaign or of the class, or None."""
        return self.standing.occurrence if self.standing is not None else None

    @property
    def campaign_month(self) -> Month | None:
        """Return the month that tells one campaign from another of its kind; None for a dose."""
        return self.occurrence if self.standing is not None and self.standing.row.kind is Kind.CAMPAIGN else None

    @property
    def received(self) -> Given | None:
        """Return what counts for it, else the first that was received; None if nothing was."""
        counted = self.standing.dose.id if self.standing is not None and self.standing.dose is not None else None
        taken = [one for one in self.given if not one.refused]
        return next((one for one in taken if one.id == counted), taken[0] if taken else None)

    @property
    def was_refused(self) -> bool:
        """Return True if it was offered and refused, and not given since."""
        return self.received is None and bool(self.given)


@dataclass(frozen=True, slots=True)
class CardSeries:
    """Doses under one heading."""

    title: Label
    doses: Sequence[CardDose]


@dataclass(frozen=True, slots=True)
class WholeCard:
    """Everything on one person's immunisation card.

    Attributes:
        on: the day of which statuses speak.
        completed: how far the person is with the sets of doses that make immunization complete; of grown children, and of
            those who died, only what they have.
    """

    person: ResidentRow
    on: date
    series: Sequence[CardSeries]
    completed: Sequence[Completed] = ()

    @property
    def doses(self) -> Iterator[CardDose]:
        """Every place of the card in order."""
        return (dose for series in self.series for dose in series.doses)

    @property
    def is_of_dead(self) -> bool:
        """Return True if the person died."""
        return self.person.status == "dead"

    def now(self) -> list[CardDose]:
        """Return what may be given on the day, the most urgent first; nothing to somebody who died."""
        if self.is_of_dead:
            return []
        order = (Status.OVERDUE, Status.DUE, Status.STILL_ALLOWED, Status.CATCH_UP)
        return sorted((dose for dose in self.doses if dose.status in MAY_BE_GIVEN), key=lambda dose: order.index(dose.status))

    def next(self) -> tuple[date, list[CardDose]] | None:
        """Return the next day on which something may be given, and what; None if nothing is known to come.

        What waits for a dose that is not given yet has no day that could be promised.
        """
        if self.is_of_dead:
            return None
        missing = {dose.code for dose in self.doses if dose.status not in (Status.GIVEN, Status.NOT_APPLICABLE)}
        coming = [
            (dose.standing.next_on, dose)
            for dose in self.doses
            if dose.standing is not None
            and dose.status in (Status.NOT_YET, Status.BLOCKED)
            and dose.standing.row.previous not in missing
        ]
        days = [day for day, _dose in coming if day is not None and day > self.on]
        return (min(days), [dose for day, dose in coming if day == min(days)]) if days else None

    def unconfirmed(self) -> list[tuple[CardDose, Given]]:
        """Return what was received and no health worker has confirmed."""
        seen: dict[bytes, tuple[CardDose, Given]] = {}
        for dose in self.doses:
            for one in dose.given:
                if not one.refused and not one.confirmed_by:
                    seen.setdefault(one.id, (dose, one))
        return list(seen.values())


def whole_card(session: Session, resident: bytes, on: date) -> WholeCard:
    """Return somebody's card on a day; raises UserError if there is no such person."""
    people = rows_of(session, [resident])
    if not people:
        raise UserError(NOT_HERE)
    pack = pack_of(session)
    given = services_by_code(session, [people[0].id]).get(people[0].id, {})
    recorded = {code: several for code, several in given.items() if not code.startswith(COUNSEL)}
    standings = [one for one in card_of(session, resident, on) if one.row.kind in _ON_CARD]
    series = _by_series(_doses(standings, recorded, pack), pack)
    return WholeCard(people[0], on, series, _completed(session, people[0], on))


def _completed(session: Session, person: ResidentRow, on: date) -> list[Completed]:
    age = person.birth.age_months(on)
    is_asked = age is not None and 0 <= age <= LAST_ASKED_MONTH and person.status != "dead"
    found = completeness(session, [person.id], on).get(person.id, [])
    return [one for one in found if is_asked or not one.missing]


def _doses(standings: Sequence[Standing], recorded: Mapping[str, Sequence[Given]], pack: Pack) -> Iterator[CardDose]:
    """Yield the places of the schedule with what is recorded for each, then what stands in no place of it."""
    by_id = {one.id: one for given in recorded.values() for one in given}
    counted = {standing.dose.id for standing in standings if standing.dose is not None}
    placed: set[bytes] = set()
    for standing in standings:
        code = standing.row.code
        own = by_id.get(standing.dose.id) if standing.dose is not None else None
        given = [one for one in recorded.get(code, ()) if one == own or _tells_of(one, standing, counted)]
        if own is not None and own not in given:
            given.append(own)
        placed.update(one.id for one in given)
        combined = _title(pack, own.code) if own is not None and own.code != code else None
        yield CardDose(code, _title(pack, code), _heading(pack, code), standing, tuple(given), combined)
    for code, found in recorded.items():
        rest = tuple(one for one in found if one.id not in placed)
        if rest:
            yield CardDose(code, _title(pack, code), _heading(pack, code), None, rest)


def _tells_of(given: Given, standing: Standing, counted: Collection[bytes]) -> bool:
    """Return True if what was recorded belongs to a place although it is not what counts there.

    That is a refusal, or a dose beside the one that counts; of campaigns those of its own month.
    """
    month = standing.occurrence
    if given.id in counted:
        return False
    return month is None or (given.given.year, given.given.month) == (month.year, month.month)


def _by_series(doses: Iterable[CardDose], pack: Pack) -> list[CardSeries]:
    """Return the doses by series in the order of the pack; a series in which nothing is asked for or recorded is left out."""
    places = {code: number for number, code in enumerate(pack.services)}
    found: dict[str, list[CardDose]] = {}
    for dose in sorted(doses, key=lambda dose: places.get(dose.code, len(places))):
        service = pack.services.get(dose.code)
        found.setdefault(service.series if service else dose.code, []).append(dose)
    return [
        CardSeries(_series_title(pack, shown[0]), shown)
        for series in found.values()
        if any(_is_wanted(dose) for dose in series) and (shown := [dose for dose in series if _is_shown(dose)])
    ]


def _is_wanted(dose: CardDose) -> bool:
    return bool(dose.given) or dose.status is not Status.NOT_APPLICABLE


def _is_shown(dose: CardDose) -> bool:
    """Return True but for campaigns of another age: a dose that is no longer asked for keeps its place."""
    return _is_wanted(dose) or dose.occurrence is None


def _title(pack: Pack, code: str) -> Label:
    return pack.services[code].title if code in pack.services else code


def _heading(pack: Pack, code: str) -> Label:
    return pack.services[code].column if code in pack.services else code


def _series_title(pack: Pack, dose: CardDose) -> Label:
    return pack.services[dose.code].series_title if dose.code in pack.services else dose.title
