"""Records of classes."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .group_class import ClassFacilitator, ClassKind, ClassSession, GroupClass
from .learning import ClassMaterial, Quiz, QuizAnswer, QuizAttempt, QuizChoice, QuizQuestion
from .people import Attendance, ClassCertificate, Enrolment, ScoredTest

__all__ = [
    "Attendance",
    "ClassCertificate",
    "ClassFacilitator",
    "ClassKind",
    "ClassMaterial",
    "ClassSession",
    "Enrolment",
    "GroupClass",
    "Quiz",
    "QuizAnswer",
    "QuizAttempt",
    "QuizChoice",
    "QuizQuestion",
    "ScoredTest",
]
