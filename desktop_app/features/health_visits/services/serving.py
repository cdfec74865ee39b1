"""The step Serve of an open day: what one child may be given now, and what became of it, several things in one action."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Kind, Status
from desktop_app.core.text import Label
from desktop_app.features.schedules import services as schedules
from desktop_app.features.schedules.rules.giving import COUNSEL
from desktop_app.features.schedules.rules.values import Standing
from desktop_app.features.volunteers.services import officer_on, roster, staff_of
from desktop_app.packs import Pack, pack_of

from ..rules.serving import Served, check_serving
from .day_list import list_day
from .open_days import find_open_day

SERVED_KINDS = (Kind.VACCINE, Kind.CAMPAIGN, Kind.SUPPLEMENT)
"""What is handed out at this step; feeding and contacts are asked about at the step Record."""
MAY_BE_GIVEN = (Status.DUE, Status.OVERDUE, Status.STILL_ALLOWED, Status.CATCH_UP)


@dataclass(frozen=True, slots=True)
class Supply:
    """What the post's stock has for something that is due.

    Attributes:
        item: its name.
        lot: the one that is taken, which expires first; None if none may be given out.
        refused: lots that are there and may not be given out, with the reason of each.
    """

    item: Label
    lot: schedules.LotOffer | None
    refused: Sequence[tuple[str, Label]] = ()

    @property
    def is_out(self) -> bool:
        """Return True if nothing of it may be given out."""
        return self.lot is None


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a child may be given on the day.

    Attributes:
        status: due, overdue, still allowed or catch up; ``reason`` says why.
        is_vaccine: only a health worker gives it.
        refused_on: when the family refused it last, as far as known; None if it never did.
        supply: None for what the post keeps no stock of.
    """

    code: str
    title: Label
    status: Status
    reason: Label
    is_vaccine: bool
    refused_on: PartialDate | None
    supply: Supply | None


@dataclass(frozen=True, slots=True)
class Wait:
    """Something that is due and may not be given before a day."""

    code: str
    title: Label
    until: date


@dataclass(frozen=True, slots=True)
class Service:
    """What the step Serve shows of one child.

    Attributes:
        offers: what may be given now.
        waits: what is due and has to wait; not what waits for a dose that is missing itself.
        written: what was written down for this day already, with the service's titles.
        next_due: what comes next after the day, with its day; None if nothing is known.
    """

    offers: Sequence[Offer]
    waits: Sequence[Wait]
    written: Sequence[tuple[Label, schedules.Given]]
    next_due: tuple[date, Label] | None


@dataclass(frozen=True, slots=True)
class Givers:
    """Who may have given a vaccine on a day.

    Attributes:
        usual: the name to begin with; "" where nobody can be told.
        names: to choose from: who gave on this day, health workers of the day, the midwife in office.
        volunteers: who does not vaccinate.
    """

    usual: str
    names: Sequence[str]
    volunteers: Sequence[str]


def service_of(session: Session, resident: bytes, on: date) -> Service:
    """Return what one child may be given on a day, what waits, and what is written down already."""
    pack = pack_of(session)
    card = [one for one in schedules.card_of(session, resident, on) if one.row.kind in SERVED_KINDS]
    written = [
        (_title(pack, code), given)
        for code, several in schedules.services_by_code(session, [resident]).get(resident, {}).items()
        if not code.startswith(COUNSEL)
        for given in several
        if given.given.exact == on and given.where == "here"
    ]
    done_today = {given.code for _title_of, given in written}
    return Service(
        [_offer(session, one, pack, on) for one in card if one.status in MAY_BE_GIVEN and one.row.code not in done_today],
        [
            Wait(one.row.code, one.row.title, one.next_on)
            for one in card
            if one.status is Status.BLOCKED and one.next_on is not None
        ],
        written,
        schedules.next_due(session, [resident], on).get(resident),
    )


def serve(
    session: Session, resident: bytes, on: date, served: Mapping[str, Served], given_by: str, today: date
) -> Sequence[bytes]:
    """Write down what a child was given or refused on a day and return the ids; what is given leaves the post's stock.

    Args:
        served: by code, what became of it.
        given_by: the health worker who vaccinated.

    Raises:
        InputError: a vaccine was given and nobody is named (field "given_by"), or the post keeps it and has none that may be
            given out (field "stock_lot"). Nothing was stored if the caller's action ends with the error.
        UserError: one of it is written down for this day already; likewise.
    """
    vaccines = {code for code in served if _is_vaccine(pack_of(session), code)}
    if problems := check_serving(served, vaccines, given_by):
        raise InputError(problems)
    return [
        schedules.give_service(
            session,
            resident,
            code,
            PartialDate.of(on),
            "here",
            today,
            given_by="" if one is Served.REFUSED else given_by,
            refused=one is Served.REFUSED,
            stock=schedules.WITHOUT_STOCK if one is Served.OWN_SUPPLY else schedules.FIRST_EXPIRED,
        )
        for code, one in served.items()
    ]


def givers(session: Session, day_id: bytes) -> Givers:
    """Return who may have vaccinated on an open day: who did so far, then who is there or planned, then the midwife in office."""
    day = find_open_day(session, day_id)
    staff = staff_of(session, day_id)
    workers = [one for one in staff if one.role == "health_worker" and one.present is not False]
    so_far = _given_by_so_far(session, day_id, day.held_on)
    names = [*so_far, *(str(one.name) for one in workers)]
    midwife = officer_on(session, "midwife", day.held_on)
    usual = names[0] if so_far or len(workers) == 1 else ""
    volunteers = [str(one.name) for one in staff if one.role == "volunteer"] + [
        str(one.name) for one in roster(session, day.held_on)
    ]
    return Givers(usual, list(dict.fromkeys([*names, *([midwife] if midwife else [])])), list(dict.fromkeys(volunteers)))


def _given_by_so_far(session: Session, day_id: bytes, on: date) -> list[str]:
    """Return who vaccinated on the day so far, the most frequent first."""
    pack, people = pack_of(session), [row.resident for row in list_day(session, day_id)]
    counted = Counter(
        given.given_by
        for codes in schedules.services_by_code(session, people).values()
        for code, several in codes.items()
        if _is_vaccine(pack, code)
        for given in several
        if given.given_by and given.where == "here" and given.given.exact == on
    )
    return [name for name, _count in counted.most_common()]


def _offer(session: Session, one: Standing, pack: Pack, on: date) -> Offer:
    code = one.row.code
    return Offer(
        code,
        one.row.title,
        one.status,
        one.reason,
        _is_vaccine(pack, code),
        one.refused_on,
        _supply(schedules.stock_for_service(session, code, on)),
    )


def _supply(kept: Sequence[schedules.ServiceItem]) -> Supply | None:
    """Return what stock has, as ``give_service`` takes it: of the first item with enough, the lot that expires first."""
    if not kept:
        return None
    enough = next((item for item in kept if sum(lot.left for lot in item.usable) >= item.units), None)
    refused = [(lot.lot_number, lot.why_not) for item in kept for lot in item.lots if lot.why_not is not None]
    if enough is None:
        return Supply(kept[0].name, None, refused)
    return Supply(enough.name, enough.usable[0], refused)


def _is_vaccine(pack: Pack, code: str) -> bool:
    return code in pack.services and pack.services[code].is_vaccine


def _title(pack: Pack, code: str) -> Label:
    return pack.services[code].title if code in pack.services else code
