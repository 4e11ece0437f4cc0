"""The day before the lesson: what comes, who does what, and whether all is ready."""
