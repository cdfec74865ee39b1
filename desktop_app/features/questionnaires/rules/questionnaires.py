"""What a questionnaire is: questions with their answers, and classes of the total."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desktop_app.core.text import Words

VOLUNTEER, HEALTH_WORKER = "volunteer", "health_worker"
ASKERS = (VOLUNTEER, HEALTH_WORKER)
ANSWERS, SCORE = "answers", "score"
SEX, AGE = "sex", "age"
OF_PERSON = (SEX, AGE)
"""What the residents' list answers: nobody is asked for it."""
OLDEST_MONTHS = 1500


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer.

    Attributes:
        value: under which it is stored, for ever.
        score: what it adds to the total.
        sex: whom it is the answer of, of a question that the residents' list answers; "" otherwise.
        from_years, until_years: likewise, completed years, both included.
    """

    value: int
    score: int
    words: Words
    sex: str = ""
    from_years: int | None = None
    until_years: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    Attributes:
        detail: what the volunteer does or looks at; None if the question says it all.
        is_private: the answer is sealed for the midwife.
        alarm: the value that calls the midwife at once.
        counts: its score is part of the total.
        of_person: "sex" or "age" if the residents' list answers it; "" if it is asked.
        column: a short heading for paper.
    """

    code: str
    title: Words
    column: Words
    detail: Words | None
    answers: Sequence[Answer]
    is_private: bool
    alarm: int | None
    counts: bool
    of_person: str
    source: str

    @property
    def values(self) -> tuple[int, ...]:
        """Return what may be stored."""
        return tuple(one.value for one in self.answers)

    def answer(self, value: int | None) -> Answer | None:
        """Return the answer that a stored value stands for; None if there is none or the pack does not know it."""
        return next((one for one in self.answers if one.value == value), None)


@dataclass(frozen=True, slots=True)
class Level:
    """A class of totals: never a diagnosis, but what is done now.

    Attributes:
        lower, upper: totals, both included.
        code: for cards and reports, e.g. "suspected".
        tone: good, warn or danger.
        todo: what the volunteer does.
        refer: reason of a referral slip, "" for none.
        is_counted: recaps count the person among those with a finding.
    """

    lower: int
    upper: int
    code: str
    words: Words
    tone: str
    todo: Words
    refer: str
    is_counted: bool
    source: str


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """One version of a questionnaire.

    Attributes:
        code, version: name it for ever; sheets keep both.
        intro: what is said before the first question.
        recall: the time that is asked about, e.g. "the last 30 days"; None if it asks about now.
        from_months, until_months: completed months of age at which it is asked, both included.
        sex: "F", "M" or "" for both.
        states: asked of those in one of these states, e.g. "pregnant"; () for everybody.
        asked_by: "volunteer" or "health_worker"; then a volunteer only writes down what came of it.
        kept: "answers", or "score" where the form itself may not be reproduced.
        every_months: after which it is asked anew; 0 for at every visit, None for when there is a reason.
        notice: what people must know of its wording and licence; None if there is nothing.
        most: the highest possible total of a questionnaire of which only the score is kept.
        is_private: all of it is sealed for the midwife.
        is_current: the version that is asked now.
    """

    code: str
    version: str
    title: Words
    intro: Words
    recall: Words | None
    from_months: int
    until_months: int
    sex: str
    states: tuple[str, ...]
    asked_by: str
    kept: str
    every_months: int | None
    notice: Words | None
    most: int | None
    is_private: bool
    is_current: bool
    source: str
    items: Sequence[Item]
    levels: Sequence[Level]

    @property
    def keeps_answers(self) -> bool:
        """Return True if each answer is stored, False if only a total is."""
        return self.kept == ANSWERS

    @property
    def asked_items(self) -> tuple[Item, ...]:
        """Return the questions that somebody has to ask."""
        return tuple(item for item in self.items if not item.of_person)

    @property
    def sealed_items(self) -> frozenset[str]:
        """Return the codes of the questions whose answers only the midwife reads."""
        return frozenset(item.code for item in self.items if self.is_private or item.is_private)

    @property
    def is_sealed_in_part(self) -> bool:
        """Return True if some answers are the midwife's and the others are everybody's."""
        return not self.is_private and bool(self.sealed_items)

    def item(self, code: str) -> Item | None:
        """Return the question with a code; None if there is none."""
        return next((one for one in self.items if one.code == code), None)

    def is_asked_of(self, age_months: int | None, sex: str | None, states: Collection[str] = ()) -> bool:
        """Return True if it is asked of somebody; of whoever's age or sex nobody knows everything can be asked."""
        if self.sex and sex and self.sex != sex:
            return False
        if self.states and not set(self.states) & set(states):
            return False
        return age_months is None or self.from_months <= age_months <= self.until_months
