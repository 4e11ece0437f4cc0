"""Our own list of good qualities: what somebody does, never what somebody scored. For each an example, for the adults.

Three reading levels, for the three audiences. Words at most 24 letters, for they stand large on the board.
"""

from __future__ import annotations

from dataclasses import dataclass

from vertrouwen_desktop.domain.programme import Audience


@dataclass(frozen=True, slots=True)
class Quality:
    """A quality in a child's words; `example` is how an adult may have seen it."""

    word: str
    example: str


EASY = (
    Quality("lief", "je aait de hond heel zacht"),
    Quality("eerlijk", "je zei dat jij het deed"),
    Quality("grappig", "je maakt een grapje waar iedereen blij van wordt"),
    Quality("rustig", "je zat stil naast je zusje toen zij sliep"),
    Quality("dapper", "je ging toch naar de tandarts"),
    Quality("zacht", "je praat zacht als iemand slaapt"),
    Quality("sterk", "je droeg de boodschappen naar binnen"),
    Quality("vrolijk", "je zingt als je opstaat"),
    Quality("helpt graag", "je dekt de tafel zonder dat ik het vraag"),
    Quality("deelt graag", "je gaf de helft van je koek weg"),
    Quality("luistert goed", "je weet nog wat oma vertelde"),
    Quality("zorgt goed", "je geeft de plant elke week water"),
    Quality("speelt fijn", "bij jou mag iedereen meedoen"),
    Quality("ruimt op", "je zet je schoenen zelf op hun plek"),
    Quality("durft veel", "je vroeg iets aan een kind dat je niet kende"),
    Quality("wacht even", "je wachtte tot je broer klaar was"),
    Quality("zegt sorry", "je kwam zelf terug na de ruzie"),
    Quality("maakt mooi", "je kiest altijd mooie kleuren bij elkaar"),
    Quality("troost", "je sloeg je arm om me heen"),
    Quality("probeert het", "je trok drie keer aan je rits, en toen lukte het"),
)
NORMAL = (
    Quality("geduldig", "je hielp je broertje met zijn veter"),
    Quality("behulpzaam", "je droeg de tas van de buurvrouw"),
    Quality("denkt aan anderen", "je bewaarde een stuk taart voor je zus"),
    Quality("eerlijk", "je bracht het gevonden geld terug"),
    Quality("moedig", "je zei stop toen iemand werd geplaagd"),
    Quality("zorgzaam", "je legde een deken over opa heen"),
    Quality("creatief", "je bouwde een hut van twee stoelen"),
    Quality("nieuwsgierig", "je vraagt altijd hoe iets werkt"),
    Quality("vriendelijk", "je zegt elke dag de chauffeur gedag"),
    Quality("houdt vol", "je oefende net zo lang tot je kon fietsen"),
    Quality("luistert echt", "je keek me aan toen ik vertelde"),
    Quality("houdt woord", "je belde op de tijd die je had beloofd"),
    Quality("maakt het goed", "je kwam na de ruzie zelf praten"),
    Quality("durft hulp te vragen", "je zei dat je het niet begreep"),
    Quality("komt op voor een ander", "je bleef naast je vriend staan"),
    Quality("goed in samenspelen", "je bedacht een rol voor iedereen"),
    Quality("handig", "je maakte de ketting van je fiets weer vast"),
    Quality("opmerkzaam", "jij zag dat ik moe was"),
    Quality("bedenkt oplossingen", "je vond een manier om samen te delen"),
    Quality("maakt anderen blij", "je tekende een kaart voor oma"),
    Quality("kan goed alleen spelen", "je was een uur met je auto's bezig"),
    Quality("geeft niet snel op", "je begon je toren opnieuw"),
)
OLDER = (
    Quality("betrouwbaar", "op jou kan ik rekenen als je iets toezegt"),
    Quality("zelfstandig", "je plande zelf wanneer je je huiswerk deed"),
    Quality("doorzetter", "je ging na een slechte training toch weer"),
    Quality("behulpzaam", "je hielp je zusje met lezen"),
    Quality("verantwoordelijk", "je laat elke dag de hond uit"),
    Quality("inlevend", "je merkte dat je vriendin verdrietig was"),
    Quality("eerlijk", "je vertelde het, ook al was het lastig"),
    Quality("respectvol", "je liet iemand uitpraten met wie je het oneens was"),
    Quality("creatief", "je maakte iets nieuws van oude spullen"),
    Quality("leergierig", "je zocht zelf op hoe het zat"),
    Quality("verbindend", "je bracht twee vrienden weer bij elkaar"),
    Quality("kalm", "je bleef rustig toen het druk werd"),
    Quality("ruimdenkend", "je wilde weten hoe een ander het viert"),
    Quality("heeft humor", "je maakt het met een grap weer licht"),
    Quality("zorgvuldig", "je keek je werk nog eens na"),
    Quality("moedig", "je gaf toe dat je het spannend vond"),
    Quality("trouw", "je bleef je vriend opzoeken toen hij ziek was"),
    Quality("bescheiden", "je liet ook anderen vertellen wat zij deden"),
    Quality("kan fouten toegeven", "je zei: dit had ik anders moeten doen"),
    Quality("geeft anderen ruimte", "je vroeg wat de stille klasgenoot vond"),
    Quality("komt voor zichzelf op", "je zei rustig wat je niet wilde"),
)
LEVELS = (EASY, NORMAL, OLDER)
LEVEL_OF = {Audience.NON_READERS: 0, Audience.STANDARD: 1, Audience.OLDER: 2}


def example_of(word: str) -> str:
    """Return how an adult may have seen a quality; empty for a word that is not ours."""
    key = word.casefold()
    return next((q.example for level in LEVELS for q in level if q.word.casefold() == key), "")
