"""Who is in the class: the adults, the classes, the children, and how they come in."""
