"""Takes in what was proposed, and lets the wishes for erasing reach what came with it."""

from collections.abc import Sequence

from desktop_app.core.contract import Feature
from desktop_app.db.post import Post
from desktop_app.residents.services.erased_apart import follow_erasures
from desktop_app.sync.exchanging import Accepted, Progress, Proposal, accept


def take_in(post: Post, proposal: Proposal, features: Sequence[Feature], progress: Progress | None = None) -> Accepted:
    """Do as ``exchanging.accept`` does, and raise as it does; whom somebody wished to be erased is erased in each entry."""
    accepted = accept(post, proposal, progress)
    follow_erasures(post.database, {record.table: record.personal for feature in features for record in feature.records})
    return accepted
