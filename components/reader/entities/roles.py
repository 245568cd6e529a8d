"""What each list of places is in its sentence: where goods go, where they come from, or the scene of something else."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from components.reader.entities.anaphora import Spoken
from components.reader.entities.country_names import is_country
from components.reader.entities.cues import TRADE, Cue, cue_after, cue_before
from components.reader.entities.lists import BRACKET, OUTSET, Listed
from components.reader.entities.parties import (
    BOUGHT_BY,
    CUSTOMERS,
    ELLIPSIS,
    FIRMS,
    LOOK_BACK,
    OWNED,
    PURCHASE,
    WORD,
    buys,
    is_origin,
    sells,
)
from components.reader.entities.places import Place

Role: TypeAlias = Literal["destination", "possible", "other", "nothing"]
"""`destination`: goods go there. `possible`: named in no other part, which is enough beside a figure. `other`: in
another part, so that figures beside it are not of a destination. `nothing`: left out, as if it were not named."""

TO = frozenset(["to", "into", "onto", "toward", "towards", "for", "among", "в", "во", "на", "до", "для"])
FROM = frozenset(["from", "из"])
OUTSIDE = frozenset(
    ["outside", "excluding", "except", "without", "beyond", "кроме", "без", "вне", "via", "through", "через"]
)
AMONG = frozenset(["among", "within", "среди"])
INSIDE = frozenset(["in", "at", "inside"])
LEAD = re.compile(
    r"(?:\b(?:the|both|all|such|neighbou?ring|fellow|members?|countr(?:y|ies)|states|nations|markets?|regions?"
    r"|cit(?:y|ies)"
    r"|of|other|areas?|several|стран\w*|государств\w*|рын\w+|республик\w*|соседн\w+|други\w+|таки\w+|как|регион\w*"
    r"|город\w*|остальн\w+)\s)+$",
    re.IGNORECASE,
)
FAR = re.compile(
    r"(?<!\w)(?:outside|excluding|except|other than|за пределами|за исключением|без учета"
    r"|не считая)\s$",
    re.I,
)
REST = re.compile(
    r"(?<!\w)(?:other|rest of|remaining|другие|других|другим|остальны\w+"
    r"|прочи\w+)\s(?:[\w-]+\s){0,2}$",
    re.I,
)
"""What a group is short of: "other CIS countries" are not all of them."""
EXCEPT = re.compile(
    r"\s(?:countries\s|states\s)?(?:outside|excluding|except|other than|without|за пределами|кроме|без)\b"
)
IN_GROUP = re.compile(r"\s(?:in|within|в|из)\s(?:the\s|составе\s|стран\w*\s)?")
CURRENCY = re.compile(r"\b(?:долл\w*|dollars? of(?: the)?)\.?\s$", re.IGNORECASE)
ATTRIBUTE = re.compile(
    r"\s(?:dut(?:y|ies)|tariffs?|dollars?|sanctions?|government|embassy|ambassador|president|ministry"
    r"|officials?|economy"
    r"|currency|authorities|customs|regulators?|troops|dollar)\b"
)
ACROSS = re.compile(r"\b(?:across|throughout|all over|по всей)\s$", re.IGNORECASE)
SOURCES = re.compile(
    r"(?<!\w)(?:buyers?|customers?|clients?|importers?|orders?|demand|partners?|consumers?|interest|distributors?"
    r"|companies"
    r"|retailers|покупател\w+|заказчик\w*|заказ\w*|клиент\w*|партн[её]р\w*|спрос\w*|импорт[её]р\w*|дистрибьютор\w*"
    r"|потребител\w+|запрос\w*)\s(?:[\w-]+\s){0,2}?(?:from|из|of)\s(?:the\s)?$",
    re.IGNORECASE,
)
"""Words that turn "from" round: orders from a country are for goods that go there."""
RANKING = re.compile(
    r"(?<!\w)(?:lead(?:s|er|ers|ing)?|top (?:five|three|ten|\d+)|top-\d+|largest|biggest|main|followed|next|second"
    r"|third|places?|ranked|list"
    r"|rounded out|лидер\w*|лидир\w+|крупнейш\w+|основн\w+|главн\w+|следом|далее|за ним\w*|замыка\w+|пят[её]рк\w+"
    r"|тройк\w+|десятк\w+|топ-\d+|перво\w+|второ\w+|треть\w+|мест\w+|списк\w+|списо\w+|добави\w+|появи\w+|карте|партии)\b",
    re.IGNORECASE,
)
"""Words of a ranking or list, which go on with the destinations that a paragraph speaks of."""


ITS_FIGURE = re.compile(r"\s(?:on|with|at)\s(?:about\s|some\s)?(?:[$€£¥]|[A-Z]{1,3}\$?\s?\d|\d)")
"""What gives a place a figure of its own: ahead of Saudi Arabia on $1.5 billion."""
AS = re.compile(r"(?<!such)(?<!well)\sas$")


class Scene(NamedTuple):
    """Sentence with who exports, and what was spoken of before."""

    text: str
    exporters: frozenset[str]
    homes: frozenset[str]
    spoken: Spoken


def foreign(scene: Scene, group: Listed) -> Listed:
    """Return the places of a list without the exporter's own.

    Customers at home and abroad stay, as they are one figure.
    """
    own = scene.exporters | scene.homes
    if group and ACROSS.search(scene.text[: group[0].start]) and any(place.code not in own for place in group):
        return tuple(place for place in group if place.code not in scene.homes)
    return tuple(place for place in group if place.code not in own)


def heads(text: str, group: Listed, following: Listed) -> bool:
    """Return whether a list is only the heading of the next.

    Examples: in Europe – Switzerland; within the EU, Germany.
    """
    between = text[group[-1].end : following[0].start]
    if between in (", ", ", the ") and _is_region(group[-1:]) and OUTSET.search(text[: group[-1].start]):
        return True
    return text[group[-1].end : following[0].start].strip() in ("–", "—", "-", ":")


def _is_region(group: Listed) -> bool:
    return len(group) == 1 and bool(group[0].code) and not is_country(group[0].code)


def within(text: str, groups: Sequence[Listed], group: Listed) -> bool:
    """Return whether a group only says where others lie.

    It is a group of countries, and they stand before it: Belarus and Kazakhstan in the EAEU.
    """
    index = groups.index(group)
    return bool(index and _is_region(group) and IN_GROUP.fullmatch(text, groups[index - 1][-1].end, group[0].start))


def role(scene: Scene, group: Listed) -> Role:
    """Return what a list of places is in its sentence."""
    lead, word = _lead(scene.text, group[0])
    if EXCEPT.match(scene.text, group[-1].end) or _is_rest(scene.text, group):
        return "other"
    if _is_beside_the_point(scene.text, group, lead, word):
        return "nothing"
    if group[0].kind == "adjective":
        return _adjective(scene, group, word)
    if group[-1].owner:
        return _owner(scene, group[-1])
    return _named(scene, group, lead, word)


def _is_beside_the_point(text: str, group: Listed, lead: str, word: str) -> bool:
    """Return whether a list names a currency, authority or the like.

    It names a currency, an authority, a region looked around in, or what is left out.
    """
    first, last = group[0], group[-1]
    attribute = last.aside or (ATTRIBUTE.match(text, last.end) is not None and not last.owner)
    around = word in AMONG and _is_region(group)
    left_out = word in OUTSIDE or FAR.search(lead[-LOOK_BACK:] + " ") is not None
    near = text[max(0, first.start - LOOK_BACK) : first.start]
    return attribute or around or left_out or bool(CURRENCY.search(near) or AS.search(lead[-LOOK_BACK:]))


def _is_rest(text: str, group: Listed) -> bool:
    """Return whether a group stands without some of its members.

    It is a group of countries, and they are not listed beside it.
    """
    return _is_region(group) and REST.search(text, max(0, group[0].start - LOOK_BACK), group[0].start) is not None


def _lead(text: str, first: Place) -> tuple[str, str]:
    """Return the words before a list, and the last one.

    They are without "the countries of" and the like.
    """
    near = LEAD.search(text, max(0, first.start - LOOK_BACK), first.start)
    lead = text[: near.start() if near else first.start]
    word = WORD.search(lead, max(0, len(lead) - LOOK_BACK))
    return lead.rstrip(), word.group(1).lower() if word else ""


def _adjective(scene: Scene, group: Listed, word: str) -> Role:
    """Return the role of a list named by adjectives.

    Buyers count by name, firms where they buy; goods, technology and sellers never.
    """
    end = group[-1].end
    if CUSTOMERS.match(scene.text, end):
        return "other" if word in FROM and not _turned(scene.text, group[0]) else _by_cue(scene, group, "possible")
    if FIRMS.match(scene.text, end):
        near = scene.text[max(0, group[0].start - 80) : end + 120]
        return "destination" if PURCHASE.search(near) or _sold_to(scene, group) else "nothing"
    return "nothing"


def _sold_to(scene: Scene, group: Listed) -> bool:
    cue = cue_before(scene.text, group[0].start)
    return cue is not None and cue.kind == "delivery"


def _owner(scene: Scene, last: Place) -> Role:
    """Return the role of a possessor.

    It is a destination where what it has is a share or purchases.
    """
    if OWNED.match(scene.text, last.end):
        return "destination"
    return "destination" if ELLIPSIS.match(scene.text, last.end) and "share" in scene.text[: last.start] else "other"


def _named(scene: Scene, group: Listed, lead: str, word: str) -> Role:
    text, first = scene.text, group[0]
    if word in FROM:
        return "destination" if _turned(text, first) else "other"
    if first.kind == "city":
        return _city(scene, group, word)
    cue = cue_before(text, first.start)
    if cue is not None and cue.kind == "overtaking":
        return "nothing"
    party = _party(text, group, lead) if word not in TO | INSIDE else None
    return party or _by_cue(scene, group, "possible")


def _party(text: str, group: Listed, lead: str) -> Role | None:
    """Return the role of a list without a preposition.

    A verb of its own decides.
    """
    if BOUGHT_BY.search(lead + " "):
        return "destination"
    if sells(text, group) or is_origin(text, group[0]):
        return "other"
    return "destination" if buys(text, group[-1].end) else None


def _turned(text: str, first: Place) -> bool:
    """Return whether "from" stands after buyers or orders.

    It does not count after partners in talks.
    """
    cue = cue_before(text, first.start)
    turned = SOURCES.search(text[max(0, first.start - LOOK_BACK) : first.start])
    return turned is not None and (cue is None or cue.kind in TRADE)


def _city(scene: Scene, group: Listed, word: str) -> Role:
    """Return the role of a city.

    It is its country where goods go to it, or where somebody there buys.
    """
    cue = cue_before(scene.text, group[0].start)
    if word in ("в", "во", "in") and buys(scene.text, group[-1].end):
        return "destination"
    return "destination" if word in TO and cue is not None and cue.kind == "delivery" else "nothing"


def is_reached(text: str, group: Listed) -> bool:
    """Return whether a preposition says that something goes there.

    It goes to a list of places, or happens there.
    """
    return _lead(text, group[0])[1] in TO | INSIDE


def _by_cue(scene: Scene, group: Listed, otherwise: Role) -> Role:
    """Return the role by the nearest word of trade.

    It is the one before, else the one after.
    """
    first, last = group[0], group[-1]
    before = cue_before(scene.text, first.start)
    if before is not None and before.kind == "making" and _lead(scene.text, first)[1] in ("to", "into"):
        before = cue_before(scene.text, before.start)
    if before is not None:
        return _of_cue(scene, before, last)
    after = cue_after(scene.text, last.end)
    if after is not None and after.kind in TRADE:
        return "destination"
    elsewhere = after is not None and (after.kind == "import" or "," not in scene.text[last.end : after.start])
    return "other" if elsewhere and not BRACKET.match(scene.text, last.end) else _in_ranking(scene, otherwise)


def _of_cue(scene: Scene, cue: Cue, last: Place) -> Role:
    if cue.kind in TRADE:
        return "other" if cue.kind == "buying" and scene.spoken.importing else "destination"
    compared = cue.kind == "comparison" and (
        BRACKET.match(scene.text, last.end) or ITS_FIGURE.match(scene.text, last.end)
    )
    return "possible" if compared else "other"


def _in_ranking(scene: Scene, otherwise: Role) -> Role:
    return "destination" if RANKING.search(scene.text) and scene.spoken.trading else otherwise
