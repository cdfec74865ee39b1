"""Records of volunteers."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .care_area import CareArea
from .duty import Duty
from .volunteer import OfficerTerm, VolunteerTerm, VolunteerTraining

__all__ = ["CareArea", "Duty", "OfficerTerm", "VolunteerTerm", "VolunteerTraining"]
