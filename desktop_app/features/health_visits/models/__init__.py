"""Records of health visits."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .care import BirthDetail, Feeding, ServiceGiven
from .growth import DoubtAnswer, GrowthCard, LetterChoice, Reweighing, YearlyTarget
from .visit import BodyMeasurement, OpenDay, Visit

__all__ = [
    "BirthDetail",
    "BodyMeasurement",
    "DoubtAnswer",
    "Feeding",
    "GrowthCard",
    "LetterChoice",
    "OpenDay",
    "Reweighing",
    "ServiceGiven",
    "Visit",
    "YearlyTarget",
]
