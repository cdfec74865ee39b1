"""Records that only the midwife's key opens."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .sealed import SealedEntry

__all__ = ["SealedEntry"]
