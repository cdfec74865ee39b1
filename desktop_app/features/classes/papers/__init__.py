"""Papers of classes. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

OFFICERS = ("head_of_post",)


def _sheet_to_sign(session: Any, request: PaperRequest) -> Written:
    from .attendance_sheet import write_sheet_to_sign

    return write_sheet_to_sign(session, request)


def _filled_sheet(session: Any, request: PaperRequest) -> Written:
    from .attendance_sheet import write_filled_sheet

    return write_filled_sheet(session, request)


def _session_sheet(session: Any, request: PaperRequest) -> Written:
    from .attendance_sheet import write_session_sheet

    return write_session_sheet(session, request)


def _quiz_sheet(session: Any, request: PaperRequest) -> Written:
    from .quiz_sheet import write_quiz_sheet

    return write_quiz_sheet(session, request)


def _quiz_key(session: Any, request: PaperRequest) -> Written:
    from .quiz_sheet import write_quiz_key

    return write_quiz_key(session, request)


def _quizzes(session: Any, _month: Month) -> list[tuple[bytes, str]]:
    """Return the quizzes of all classes, each in its newest version."""
    from ..services.learning import every_quiz

    return every_quiz(session)


def _participants(session: Any, request: PaperRequest) -> Written:
    from .participants_list import write_participants

    return write_participants(session, request)


def _certificates(session: Any, request: PaperRequest) -> Written:
    from .certificate import write_certificates

    return write_certificates(session, request)


def _poster(session: Any, request: PaperRequest) -> Written:
    from .poster import write_poster

    return write_poster(session, request)


def _slips(session: Any, request: PaperRequest) -> Written:
    from .invitation_slips import write_slips

    return write_slips(session, request)


def _classes(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the classes that met or may meet in a month."""
    from ..services.on_paper import classes_in

    return classes_in(session, month)


def _sessions(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the meetings of a month that were not cancelled."""
    from ..services.on_paper import sessions_in

    return sessions_in(session, month)


def _certified(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the certificates that were issued in a month."""
    from ..services.on_paper import certificates_in

    return certificates_in(session, month)


PAPERS = (
    Paper(
        "classes.attendance_sheet",
        QT_TRANSLATE_NOOP("Classes", "Attendance sheet, to be signed"),
        "class",
        _sheet_to_sign,
        OFFICERS,
        _classes,
    ),
    Paper(
        "classes.attendance_filled",
        QT_TRANSLATE_NOOP("Classes", "Attendance sheet, filled"),
        "class",
        _filled_sheet,
        OFFICERS,
        _classes,
    ),
    Paper(
        "classes.session_sheet",
        QT_TRANSLATE_NOOP("Classes", "Attendance sheet of one meeting"),
        "session",
        _session_sheet,
        OFFICERS,
        _sessions,
    ),
    Paper("classes.quiz_sheet", QT_TRANSLATE_NOOP("Classes", "Quiz sheet"), "quiz", _quiz_sheet, (), _quizzes),
    Paper("classes.quiz_key", QT_TRANSLATE_NOOP("Classes", "Right answers of a quiz"), "quiz", _quiz_key, (), _quizzes),
    Paper(
        "classes.participants",
        QT_TRANSLATE_NOOP("Classes", "Participants"),
        "class",
        _participants,
        OFFICERS,
        _classes,
    ),
    Paper(
        "classes.poster",
        QT_TRANSLATE_NOOP("Classes", "Poster of the meeting"),
        "session",
        _poster,
        subjects=_sessions,
    ),
    Paper(
        "classes.invitations",
        QT_TRANSLATE_NOOP("Classes", "Invitation slips"),
        "session",
        _slips,
        subjects=_sessions,
    ),
    Paper(
        "classes.certificate",
        QT_TRANSLATE_NOOP("Classes", "Certificate"),
        "enrolment",
        _certificates,
        OFFICERS,
        _certified,
    ),
)
