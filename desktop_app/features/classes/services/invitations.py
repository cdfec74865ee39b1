"""What people are told of a meeting: on slips, on the poster, and as texts to copy into a message."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy.orm import Session

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.settings import get_setting

from .classes import class_card
from .on_paper import target_of
from .people_on_paper import ListedPerson, enrolled_people
from .session_list import session_row

DEAR = QT_TRANSLATE_NOOP("Classes", "{name}, you are invited to “{class_name}”.")
ALL_INVITED = QT_TRANSLATE_NOOP("Classes", "Invitation to “{class_name}”")
WHEN = QT_TRANSLATE_NOOP("Classes", "When: {words}")
WHERE = QT_TRANSLATE_NOOP("Classes", "Where: {words}")
TOPIC = QT_TRANSLATE_NOOP("Classes", "Topic: {words}")
TIME = QT_TRANSLATE_NOOP("Classes", "Time: {words}")
FROM_UNTIL = QT_TRANSLATE_NOOP("Classes", "{start} to {end}")
BRING_FAMILY = QT_TRANSLATE_NOOP("Classes", "Please bring your husband or somebody of your family.")
CANCELLED = QT_TRANSLATE_NOOP("Classes", "The meeting on {day} does not take place.")
EVERYBODY = QT_TRANSLATE_NOOP("Classes", "Everybody, for a group")


@dataclass(frozen=True, slots=True)
class Invitation:
    """One meeting as it is announced.

    Attributes:
        class_name: with the group, if the class has one.
        starts_at, ends_at: minutes after midnight.
        target: code of whom it is for, or None.
        asks_companion: the class asks everybody to come with husband or family at least once.
        people: who takes part and can come.
    """

    session_id: bytes
    post_name: str
    village: str
    kind_title: Label
    class_name: str
    day: date
    starts_at: int | None
    ends_at: int | None
    place: str
    topic: str
    target: str | None
    leaders: tuple[Label, ...]
    asks_companion: bool
    is_cancelled: bool
    people: tuple[ListedPerson, ...]


def invitation_of(session: Session, session_id: bytes) -> Invitation:
    """Return what is announced of a meeting; raises UserError if it was removed."""
    meeting = session_row(session, session_id)
    card = class_card(session, meeting.class_id, meeting.held_on)
    return Invitation(
        session_id=session_id,
        post_name=get_setting(session, "post.name"),
        village=get_setting(session, "post.village"),
        kind_title=card.row.kind_title,
        class_name=" · ".join(part for part in (card.row.name, card.row.group) if part),
        day=meeting.held_on,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        topic=meeting.topic,
        target=target_of(session, card.row),
        leaders=card.row.facilitators,
        asks_companion=bool(card.needs.companion_meetings),
        is_cancelled=meeting.state == "cancelled",
        people=tuple(enrolled_people(session, meeting.class_id, meeting.held_on)),
    )


def reminder_texts(session: Session, session_id: bytes, language: Language) -> list[tuple[str, str]]:
    """Return (for whom, text to copy): first one for a group, then one for each person who takes part.

    Args:
        language: in which the texts are written, whatever the window speaks.

    Raises:
        UserError: the meeting was removed.
    """
    invitation = invitation_of(session, session_id)
    lines = lines_of(invitation, language)
    head = language.text(ALL_INVITED, class_name=invitation.class_name)
    found = [(language.text(EVERYBODY), _message(head, lines, invitation.post_name))]
    for person in invitation.people:
        name = language.text(person.name)
        greeting = language.text(DEAR, name=name, class_name=invitation.class_name)
        found.append((name, _message(greeting, lines, invitation.post_name)))
    return found


def lines_of(invitation: Invitation, language: Language) -> list[str]:
    """Return what is to be known of the meeting, a line each; what is not known is left out."""
    if invitation.is_cancelled:
        return [language.text(CANCELLED, day=language.weekday_date(invitation.day))]
    told: list[tuple[Text, str]] = [
        (WHEN, language.weekday_date(invitation.day)),
        (TIME, time_words(invitation, language)),
        (WHERE, invitation.place),
        (TOPIC, invitation.topic),
    ]
    lines = [language.text(text, words=words) for text, words in told if words]
    if invitation.asks_companion:
        lines.append(language.text(BRING_FAMILY))
    return lines


def time_words(invitation: Invitation, language: Language) -> str:
    """Return from when to when the meeting lasts; empty if nobody said."""
    if invitation.starts_at is None:
        return ""
    start = language.value(_time(invitation.starts_at))
    return language.text(FROM_UNTIL, start=start, end=_time(invitation.ends_at)) if invitation.ends_at is not None else start


def _time(minutes: int) -> time:
    return time(*divmod(minutes % (24 * 60), 60))


def _message(head: str, lines: list[str], post_name: str) -> str:
    return "\n".join(line for line in (head, *lines, post_name) if line)
