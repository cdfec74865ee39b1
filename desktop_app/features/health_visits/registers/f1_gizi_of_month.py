"""Gathers the items of F1 Gizi from the figures of the month, in a fixed number of queries."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.core.layout import Cell
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.settings import get_setting
from desktop_app.features.schedules.services import services_by_code
from desktop_app.features.volunteers.services import officers_on, volunteer_numbers
from desktop_app.packs import pack_of

from ..services import Weighing, feeding_by_month, list_open_days, weighings_of_month
from ..services.child_status import statuses
from ..services.month_figures import CountedChild, MonthFigures, figures
from .f1_gizi import Counted, F1Item
from .f1_gizi_mothers import mothers_item

WEIGHED_ON = QT_TRANSLATE_NOOP("Health visits", "Date of weighing")
OFFICER = QT_TRANSLATE_NOOP("Health visits", "Supervising officer")
VOLUNTEERS = QT_TRANSLATE_NOOP("Health visits", "Volunteers")
ACTIVE = QT_TRANSLATE_NOOP("Health visits", "active")
TRAINED = QT_TRANSLATE_NOOP("Health visits", "trained")

_BY_CODE: Sequence[tuple[str, str, Text]] = (
    ("1", "S", QT_TRANSLATE_NOOP("Health visits", "Children who live here (S)")),
    ("2", "K", QT_TRANSLATE_NOOP("Health visits", "Children with a growth card or book (K)")),
    ("3", "D", QT_TRANSLATE_NOOP("Health visits", "Children weighed (D)")),
    ("4", "N", QT_TRANSLATE_NOOP("Health visits", "Gained enough (N)")),
    ("5", "T", QT_TRANSLATE_NOOP("Health visits", "Did not gain enough (T)")),
    ("6", "O", QT_TRANSLATE_NOOP("Health visits", "Not weighed last month (O)")),
    ("7", "B", QT_TRANSLATE_NOOP("Health visits", "Weighed here for the first time (B)")),
    ("8", "2T", QT_TRANSLATE_NOOP("Health visits", "Did not gain enough twice in a row (2T)")),
    ("9", "BGM", QT_TRANSLATE_NOOP("Health visits", "Below the red line (BGM)")),
)
ABSENT = QT_TRANSLATE_NOOP("Health visits", "Absent: have a card and were not weighed (K − D)")
SEVERELY_UNDERWEIGHT = QT_TRANSLATE_NOOP("Health visits", "Severely underweight by weight for age")
UNDERWEIGHT = QT_TRANSLATE_NOOP("Health visits", "Underweight by weight for age")
THREE_YEARS = QT_TRANSLATE_NOOP("Health visits", "Children of 36 months")
HEAVY_ENOUGH = QT_TRANSLATE_NOOP("Health visits", "Children of 36 months who weigh 11.5 kg or more")
EXCLUSIVE = QT_TRANSLATE_NOOP("Health visits", "Breast milk only, {n} months old")
EXCLUSIVE_TO_SIX = QT_TRANSLATE_NOOP("Health visits", "6 months old, breast milk only in every month asked from 0 to 5")
VITAMIN_A_BLUE = QT_TRANSLATE_NOOP("Health visits", "Vitamin A, blue capsule, 6-11 months")
VITAMIN_A_RED = QT_TRANSLATE_NOOP("Health visits", "Vitamin A, red capsule, 12-59 months")
AFTER_BIRTH = QT_TRANSLATE_NOOP("Health visits", "Mothers after birth: vitamin A")
_NOT_RECORDED: Sequence[tuple[str, Text]] = (
    ("20", QT_TRANSLATE_NOOP("Health visits", "Pregnant women")),
    ("21", QT_TRANSLATE_NOOP("Health visits", "Pregnant women too thin (KEK, upper arm below 23.5 cm)")),
    ("22", QT_TRANSLATE_NOOP("Health visits", "Newborns put to the breast within the first hour (IMD)")),
)
"""The program holds no pregnancies yet, and nobody is asked about the first hour: these stay empty."""
SEVERE = "very_low"
"""Code of the lowest class, the same in every pack."""
HEAVY_ENOUGH_G, HEAVY_ENOUGH_MONTHS = 11_500, 36
LAST_BREASTFEEDING_MONTH = 6
BLUE, RED = ("VITA_BLUE", 6, 11), ("VITA_RED", 12, 59)


def list_f1_items(session: Session, month: Month) -> list[F1Item]:
    """Return the rows of the sheet; they are there also when nobody lives here."""
    pack = pack_of(session)
    found = figures(session, month, pack, month.last)
    weighings = weighings_of_month(session, month, list(found.children))
    classes = _weight_classes(session, month, found, weighings)
    return [
        *_by_band(found),
        F1Item("11", SEVERELY_UNDERWEIGHT, _counted(found, classes.get(SEVERE, ()))),
        F1Item("12", UNDERWEIGHT, _counted(found, classes.get("low", ()))),
        *_of_three_years(found, weighings),
        *_breastfed(session, found),
        _given(session, found, month, "17", VITAMIN_A_BLUE, BLUE),
        _given(session, found, month, "18", VITAMIN_A_RED, RED),
        mothers_item("19", AFTER_BIRTH, session, month),
        *(F1Item(number, title) for number, title in _NOT_RECORDED),
    ]


def f1_head(session: Session, month: Month) -> list[tuple[Label, Cell]]:
    """Return what stands over the table; a line that nothing is known of is left to be filled in by hand.

    Supervising officer: who held that office on the last open day of the month, else the midwife of that day, else the
    midwife of the post's settings. Volunteers, active and trained: as ``volunteer_numbers`` counts them, from the roster;
    where nobody said by name who came, active is the largest number of volunteers that was typed for a day of the month.
    """
    days = sorted((day for day in list_open_days(session) if Month.of(day.held_on) == month), key=lambda day: day.held_on)
    weighed_on: list[tuple[Label, Cell]] = [(WEIGHED_ON, day.held_on) for day in days] or [(WEIGHED_ON, None)]
    held = officers_on(session, days[-1].held_on if days else month.last)
    names = (held.get("supervising_officer"), held.get("midwife"), get_setting(session, "officer.midwife"))
    total, active, trained = volunteer_numbers(session, month)
    if active is None:
        active = max((day.helped for day in days if day.helped is not None), default=None)
    officer = next((name for name in names if name), None)
    return [*weighed_on, (OFFICER, officer), (VOLUNTEERS, total), (ACTIVE, active), (TRAINED, trained)]


def _by_band(found: MonthFigures) -> list[F1Item]:
    """Return items 1-10. Cards that nobody was asked about leave the items on cards empty."""
    items = []
    for number, code, title in _BY_CODE:
        items.append(F1Item(number, title, _counted(found, found.numbers[code].ids) if found.is_known(code) else None))
    weighed = set(found.numbers["D"].ids)
    absent = [key for key in found.numbers["K"].ids if key not in weighed]
    return [*items, F1Item("10", ABSENT, _counted(found, absent) if found.is_known("K") else None)]


def _weight_classes(
    session: Session, month: Month, found: MonthFigures, weighings: Mapping[bytes, Weighing]
) -> dict[str, list[bytes]]:
    """Return the children weighed by their class of weight for age (domain.md 16.1, number 6: not weight for length).

    With swollen feet the weight says nothing: WHO counts such a child below -3 SD (growth.md 3, oedema).
    """
    weighed = {weighings[key].visit: key for key in found.numbers["D"].ids if key in weighings}
    classes: dict[str, list[bytes]] = {}
    for visit, status in statuses(session, list(weighed), pack_of(session)).items():
        if "oedema" in status.classes:
            classes.setdefault(SEVERE, []).append(weighed[visit])
        elif (one := status.classes.get("wfa")) is not None:
            classes.setdefault(one.code, []).append(weighed[visit])
    return classes


def _of_three_years(found: MonthFigures, weighings: Mapping[bytes, Weighing]) -> list[F1Item]:
    age = HEAVY_ENOUGH_MONTHS
    children = [child.id for child in found.children.values() if child.age_months == age]
    heavy = [key for key in children if key in weighings and (weighings[key].weight_g or 0) >= HEAVY_ENOUGH_G]
    return [
        F1Item("13", THREE_YEARS, _counted(found, children), age, age),
        F1Item("14", HEAVY_ENOUGH, _counted(found, heavy), age, age),
    ]


def _breastfed(session: Session, found: MonthFigures) -> list[F1Item]:
    """Return one item for each month of life, and who had breast milk only until six months.

    Children are asked on the open day, ages are those of the reference day: a child that has grown a month older since
    stands there with what was said of the month before.
    Where there are children of the age and nobody has asked any of them, the item stays empty.
    """
    answers = feeding_by_month(session, [c.id for c in found.children.values() if c.age_months <= LAST_BREASTFEEDING_MONTH])
    items = []
    for age in range(LAST_BREASTFEEDING_MONTH + 1):
        asked = {key: _newest(answers.get(key, {}), age) for key in _of_age(found.children.values(), age)}
        yes = [key for key, answer in asked.items() if answer == "yes"]
        is_asked = not asked or any(answer != "unknown" for answer in asked.values())
        title = EXCLUSIVE.of(age)
        items.append(F1Item(f"15.{age}", title, _counted(found, yes) if is_asked else None, age, age))
    last = LAST_BREASTFEEDING_MONTH
    told = {key: _until(answers.get(key, {}), last) for key in _of_age(found.children.values(), last)}
    whole = [key for key, given in told.items() if given and set(given) == {"yes"}]
    is_asked = not told or any(told.values())
    return [*items, F1Item("16", EXCLUSIVE_TO_SIX, _counted(found, whole) if is_asked else None, last, last)]


def _newest(answers: Mapping[int, str], age: int) -> str:
    """Return the answer of a month of life, else that of the month before; "unknown" if neither is known."""
    known = [answer for month in (age, age - 1) if (answer := answers.get(month, "unknown")) != "unknown"]
    return known[0] if known else "unknown"


def _of_age(children: Iterable[CountedChild], months: int) -> list[bytes]:
    return [child.id for child in children if child.age_months == months]


def _until(answers: Mapping[int, str], month: int) -> list[str]:
    return [answer for number, answer in answers.items() if number < month and answer != "unknown"]


def _given(
    session: Session, found: MonthFigures, month: Month, number: str, title: Text, capsule: tuple[str, int, int]
) -> F1Item:
    """Return who was given a capsule in the month; a refused one was not given."""
    code, first, last = capsule
    ids = [child.id for child in found.children.values() if first <= child.age_months <= last]
    services = services_by_code(session, ids)
    given = [
        key
        for key in ids
        for one in services.get(key, {}).get(code, ())
        if not one.refused and (one.given.year, one.given.month) == (month.year, month.month)
    ]
    return F1Item(number, title, _counted(found, dict.fromkeys(given)), first, last)


def _counted(found: MonthFigures, ids: Iterable[bytes]) -> list[Counted]:
    return [Counted(child.id, child.age_months, child.sex, child.welfare) for child in (found.children[key] for key in ids)]
