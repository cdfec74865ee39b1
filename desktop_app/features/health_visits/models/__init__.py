"""Records of health visits."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .care import BirthDetail, Feeding
from .growth import DoubtAnswer, GrowthCard, LetterChoice, Reweighing, YearlyTarget
from .lists import Absence, EnteredElsewhere, PaperLine, PaperList
from .visit import BodyMeasurement, OpenDay, Visit

__all__ = [
    "Absence",
    "BirthDetail",
    "BodyMeasurement",
    "DoubtAnswer",
    "EnteredElsewhere",
    "Feeding",
    "GrowthCard",
    "LetterChoice",
    "OpenDay",
    "PaperLine",
    "PaperList",
    "Reweighing",
    "Visit",
    "YearlyTarget",
]
