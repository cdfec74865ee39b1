"""Sheets of a day that was entered under the wrong date."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.db.base import plan_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.packs import pack_of
from desktop_app.residents.services import every_id

from ..models import QuestionnaireSheet, SheetAnswer
from ..rules.natural_ids import answer_id, sheet_id
from .pack_lists import questionnaire_of


def move_sheets(session: Session, residents: Collection[bytes], since: date, to: date) -> None:
    """Bring what was asked at the post on one day to another date; what that date knows already stays as it is.

    Sheets of which the midwife has answers keep their day, as her entries do.
    """
    pack = pack_of(session)
    ids = [one for resident in residents for one in every_id(session, resident)]
    query = select(QuestionnaireSheet).where(
        QuestionnaireSheet.resident_id.in_(ids),
        QuestionnaireSheet.answered_on == since,
        QuestionnaireSheet.where_asked.is_distinct_from("home"),
        QuestionnaireSheet.where_asked.is_distinct_from("elsewhere"),
    )
    for sheet in session.scalars(query).all():
        answers = session.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id == sheet.id)).all()
        asked = questionnaire_of(pack, sheet.questionnaire, sheet.version)
        if asked is None or asked.is_private or any(one.is_sealed for one in answers):
            continue
        key = sheet_id(sheet.resident_id, sheet.questionnaire, to)
        if living(session, QuestionnaireSheet, key) is None:
            values = {field: getattr(sheet, field) for field in plan_of(QuestionnaireSheet).keys}
            make_or_revive(session, QuestionnaireSheet, key, **values | {"answered_on": to})
            for answer in answers:
                kept = {field: getattr(answer, field) for field in plan_of(SheetAnswer).keys}
                make_or_revive(session, SheetAnswer, answer_id(key, answer.item), **kept | {"sheet_id": key})
        for answer in answers:
            session.delete(answer)
        session.delete(sheet)
