"""The end of a month: what is incomplete, closing, printing once more, what changed since, handing in."""
