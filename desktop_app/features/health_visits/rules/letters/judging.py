"""One month's letter from what is known of the months before."""

BIRTH_WEIGHT_MONTH = 1
"""At this month of age a child that was not weighed last month is compared with its birth weight."""


def judge_gain(gain_g: int, minimum_g: int | None) -> str:
    """Return N for a gain equal to or above the least one, else T (domain.md 2.2).

    Without a table of least gains the curve decides: it rises, or it is flat or falls.
    """
    enough = gain_g > 0 if minimum_g is None else gain_g >= minimum_g
    return "N" if enough else "T"


def register_letter(
    gain_g: int | None, minimum_g: int | None, *, is_here: bool, was_here_before: bool, was_weighed_before: bool
) -> str:
    """Return the letter that the month's register and figures take: always exactly one of N, T, O, B.

    B comes before O: a child's first time at this post is B, whatever is known from elsewhere (domain.md 16.1,
    number 3). A month with a weight from elsewhere only is judged by everything that is known, since nobody comes to
    this post for the first time in it.

    Args:
        gain_g: since last month, None if the child was not weighed last month.
        is_here: weighed at this post in this month.
        was_here_before: weighed at this post in an earlier month.
        was_weighed_before: weighed anywhere in an earlier month; the birth weight is no weighing.
    """
    if not (was_here_before if is_here else was_weighed_before):
        return "B"
    return "O" if gain_g is None else judge_gain(gain_g, minimum_g)


def card_letter(gain_g: int | None, minimum_g: int | None, *, was_weighed_before: bool) -> str:
    """Return the letter for the child's own card.

    Args:
        gain_g: since last month; at the age of one month else since birth. None if neither is known.
        was_weighed_before: weighed anywhere in an earlier month.
    """
    if gain_g is not None:
        return judge_gain(gain_g, minimum_g)
    return "O" if was_weighed_before else "B"
