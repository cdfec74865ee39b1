"""Charts of one child's growth, for screen and paper."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.chart import Axis, Band, Break, Chart, Ink, Kind, Line, Place, Series, Style, Weight, round_ticks
from desktop_app.core.layout import Number
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.packs.growth import GrowthClass, KmsLines
from desktop_app.residents.services import rows_of

from ..rules.child_growth import ChildGrowth, ChildMeasures
from ..rules.growth.ages import DAYS_PER_MONTH, HEIGHT_FROM_DAY
from ..rules.growth_facts import facts_titles
from ..rules.growth_lines import AGES, BY_LENGTH, INDICATORS, LINES_Z, Ages, Indicator, grid, usual_ages, who_lines
from ..rules.growth_points import Plotted, joins, plotted
from .care import birth_details
from .weighings import weighings_of

TITLE = QT_TRANSLATE_NOOP("Health visits", "{chart}, {sex}")
TITLE_OF = QT_TRANSLATE_NOOP("Health visits", "{chart}, {sex}: {name}")
KMS = QT_TRANSLATE_NOOP("Health visits", "Growth card (weight for age)")
GIRLS = QT_TRANSLATE_NOOP("Health visits", "girls")
BOYS = QT_TRANSLATE_NOOP("Health visits", "boys")
NO_SEX = QT_TRANSLATE_NOOP("Health visits", "girl or boy is not written")
NO_SEX_NOTE = QT_TRANSLATE_NOOP("Health visits", "Lines appear once girl or boy is written on the card.")
NO_BIRTH = QT_TRANSLATE_NOOP("Health visits", "Write the birth date first")
NOTHING = QT_TRANSLATE_NOOP("Health visits", "Nothing was measured at these ages")
AGE_MONTHS = QT_TRANSLATE_NOOP("Health visits", "Age (months)")
AGE_YEARS = QT_TRANSLATE_NOOP("Health visits", "Age (years)")
LENGTH = QT_TRANSLATE_NOOP("Health visits", "Length (cm), lying")
HEIGHT = QT_TRANSLATE_NOOP("Health visits", "Height (cm), standing")
STEP = QT_TRANSLATE_NOOP("Health visits", "from here on standing")
SOURCE = QT_TRANSLATE_NOOP("Health visits", "Lines: World Health Organization; the numbers beside them are z-scores.")
UNCONFIRMED = QT_TRANSLATE_NOOP(
    "Health visits", "UNCONFIRMED: bands and lines were not yet compared with this year's printed card."
)
RED_LINE = QT_TRANSLATE_NOOP("Health visits", "Red line")
ORANGE_LINE = QT_TRANSLATE_NOOP("Health visits", "Orange line")
DASHED = QT_TRANSLATE_NOOP("Health visits", "Dashed: more than three months between two visits.")
ESTIMATED = QT_TRANSLATE_NOOP("Health visits", "The birth date is estimated: ages are about right only.")
SIGNS: dict[Kind, Label] = {
    "hollow": QT_TRANSLATE_NOOP("Health visits", "hardly possible: not joined"),
    "cross": QT_TRANSLATE_NOOP("Health visits", "age counted from the due date"),
    "letter": QT_TRANSLATE_NOOP("Health visits", "E: swollen feet"),
}
_STYLES: dict[int, tuple[Ink, Style, Weight]] = {
    0: ("green", "solid", "bold"),
    1: ("orange", "dotted", "normal"),
    2: ("red", "dashed", "normal"),
    3: ("black", "solid", "normal"),
}
"""Colours of WHO's own charts by distance from the median; the styles tell the lines apart without colour."""
_INKS: dict[str, Ink] = {"red": "red", "orange": "orange", "yellow": "yellow", "light_green": "light_green", "green": "green"}
"""Names of colours in a pack's table of bands."""
_BELOW_KMS = 0.9
"""The growth card begins below its lowest line, so that a point under the red line is seen."""


def kms_chart(session: Session, resident: bytes, pack: Pack, today: date, ages: str | None = None) -> Chart:
    """Return a child's growth card: weight for age over the bands of the pack, 0-24 or 24-60 months."""
    child = child_growth(session, resident)
    shown = _ages(child, today, ages)
    half = shown if ages or shown.standard == "2006" else AGES["24-60"]
    return kms_of(child, pack.kms, half, classes=pack.growth_classes)


def child_growth(session: Session, resident: bytes) -> ChildGrowth:
    """Return what charts need of a child; raises LookupError for somebody who is not here."""
    people = rows_of(session, [resident])
    if not people:
        raise LookupError(resident.hex())
    person = people[0]
    facts = birth_details(session, [resident]).get(resident)
    measured = [
        ChildMeasures(
            *(found.measured_on, found.weight_g, found.length_height_mm, found.position),
            *(found.head_mm, found.arm_mm, bool(found.oedema)),
        )
        for found in weighings_of(session, resident)
    ]
    born = person.birth.exact
    if facts is not None and born is not None and all(found.on != born for found in measured):
        measured.append(ChildMeasures(born, facts.weight_g, facts.length_mm, "lying", facts.head_mm, at_birth=True))
    measured.sort(key=lambda found: found.on)
    weeks = facts.gestation_weeks if facts else None
    return ChildGrowth(person.shown, person.sex, person.birth.middle, person.is_estimated, weeks, measured)


def chart_of(
    child: ChildGrowth, indicator: str, ages: Ages, by_due_date: bool = True, classes: Sequence[GrowthClass] = ()
) -> Chart:
    """Return a chart with the lines of WHO; without a child's name and measurements, an empty form."""
    kind = INDICATORS[indicator]
    found = plotted(child, kind, ages, by_due_date, classes)
    lines = [made for z in LINES_Z for made in _who_lines(kind, child.sex, ages, z)]
    return _chart(child, kind, ages, found, lines, kind.title)


def kms_of(child: ChildGrowth, kms: KmsLines, ages: Ages, by_due_date: bool = True, classes: Sequence[GrowthClass] = ()) -> Chart:
    """Return a growth card over the bands of a pack."""
    kind = INDICATORS["wfa"]
    found = plotted(child, kind, ages, by_due_date, classes)
    sex = child.sex
    bands = [Band(_edge(sex, ages, one.from_z), _edge(sex, ages, one.to_z), _INKS[one.colour]) for one in kms.bands if sex]
    lines = list(_kms_lines(kms, sex, ages)) if sex else []
    notes = () if kms.confirmed else (UNCONFIRMED,)
    return _chart(child, kind, ages, found, lines, KMS, bands, notes)


def _chart(
    child: ChildGrowth,
    kind: Indicator,
    ages: Ages,
    found: Sequence[Plotted],
    lines: Sequence[Line],
    title: Label,
    bands: Sequence[Band] = (),
    notes: Sequence[Label] = (),
) -> Chart:
    drawn = joins(found, kind)
    points = sorted(
        [*(one.point for one in found), *(one.corrected for one in found if one.corrected)], key=lambda point: point.x
    )
    kinds = {point.kind for point in points}
    steps = kind.steps_at_two and ages.first_day < HEIGHT_FROM_DAY <= ages.last_day
    remarks: list[Label] = [*notes, SOURCE if child.sex else NO_SEX_NOTE]
    remarks += [DASHED] if any(join.style == "dashed" for join in drawn) else []
    remarks += [ESTIMATED] if child.is_estimated else []
    return Chart(
        title=_title(child, title),
        x=_x_axis(kind, ages),
        y=_y_axis(kind, lines, found, bool(bands)),
        bands=bands,
        lines=lines,
        series=(Series("", points, drawn),),
        breaks=(Break(float(HEIGHT_FROM_DAY), STEP),) if steps else (),
        facts=facts_titles(kind),
        notes=remarks,
        empty=_empty(child),
        signs=[(sign, words) for sign, words in SIGNS.items() if sign in kinds],
    )


def _ages(child: ChildGrowth, today: date, ages: str | None) -> Ages:
    if ages is not None:
        return AGES[ages]
    return usual_ages("wfa", (today - child.birth).days if child.birth else None)


def _title(child: ChildGrowth, chart: Label) -> Label:
    sex: Label = {"F": GIRLS, "M": BOYS}.get(child.sex or "", NO_SEX)
    return TITLE_OF.fill(chart=chart, sex=sex, name=child.name) if child.name else TITLE.fill(chart=chart, sex=sex)


def _empty(child: ChildGrowth) -> Label:
    if not child.name:
        return ""
    return NO_BIRTH if child.birth is None else NOTHING


def _x_axis(kind: Indicator, ages: Ages) -> Axis:
    if kind.code == "wfl":
        table, first, last = BY_LENGTH[ages.code]
        return round_ticks(LENGTH if table == "wfl" else HEIGHT, first, last, 14)
    last_month = min(ages.last, kind.until_month)
    title = AGE_YEARS if ages.standard == "2007" else AGE_MONTHS
    return Axis(title, ages.first * DAYS_PER_MONTH, last_month * DAYS_PER_MONTH, grid(ages, last_month))


def _y_axis(kind: Indicator, lines: Sequence[Line], found: Sequence[Plotted], is_card: bool) -> Axis:
    """Return an axis that holds the lines and every plausible point of the ages shown."""
    heights = [y for line in lines for _x, y in line.points]
    heights += [one.point.y for one in found if not one.is_doubtful or not lines]
    if not heights:
        return round_ticks(kind.measure, 0, 20)
    low = min(heights)
    return round_ticks(kind.measure, low * _BELOW_KMS if is_card else low, max(heights), 18)


def _who_lines(kind: Indicator, sex: str | None, ages: Ages, z: int) -> Iterable[Line]:
    if sex is None:
        return
    polylines = who_lines(kind.code, sex, ages.code, z)
    ink, style, weight = _STYLES[abs(z)]
    for number, points in enumerate(polylines, 1):
        yield Line(points, ink, style, weight, z if number == len(polylines) else None)


def _kms_lines(kms: KmsLines, sex: str, ages: Ages) -> Iterable[Line]:
    """Yield the edges of the bands as thin lines, then the orange and the red line of the card."""
    edges = {z for band in kms.bands for z in (band.from_z, band.to_z)} - {kms.red_z, kms.orange_z}
    for z in sorted(edges):
        yield Line(_edge(sex, ages, z), "grey", weight="thin", label=_z_label(z))
    if kms.orange_z is not None:
        yield Line(_edge(sex, ages, kms.orange_z), "orange", "dashed", "bold", _z_label(kms.orange_z), ORANGE_LINE)
    yield Line(_edge(sex, ages, kms.red_z), "red", "solid", "bold", _z_label(kms.red_z), RED_LINE)


def _edge(sex: str | None, ages: Ages, z: float) -> Sequence[Place]:
    polylines = who_lines("wfa", sex, ages.code, z) if sex else ()
    return polylines[0] if polylines else ()


def _z_label(z: float) -> Number:
    return Number(z, 0 if z == int(z) else 1)
