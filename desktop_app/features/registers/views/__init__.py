"""The page Registers: the catalogue, the paper as it will be, print and save."""
