"""Exchange with the other laptops of the post and the health centre, by files in a folder."""

from .accepting import Accepted, accept
from .book import Exchange, exchanges
from .finding import Found, find
from .peers import Peer, Word, hear, peers
from .progress import Progress
from .proposing import Proposal, ProposedFile, propose
from .sending import Sent, acknowledge, send
from .taking_out import take_out

__all__ = [
    "Accepted",
    "Exchange",
    "Found",
    "Peer",
    "Progress",
    "Proposal",
    "ProposedFile",
    "Sent",
    "Word",
    "accept",
    "acknowledge",
    "exchanges",
    "find",
    "hear",
    "peers",
    "propose",
    "send",
    "take_out",
]
