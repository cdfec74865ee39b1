"""Papers of mothers that are no tables of rows. Nothing here is imported before a paper is made."""

from desktop_app.core.contract import Paper

PAPERS: tuple[Paper, ...] = ()
