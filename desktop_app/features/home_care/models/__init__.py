"""Records of visits at home."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .visits import FollowUp, HomeAnswer, HomeVisit, PlannedVisit

__all__ = ["FollowUp", "HomeAnswer", "HomeVisit", "PlannedVisit"]
