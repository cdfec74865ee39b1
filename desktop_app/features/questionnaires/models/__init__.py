"""Records of questionnaires."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .sheet import QuestionnaireSheet, SheetAnswer

__all__ = ["QuestionnaireSheet", "SheetAnswer"]
