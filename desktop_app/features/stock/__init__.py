"""Stock: a ledger of what the post receives, gives out, loses and counts; equipment and its loans."""
