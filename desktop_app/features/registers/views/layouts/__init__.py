"""The page "Registers and forms": which layouts a post prints, and its own of them."""
