"""What a pack says about growth: classes with their words, the lines of the card, least gain, age bands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.core.text import Words


@dataclass(frozen=True, slots=True)
class GrowthClass:
    """One class of one index, e.g. "underweight" of weight for age.

    Attributes:
        index: "wfa", "hfa", "wfl", "bmi", "head" (z-scores), "arm" (cm), "oedema" (no number).
        from_months, until_months: completed months of age, both included.
        above: lower limit, None for none; ``above_included`` says whether the limit itself belongs to the class.
        upto: upper limit, None for none; ``upto_included`` likewise.
        code: the same in every pack: very_low, low, normal, raised, high, very_high; "present" of oedema.
        words: what the class is called, short.
        tone: "good", "warn" or "danger"; never shown without the words.
        refer: the child is sent to a health worker.
        todo: what the volunteer does.
        mother: what the mother is told, in the volunteer's mouth.
        source: id of a ``Source``.
    """

    index: str
    from_months: int
    until_months: int
    above: float | None
    above_included: bool
    upto: float | None
    upto_included: bool
    code: str
    words: Words
    tone: str
    refer: bool
    todo: Words
    mother: Words
    source: str

    def holds(self, value: float) -> bool:
        """Return True if a z-score of two decimals, or centimetres of an arm, lies within the limits."""
        if self.above is not None and not (value > self.above or (self.above_included and value == self.above)):
            return False
        return self.upto is None or value < self.upto or (self.upto_included and value == self.upto)


@dataclass(frozen=True, slots=True)
class KmsBand:
    """A coloured band of the growth card between two z-scores of weight for age; ``colour`` is a name, not a code."""

    from_z: float
    to_z: float
    colour: str


@dataclass(frozen=True, slots=True)
class KmsLines:
    """The lines of the growth card (KMS) for weight for age.

    Attributes:
        red_z: below it a child counts as BGM.
        orange_z: above it a child is referred; None if the card has no such line.
        bands: from the lowest to the highest.
        confirmed: a health worker has compared the lines with this year's printed card.
        unconfirmed_red_z, unconfirmed_orange_z: limits of referral until that has happened: the careful ones.
        source: id of a ``Source``.
    """

    red_z: float
    orange_z: float | None
    bands: Sequence[KmsBand]
    confirmed: bool
    unconfirmed_red_z: float
    unconfirmed_orange_z: float | None
    source: str

    @property
    def refer_below_z(self) -> float:
        """Return the weight-for-age z-score below which a child is referred."""
        return self.red_z if self.confirmed else max(self.red_z, self.unconfirmed_red_z)

    @property
    def refer_above_z(self) -> float | None:
        """Return the weight-for-age z-score above which a child is referred, or None."""
        return self.orange_z if self.confirmed else self.unconfirmed_orange_z


@dataclass(frozen=True, slots=True)
class MinimumGain:
    """Least gain since last month (KBM) in grams.

    Attributes:
        by_sex: "F" and "M" -> month of age -> grams, without gaps between the first and the last month.
        sources: ids of the sources of the rows.
    """

    by_sex: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    sources: Sequence[str] = ()

    def grams(self, sex: str | None, month: int) -> int | None:
        """Return the least gain; an age before the first or after the last row takes that row.

        A child whose sex is not known gets the smaller gain of both sexes. None: the pack has no table.
        """
        found = [self._of_one(rows, month) for key, rows in self.by_sex.items() if sex is None or key == sex]
        return min(found, default=None)

    @staticmethod
    def _of_one(rows: Mapping[int, int], month: int) -> int:
        return rows[min(max(month, min(rows)), max(rows))]


@dataclass(frozen=True, slots=True)
class Switches:
    """Customs in which posts of different countries differ.

    Attributes:
        kbm_month: whose month the least gain is looked up by: "completed" months of age on the day of weighing, or
            "calendar" months counted from the month of birth.
        o_breaks_2t: a month without a letter or with O begins the chain of two T anew.
        n_d_denominator: N is divided by "D", or by "D-O-B", the children of whom it can be said.
        s_reference: S counts ages and homes on the last day of the month ("month_end") or on the "open_day".
        skdn_months: completed months up to which a child belongs to S, included.
        refer_first_t: already the first T is referred, not only the second in a row.
    """

    kbm_month: str
    o_breaks_2t: bool
    n_d_denominator: str
    s_reference: str
    skdn_months: int
    refer_first_t: bool


@dataclass(frozen=True, slots=True)
class AgeBand:
    """Completed months of age, both included, and what the band is called."""

    from_months: int
    until_months: int
    title: Words
