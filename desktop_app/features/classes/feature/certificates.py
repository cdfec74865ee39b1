"""Certificates on the card: the command that checks a number. Nothing heavy is imported before it is used."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Command

if TYPE_CHECKING:
    from ..services import CheckedCertificate


@dataclass(frozen=True, slots=True)
class Answer:
    """What the post knows of a number: a sentence for people, ``content`` for --json; only a genuine one leaves 0."""

    sentence: str
    content: Mapping[str, Any]
    exit_code: int

    def as_json(self) -> Mapping[str, Any]:
        """Return the object for --json."""
        return self.content

    def __str__(self) -> str:
        return self.sentence


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER", help="as it stands on the certificate, or as its QR code tells it")


def _run(context: Any, arguments: Namespace) -> Answer:
    from ..services import check_certificate

    post = context.open_post()
    try:
        with post.database.read() as session:
            found = check_certificate(session, arguments.number)
    finally:
        post.close()
    return Answer(context.language.text(found.text), _content(found), 0 if found.verdict == "valid" else 1)


def _content(found: "CheckedCertificate") -> Mapping[str, Any]:
    one = found.certificate
    return {
        "verdict": found.verdict,
        "number": found.number,
        "name": one.name if one else None,
        "class": found.class_name or None,
        "issued_on": one.issued_on.isoformat() if one else None,
        "withdrawn_on": one.withdrawn_on.isoformat() if one and one.withdrawn_on else None,
    }


CHECK = Command(("certificate", "check"), "Say whether a certificate's number was issued by a post.", _arguments, _run)
