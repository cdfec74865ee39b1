"""What is typed on a line beside what is stored of it."""

from ...services.paper_lists import ListLine, TypedLine


def says_nothing_new(line: ListLine, typed: TypedLine) -> bool:
    """Return True if everything that is typed is stored already, and nothing more is stored."""
    values = {name: None if line.measured is None else getattr(line.measured, name) for name in typed.values}
    is_same_way = line.measured is None or line.measured.position in (None, typed.position)
    refused = [box.code for box in line.boxes if box.refused]
    answers = None if typed.answers is None else dict(line.answers)
    stored = (values, sorted(line.given), sorted(refused), line.why.reason if line.why else "", answers)
    said = (dict(typed.values), sorted(typed.given), sorted(typed.refused), typed.absence, typed.answers)
    return is_same_way and stored == said
