"""Draws what the calm stations show (run again after a change): six groups, and what a station can have done."""

from draw_kit import SAGE, SAGE2, SAND, SAND2, WATER2, WHITE, leaf, p, pictogram


def groups() -> None:
    """Objects that are told apart from the back of the class, by outline alone."""
    pictogram(
        "groep_maan", p("M60 12 C34 16 16 36 20 58 C24 80 48 90 70 78 C50 76 38 62 40 44 C41 30 48 18 60 12 Z", SAND2)
    )
    pictogram("groep_blad", leaf(20, 78, 45, 84, SAGE2) + p("M20 78 L12 86"))
    pictogram(
        "groep_druppel",
        p("M48 10 C60 30 76 44 76 60 A28 28 0 0 1 20 60 C20 44 36 30 48 10 Z", WATER2) + p("M34 60 C34 70 40 76 48 77"),
    )
    pictogram(
        "groep_berg",
        p("M8 80 L40 20 L58 52 L66 40 L88 80 Z", SAGE)
        + p("M40 20 L51 40 L44 36 L38 43 L31 37 Z", WHITE)
        + p("M4 80 H92"),
    )
    pictogram(
        "groep_huis",
        p("M20 44 V82 H76 V44", SAND) + p("M10 48 L48 14 L86 48 Z", SAND2) + p("M40 82 V60 H56 V82 Z", WHITE),
    )
    pictogram(
        "groep_boot",
        p("M46 12 V60 H18 C30 50 40 34 46 12 Z", WHITE)
        + p("M52 22 C64 34 72 46 78 60 H52 Z", SAND)
        + p("M12 66 H84 C80 78 72 82 62 82 H32 C22 82 16 78 12 66 Z", SAND2)
        + p("M8 90 q8 -5 16 0 t16 0 t16 0 t16 0 t16 0"),
    )


def answers() -> None:
    """The same as before: a seesaw in balance. Not for me: a signpost that shows another way."""
    balls = "".join(f'<circle cx="{x}" cy="40" r="14" fill="{SAND}"/>' for x in (24, 72))
    pictogram("gelijk", p("M48 60 L66 86 H30 Z", SAGE2) + p("M8 54 H88 V62 H8 Z", SAND2) + balls)
    pictogram(
        "niets_voor_mij",
        p("M44 14 H52 V86 H44 Z", SAND2)
        + p("M22 20 H76 L90 31 L76 42 H22 Z", SAGE)
        + p("M74 48 H26 L12 58 L26 68 H74 Z", SAND)
        + p("M30 88 H66"),
    )


if __name__ == "__main__":
    groups()
    answers()
