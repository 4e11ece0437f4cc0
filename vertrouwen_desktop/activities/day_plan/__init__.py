"""The day plan: the six phases as cards, so that the class knows what comes."""
