"""Records of looked-at doubts."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .cleared import ClearedDoubt

__all__ = ["ClearedDoubt"]
