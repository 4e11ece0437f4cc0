"""First step: from a talent to a wish to a step that can be taken tomorrow."""
