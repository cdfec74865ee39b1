"""Records of health visits."""

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
