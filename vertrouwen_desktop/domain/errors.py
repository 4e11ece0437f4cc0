"""Errors, split by who can do something about them."""


class KnownError(Exception):
    """The surroundings failed (disk full, wrong password): a Dutch sentence that says what to do."""


class BugError(Exception):
    """We failed: log the kind and the place, show the crash page."""
