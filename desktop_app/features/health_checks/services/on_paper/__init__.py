"""What cards, recaps and target lists say of schoolchildren, adults and elderly people."""
