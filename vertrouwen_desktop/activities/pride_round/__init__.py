"""Pride round: one child at a time, the same time for each; nobody is left out."""
