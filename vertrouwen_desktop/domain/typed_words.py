"""Words that somebody typed, as they stand on a card."""


def one_line(text: str, most: int) -> str:
    """Return `text` on one line, without double spaces, at most `most` characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:most].rstrip()
