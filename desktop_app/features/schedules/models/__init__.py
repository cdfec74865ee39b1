"""Records of what was given."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .service import ServiceGiven

__all__ = ["ServiceGiven"]
