"""What is worth a picture of learning: a file, and a quiz being made, answered, typed back, looked through and printed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from ... import services
from ...services import learning
from .taking import TakeView

if TYPE_CHECKING:
    from .working_page import LearningPage

PAPERS = ("quiz_sheet", "quiz_key")


def scenes_of(page: "LearningPage") -> Iterator[str]:
    """Show everything that the page can, for the first class that has a quiz."""
    context = page.context
    with context.db.read() as session:
        classes = [row.id for row in services.list_classes(session, context.today())]
        of_class = {one: learning.list_quizzes(session, one) for one in classes}
        class_id = next((one for one in classes if of_class[one]), None)
        if class_id is None:
            return
        quiz = of_class[class_id][0]
        files = learning.list_materials(session, class_id)
    context.open_page("classes", class_id=class_id, tab="learning.quizzes")
    yield "classes_quizzes"
    for one in files[:1]:
        context.open_page("classes.learning", class_id=class_id, show="file", material=one.id)
        yield "learning_file"
    for show in ("edit", "sheets", "results"):
        context.open_page("classes.learning", class_id=class_id, show=show, quiz=quiz.id)
        yield f"learning_{show}"
    context.open_page("classes.learning", class_id=class_id, show="take", quiz=quiz.id)
    yield from _answering(cast(TakeView, page.body))
    for paper in PAPERS:
        context.open_page("registers", register=f"classes.{paper}", subjects=(quiz.id,), of_whom=quiz.title)
        yield f"registers_{paper}"


def _answering(view: TakeView) -> Iterator[str]:
    """Show who answers, each kind of question, and what is asked before the end."""
    yield "learning_who_answers"
    shown: set[str] = set()
    for place, question in enumerate(view.quiz.questions):
        if question.kind not in shown:
            shown.add(question.kind)
            view.show_question(place)
            yield f"learning_question_{question.kind}"
    view.show_question(len(view.quiz.questions))
    yield "learning_finish"
