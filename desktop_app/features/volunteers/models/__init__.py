"""Records of volunteers."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .duty import Duty
from .volunteer import OfficerTerm, VolunteerTerm, VolunteerTraining

__all__ = ["Duty", "OfficerTerm", "VolunteerTerm", "VolunteerTraining"]
