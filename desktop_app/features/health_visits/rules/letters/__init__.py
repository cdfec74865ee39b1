"""The letters of the weighing month: N gained, T not gained enough, O not weighed last month, B weighed for the first time.

Source: domain.md 2.1, 2.2, 16.1 and 16.4.
"""
