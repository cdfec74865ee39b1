"""Reading people from workbooks: what columns and cells mean, which rows cannot be taken, and how they differ from the post."""
