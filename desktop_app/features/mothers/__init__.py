"""Women from the wish for a child to 42 days after birth: pregnancy, birth, postpartum, the newborn's first contacts."""
