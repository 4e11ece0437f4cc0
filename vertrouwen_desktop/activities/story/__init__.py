"""A story in two to six panels: the adults step through it, what was seen stays on the board."""
