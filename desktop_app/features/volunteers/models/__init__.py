"""Records of volunteers."""

from .duty import Duty
from .volunteer import OfficerTerm, VolunteerTerm, VolunteerTraining

__all__ = ["Duty", "OfficerTerm", "VolunteerTerm", "VolunteerTraining"]
