"""What is known of a woman, her pregnancies and her newborns on a day, as pages and papers ask for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label
from desktop_app.features.schedules.rules.values import Standing

from .entries import ContactEntry, FoodEntry, HistoryEntry, NewbornEntry, PlanEntry, PostpartumEntry, PregnancyEntry
from .tetanus import TStatus
from .weight_gain import Corridor

TONES = ("danger", "warn", "good")
"""The most urgent first."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that stands out, or is as it should be. Never a diagnosis: ``todo`` says whom to ask.

    Attributes:
        code: e.g. "arm", "pressure", "anaemia", "weight", or a risk or danger sign of the pack.
        tone: "danger", "warn" or "good".
        on: when it was found; None if it follows from what is known of her.
        source: id of a source of the pack; ``confirmed`` False: paper and screen say so.
    """

    code: str
    words: Label
    tone: str
    on: date | None = None
    todo: Label | None = None
    source: str = ""
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Contact:
    """One look at a pregnant woman.

    Attributes:
        code: the contact that it counts as, e.g. K4; "" for one that counts as none.
        counts: a health worker's examination.
    """

    id: bytes
    on: date
    code: str
    counts: bool
    entry: ContactEntry


@dataclass(frozen=True, slots=True)
class WeightPoint:
    """One weight in a pregnancy with the corridor of its week.

    Attributes:
        gain_g: since before the pregnancy; None where that weight is not known.
        lower_g, upper_g: of the weight itself; None without a corridor.
        state: "below", "inside" or "above"; "" without a corridor.
    """

    on: date
    weeks: int | None
    weight_g: int
    gain_g: int | None = None
    lower_g: int | None = None
    upper_g: int | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """One measured value with its colour: "danger", "warn" or "good"; ``second`` is the diastolic pressure."""

    on: date
    value: int
    tone: str
    second: int | None = None


@dataclass(frozen=True, slots=True)
class Iron:
    """Iron tablets of a pregnancy.

    Attributes:
        total: handed out so far; ``wanted`` by the pack.
        days: (day, tablets or None, how they were taken), oldest first.
    """

    total: int = 0
    wanted: int = 90
    days: tuple[tuple[date, int | None, str], ...] = ()

    @property
    def taken(self) -> str:
        """Return what was last said of how they are taken; "" if nobody asked."""
        return next((taken for _, _, taken in reversed(self.days) if taken), "")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one child of a pregnancy.

    Attributes:
        child: its entry among the residents; None if it has none.
        outcome: live_birth, stillbirth or loss.
        died: when the child died since, as far as known; None while it lives.
    """

    id: bytes
    child: bytes | None
    name: Label
    outcome: str
    ended: PartialDate
    ended_at: str = ""
    gestation_weeks: int | None = None
    birth_order: int | None = None
    sex: str | None = None
    weight_g: int | None = None
    length_mm: int | None = None
    place: str = ""
    place_name: str = ""
    attendant: str = ""
    mode: str = ""
    early_breastfeeding: bool | None = None
    mother_state: str = ""
    mother_illness: tuple[str, ...] = ()
    note: str = ""
    died: PartialDate | None = None

    @property
    def lives(self) -> bool:
        """Return True for a child that was born alive and of whom no death is recorded."""
        return self.outcome == "live_birth" and self.died is None


@dataclass(frozen=True, slots=True)
class AfterBirthContact:
    """One look at a mother after birth; ``code`` as in ``Contact``."""

    id: bytes
    on: date
    code: str
    counts: bool
    entry: PostpartumEntry


@dataclass(frozen=True, slots=True)
class NewbornContactLine:
    """One look at a newborn; ``code`` as in ``Contact``."""

    id: bytes
    on: date
    code: str
    counts: bool
    entry: NewbornEntry


@dataclass(frozen=True, slots=True)
class Newborn:
    """A living child of the birth with its first contacts."""

    child: bytes
    name: Label
    born_on: PartialDate
    contacts: tuple[NewbornContactLine, ...] = ()
    standings: tuple[Standing, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def next(self) -> Standing | None:
        """Return the contact that comes next."""
        return next_of(self.standings)


@dataclass(frozen=True, slots=True)
class PregnancyCard:
    """One pregnancy on a day.

    Attributes:
        entry: as it was registered, with what was corrected since.
        start: the day from which weeks count.
        edd, basis: the expected day and from what it follows; a later ultrasound never changes it by itself.
        weeks: completed on the day, or when it ended; None if they are not known.
        standings: where each contact stands (K1-K6, or WHO's eight), ``after_birth`` those of KF1-KF4.
        bmi_tenths: before the pregnancy, or of the first weight of the first trimester.
        findings: what stands out, the most urgent first, and what is as it should be (tone "good").
        risks: of ``findings`` those that were there from the beginning or follow from what was told.
    """

    id: bytes
    resident: bytes
    entry: PregnancyEntry
    start: date | None
    edd: date | None
    basis: str
    weeks: int | None
    trimester: int | None
    ended_on: date | None = None
    ending: str = ""
    contacts: tuple[Contact, ...] = ()
    standings: tuple[Standing, ...] = ()
    weights: tuple[WeightPoint, ...] = ()
    corridor: Corridor | None = None
    bmi_tenths: int | None = None
    arms: tuple[Value, ...] = ()
    pressures: tuple[Value, ...] = ()
    haemoglobins: tuple[Value, ...] = ()
    iron: Iron = Iron()
    food: tuple[FoodEntry, ...] = ()
    findings: tuple[Finding, ...] = ()
    risks: tuple[Finding, ...] = ()
    plan: PlanEntry | None = None
    outcomes: tuple[Outcome, ...] = ()
    postpartum: tuple[AfterBirthContact, ...] = ()
    after_birth: tuple[Standing, ...] = ()
    newborns: tuple[Newborn, ...] = ()

    @property
    def is_open(self) -> bool:
        """Return True while nobody wrote how it ended."""
        return not self.ending

    @property
    def next(self) -> Standing | None:
        """Return the contact that comes next: in the pregnancy, or after the birth."""
        return next_of(self.standings if self.is_open else self.after_birth)

    @property
    def red(self) -> tuple[Finding, ...]:
        """Return what a health worker must see."""
        return tuple(one for one in self.findings if one.tone in ("danger", "warn"))

    @property
    def green(self) -> tuple[Finding, ...]:
        """Return what is as it should be."""
        return tuple(one for one in self.findings if one.tone == "good")


@dataclass(frozen=True, slots=True)
class MotherCard:
    """Everything about a woman, for the tab on her card.

    Attributes:
        pregnancies: the newest first.
        current: the pregnancy that is going on.
        lying_in: the pregnancy that ended with a birth or early at most 42 days ago.
        history: what she told of her children, the newest first.
    """

    resident: bytes
    pregnancies: tuple[PregnancyCard, ...]
    current: PregnancyCard | None
    lying_in: PregnancyCard | None
    t_status: TStatus
    history: tuple[HistoryEntry, ...] = ()


def next_of(standings: tuple[Standing, ...]) -> Standing | None:
    """Return the first contact that is neither done nor over."""
    return next((one for one in standings if one.status not in ("given", "too_late", "not_applicable")), None)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with the most urgent first."""
    return tuple(sorted(findings, key=lambda one: TONES.index(one.tone)))
