"""Contradictions, gaps and doubts in all records, in one list that is cleared one by one."""
