"""The posts of a health centre: their files, their months, what waits in each."""
