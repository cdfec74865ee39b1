"""How well the post works, by the criteria of the country pack, once a year."""
