"""The text that reminds people of a meeting."""

from datetime import date

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP

_WHAT = QT_TRANSLATE_NOOP("Classes", "We meet again: {name}.")
_WHEN = QT_TRANSLATE_NOOP("Classes", "When: {day}")
_WHEN_AT = QT_TRANSLATE_NOOP("Classes", "When: {day}, {time}")
_WHERE = QT_TRANSLATE_NOOP("Classes", "Where: {place}")
_ABOUT = QT_TRANSLATE_NOOP("Classes", "About: {topic}")
_COME = QT_TRANSLATE_NOOP("Classes", "Please come. If you cannot, tell a volunteer.")


def reminder(spoken: Language, name: str, day: date, starts_at: int | None, place: str, topic: str) -> str:
    """Return a short message, a line for each thing that is known; it names no person.

    Args:
        spoken: language of those who get it.
        starts_at: minutes after midnight.
    """
    written = spoken.weekday_date(day)
    lines = [spoken.text(_WHAT, name=name)]
    if starts_at is None:
        lines.append(spoken.text(_WHEN, day=written))
    else:
        time = spoken.digits_of(f"{starts_at // 60:02d}:{starts_at % 60:02d}")
        lines.append(spoken.text(_WHEN_AT, day=written, time=time))
    if place:
        lines.append(spoken.text(_WHERE, place=place))
    if topic:
        lines.append(spoken.text(_ABOUT, topic=topic))
    return "\n".join([*lines, spoken.text(_COME)])
