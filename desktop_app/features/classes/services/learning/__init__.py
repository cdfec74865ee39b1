"""What a class learns from: materials, photos, quizzes and what people answered. The first parameter is a session."""

from .attempts import AttemptRow, answers_of, attempts_of, find_attempt, record_attempt, remove_attempt
from .learners import Learner, learners
from .materials import (
    MaterialRow,
    add_material,
    find_material,
    list_materials,
    move_material,
    photos_of,
    remove_material,
    rename_material,
)
from .paper_grid import GridRow, paper_grid, record_paper_answers
from .quizzes import (
    QuizCard,
    QuizRow,
    change_quiz,
    every_quiz,
    list_quizzes,
    make_new_version,
    make_quiz,
    open_quiz,
    remove_quiz,
)

__all__ = [
    "AttemptRow",
    "GridRow",
    "Learner",
    "MaterialRow",
    "QuizCard",
    "QuizRow",
    "add_material",
    "answers_of",
    "attempts_of",
    "change_quiz",
    "every_quiz",
    "find_attempt",
    "find_material",
    "learners",
    "list_materials",
    "list_quizzes",
    "make_new_version",
    "make_quiz",
    "move_material",
    "open_quiz",
    "paper_grid",
    "photos_of",
    "record_attempt",
    "record_paper_answers",
    "remove_attempt",
    "remove_material",
    "remove_quiz",
    "rename_material",
]
