"""Takes in what was proposed, and says what came with it that somebody should look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.db.post import Post
from desktop_app.residents.services import person_pairs
from desktop_app.residents.services.duplicates.whole_post import VERY_LIKELY
from desktop_app.residents.services.erased_apart import follow_erasures
from desktop_app.sync.exchanging import Accepted, Progress, Proposal, accept

_NEW_PEOPLE = """SELECT o.row FROM op o JOIN shape s ON s.n = o.shape
    WHERE s.tbl = 'resident' AND o.parents = x'' AND o.action BETWEEN ? AND ?"""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was taken in.

    Attributes:
        twins: people who came in and are very likely one with somebody else.
    """

    accepted: Accepted
    twins: int


def take_in(post: Post, proposal: Proposal, features: Sequence[Feature], progress: Progress | None = None) -> TakenIn:
    """Do as ``exchanging.accept`` does, and raise as it does; whom somebody wished to be erased is erased in each entry.

    Args:
        features: all slices, whoever works.
    """
    accepted = accept(post, proposal, progress)
    follow_erasures(post.database, {record.table: record.personal for feature in features for record in feature.records})
    with post.database.read() as session:
        return TakenIn(accepted, _count_twins(session, accepted))


def _count_twins(session: Session, accepted: Accepted) -> int:
    """Return how many of the people who came in belong to a pair that nobody has decided about."""
    run = session.connection().exec_driver_sql
    spans = [(one.first_action, one.last_action) for one in accepted.taken if one.new.get("resident")]
    came = {row for span in spans for row in run(_NEW_PEOPLE, span).scalars()}
    if not came:
        return 0
    pairs = (one.key for one in person_pairs(session) if one.decided is None and one.score >= VERY_LIKELY)
    return len(came.intersection(key for pair in pairs for key in pair))
