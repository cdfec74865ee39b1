"""Records of health visits."""

from .care import BirthDetail, Feeding, ServiceGiven
from .visit import BodyMeasurement, OpenDay, Visit

__all__ = ["BirthDetail", "BodyMeasurement", "Feeding", "OpenDay", "ServiceGiven", "Visit"]
