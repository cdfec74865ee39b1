"""What Ctrl+K finds: pages of the program, people of the post, and what its slices find by name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.core.contract import Page
from desktop_app.core.name_key import name_key
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import current, tr

MOST_PEOPLE = 8
MOST_THINGS = 6
PEOPLE_PAGE = "residents"


@dataclass(frozen=True, slots=True)
class Found:
    """One place to go.

    Attributes:
        arguments: what ``AppContext.open_page`` hands to the page.
    """

    title: str
    detail: str
    icon: str
    page_id: str
    arguments: Mapping[str, object] = field(default_factory=dict)


def find_places(context: AppContext, pages: Sequence[Page], typed: str) -> list[Found]:
    """Return pages, then people, then things of the slices, that fit what was typed; all pages if nothing was typed."""
    return [*find_pages(pages, typed), *find_people(context, pages, typed), *find_things(context, pages, typed)]


def find_pages(pages: Sequence[Page], typed: str) -> list[Found]:
    """Return the pages in whose title a word begins as typed."""
    wanted = name_key(typed)
    fitting = [page for page in pages if not wanted or any(word.startswith(wanted) for word in _words(page))]
    return [Found(tr(page.title), "", page.icon, page.id) for page in fitting]


def find_people(context: AppContext, pages: Sequence[Page], typed: str) -> list[Found]:
    """Return people of the post by name, mother, number or house, with sex, age and house to tell them apart."""
    if len(typed.strip()) < 2 or PEOPLE_PAGE not in {page.id for page in pages}:
        return []
    from desktop_app.residents.rules.ages import age_text
    from desktop_app.residents.rules.wording import SEXES
    from desktop_app.residents.services import find

    with context.db.read() as session:
        hits = find(session, typed, MOST_PEOPLE)
    found = []
    for hit in hits:
        age = age_text(hit.birth, context.today(), hit.is_estimated)
        detail = _detail(SEXES.get(hit.sex or ""), age, hit.mother_name, hit.house)
        found.append(Found(tr(hit.shown), detail, "user", PEOPLE_PAGE, {"resident": hit.id}))
    return found


def find_things(context: AppContext, pages: Sequence[Page], typed: str) -> list[Found]:
    """Return what the slices call so, e.g. items and classes, on pages that there are."""
    if len(typed.strip()) < 2:
        return []
    there = {page.id for page in pages}
    with context.db.read() as session:
        found = [
            place
            for feature in context.features
            if feature.find_places is not None
            for place in feature.find_places(session, typed, current())[:MOST_THINGS]
        ]
    return [
        Found(tr(one.title), current().value(one.detail), one.icon, one.page, one.arguments) for one in found if one.page in there
    ]


def _words(page: Page) -> list[str]:
    title = name_key(tr(page.title))
    return [title, *title.split()]


def _detail(*parts: object) -> str:
    return " · ".join(current().value(part) for part in parts if part)
