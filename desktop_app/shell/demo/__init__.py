"""A practice post that looks like a real one: the same for the same seed and month."""
