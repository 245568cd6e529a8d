"""One claim held against its article: for each column what is wrong with it, or nothing."""

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from components.ledger.passages import Passage, passage
from components.ledger.reader.dating import dates
from components.ledger.reader.intent import is_plan, tells_growth
from components.ledger.reader.periods import Period, periods
from components.ledger.reader.places import Place, places
from components.ledger.reader.pointers import points_to_places
from components.ledger.reader.ranks import ranks
from components.ledger.reader.read import Figure, figures
from components.ledger.reader.terms import Mention, Terms, mentions
from components.ledger.reader.tying import tied
from components.ledger.reader.vague import vague_amounts
from components.ledger.schema import Claim
from components.ledger.vocabulary import Vocabulary

Findings: TypeAlias = dict[str, str]
"""Column -> what is wrong with it (empty: it follows from the text)."""


class Evidence(NamedTuple):
    """A claim, its article, the passage of its quote, the figure quoted, and the words that the tables know."""

    claim: Claim
    article: str
    passage: Passage
    figure: Figure | None
    year: int | None
    words: Vocabulary

    def position(self) -> int:
        """Where the figure, or else the quote, begins in the passage."""
        return self.figure.start if self.figure else self.passage.offset


def claim_findings(claim: Claim, text: str, year: int | None, words: Vocabulary) -> Findings:
    """What is wrong with a claim, by column. Of several figures written alike, the one that fits best is meant."""
    found = passage(text, claim.quote)
    alike: list[Figure | None] = [figure for figure in _figures(found) if figure.as_written == claim.as_written]
    readings = [_findings(Evidence(claim, text, found, figure, year, words)) for figure in alike or [None]]
    return min(readings, key=lambda wrong: sum(map(bool, wrong.values())))


def _findings(evidence: Evidence) -> Findings:
    return {
        **_figure(evidence),
        **_periods(evidence),
        "indicator": _growth(evidence),
        "counterpart_area": _differ(evidence.claim.counterpart_area, _counterparts(evidence)),
        "ref_area": _differ((evidence.claim.ref_area,), _home(evidence)),
        **_subjects(evidence),
        "obs_status": _status(evidence),
    }


def _figures(found: Passage) -> list[Figure]:
    """The figures of a passage that stand in the quote, read as the quote has them."""
    quote = found.text[found.offset : found.end]
    read = sorted((*figures(quote), *ranks(quote)), key=lambda figure: figure.start)
    return [_moved(figure, found.offset) for figure in read]


def _moved(figure: Figure, by: int) -> Figure:
    return Figure(
        figure.start + by,
        figure.end + by,
        figure.as_written,
        figure.value,
        figure.unit_mult,
        figure.unit_measure,
        figure.qualifier,
    )


def _figure(evidence: Evidence) -> Findings:
    claim, figure = evidence.claim, evidence.figure
    if figure is None:
        return {"as_written": _unread(evidence), "obs_value": "", "unit_mult": "", "unit_measure": "", "qualifier": ""}
    return {
        "as_written": "",
        "obs_value": _differs(claim.obs_value, figure.value),
        "unit_mult": _differs(claim.unit_mult, figure.unit_mult),
        "unit_measure": _differs(claim.unit_measure, figure.unit_measure),
        "qualifier": _differs(claim.qualifier, figure.qualifier),
    }


def _growth(evidence: Evidence) -> str:
    """A growth needs a word of growth; whether it is exports or jobs that grew is the curator's to say."""
    grown = evidence.figure is None or evidence.figure.unit_measure == "multiple" or tells_growth(evidence.passage.text)
    wrong = evidence.claim.indicator in evidence.words.growths and not grown
    return "the table says growth, the sentence tells of none" if wrong else ""


def _unread(evidence: Evidence) -> str:
    """What is wrong where no figure is written as the claim has it."""
    claim = evidence.claim
    if claim.obs_value is None and claim.as_written in (vague_amounts(claim.quote) or ("",)):
        return ""
    read = ", ".join(repr(figure.as_written) for figure in _figures(evidence.passage)) or "none"
    return f"{claim.as_written!r} is no figure with its hedge and unit; the quote has {read}"


def _differs(table: object, text: object) -> str:
    return "" if str(table) == str(text) else f"the table says {table}, the words quoted say {text}"


def _periods(evidence: Evidence) -> Findings:
    claim = evidence.claim
    dated = dates(evidence.passage.text, evidence.position())
    own = dated.time if dated.time and _quoted(evidence, dated.time) else None
    given = [period for period in periods(claim.period_quote) if period.role == "time"]
    time = _time(own, given[0] if given else None, evidence.year)
    base = _base(evidence, time, dated.base, dated.since)
    return {
        "time_period": _differ((claim.time_period,), {time}),
        "base_period": _differ((claim.base_period,), {base}),
        "period_quote": _period_quote(claim, own, time, len(given), evidence.article),
    }


def _quoted(evidence: Evidence, period: Period) -> bool:
    return evidence.passage.offset <= period.start and period.end <= evidence.passage.end


def _time(own: Period | None, given: Period | None, year: int | None) -> str:
    """The period of a figure: its own words, or those of the period's quote where they leave something open."""
    if own and own.absolute:
        return own.code(None)
    if given:
        named = int(given.year) if given.year.isdecimal() else year
        part = given.part or (own.part if own else "")
        return Period(0, 0, given.year, part).code(named)
    return own.code(year) if own else ""


def _base(evidence: Evidence, time: str, base: Period | None, since: Period | None) -> str:
    """Growth is measured against the base that the sentence names, else against the year before."""
    year, part = _split(time)
    if evidence.claim.indicator not in evidence.words.growths:
        return since.code(year) if since and not time else ""
    if base:
        return base.code(year, part)
    return Period(0, 0, "last", part).code(year)


def _split(code: str) -> tuple[int | None, str]:
    year, _, part = code.partition("-")
    return (int(year) if year else None), part


def _period_quote(claim: Claim, own: Period | None, time: str, given: int, article: str) -> str:
    words = claim.period_quote
    if not words:
        return ""
    if own and own.absolute:
        return "is not needed: the quote itself gives the period"
    if given != 1 or not time:
        return f"{words!r} gives {given} periods that can be dated; it must give one"
    whole = words == words.strip() and bool(mentions(article, ((words, "period"),)))
    return "" if whole or words not in article else f"{words!r} cuts a word, or holds a space at its end"


def _counterparts(evidence: Evidence) -> frozenset[str]:
    """The places that a figure, or a trade link, is tied to."""
    here = destinations(evidence.passage.text, evidence.words)
    inside = [place for place in here if evidence.passage.offset <= place.start < evidence.passage.end]
    if not here and points_to_places(evidence.passage.text):
        earlier = (destinations(sentence, evidence.words) for sentence in evidence.passage.before)
        return frozenset(place.code for place in next(filter(None, earlier), []))
    if evidence.figure is None:
        return frozenset(place.code for place in inside)
    breaks = mentions(evidence.passage.text, evidence.words.products)
    return _tie(evidence, here, breaks)


def destinations(sentence: str, words: Vocabulary) -> list[Mention]:
    """The places of a sentence that may be destinations: no home, no possessor, no heading of a list."""
    named = [place for place in places(sentence, words.aliases) if place.code not in words.homes]
    spans = [(figure.start, figure.end) for figure in figures(sentence)]
    kept = [
        place
        for place in named
        if not (place.owner or place.aside or _heads(sentence, place, named))
        and not any(start <= place.start < end for start, end in spans)
    ]
    return [Mention(place.start, place.end, place.code) for place in kept]


def _heads(sentence: str, place: Place, named: Iterable[Place]) -> bool:
    """Whether a dash or colon follows, and then the places meant: in Europe – Switzerland, ..."""
    following = next((other for other in named if other.start >= place.end), None)
    return following is not None and sentence[place.end : following.start].strip() in ("–", "—", "-", ":")


def _tie(evidence: Evidence, things: list[Mention], breaks: Iterable[Mention] = ()) -> frozenset[str]:
    row = _figures(evidence.passage)
    spans = [(figure.start, figure.end) for figure in row]
    codes = tied(evidence.passage.text, spans, things, tuple(breaks))
    return next(
        (code for figure, code in zip(row, codes, strict=True) if figure == evidence.figure),
        frozenset(),
    )


def _home(evidence: Evidence) -> frozenset[str]:
    """Who exports or is described: the zone where the text names it, else the city."""
    quoted = evidence.passage.text[evidence.passage.offset : evidence.passage.end]
    here = _homes(evidence, [quoted])
    named = here or _homes(evidence, (evidence.passage.text, *evidence.passage.before))
    return named & evidence.words.zones or named or frozenset((evidence.claim.ref_area,))


def _homes(evidence: Evidence, texts: Iterable[str]) -> frozenset[str]:
    found = (place.code for text in texts for place in places(text, evidence.words.aliases))
    return frozenset(code for code in found if code in evidence.words.homes)


def _subjects(evidence: Evidence) -> Findings:
    claim = evidence.claim
    product = _products(evidence)
    makers = frozenset(maker for made, maker in evidence.words.makers if made in product)
    return {
        "product": _differ(claim.product, product),
        "cluster": _differ((claim.cluster,), _clusters(evidence) or {""}),
        "organisation": _differ((claim.organisation,), makers or {""}),
    }


def _products(evidence: Evidence) -> frozenset[str]:
    """The products of the figure's sentence, or those that the same paragraph named last before."""
    here = list(mentions(evidence.passage.text, evidence.words.products))
    if not here:
        earlier = (mentions(sentence, evidence.words.products) for sentence in evidence.passage.paragraph)
        last = next(filter(None, earlier), ())
        return frozenset(mention.code for mention in last) if evidence.figure else frozenset()
    if evidence.figure is None:
        return frozenset(mention.code for mention in here if mention.start < evidence.passage.end)
    return _tie(evidence, here)


def _clusters(evidence: Evidence) -> frozenset[str]:
    """The cluster that the quote names; none for a figure that counts clusters."""
    if evidence.figure and "cluster" in evidence.figure.as_written:
        return frozenset()
    terms: Terms = evidence.words.clusters
    return frozenset(mention.code for mention in mentions(evidence.claim.quote, terms))


def _status(evidence: Evidence) -> str:
    plan = is_plan(evidence.claim.quote)
    return _differs(evidence.claim.obs_status, "F" if plan else "A")


def _differ(table: Iterable[str], text: Iterable[str]) -> str:
    said, read = set(filter(None, table)), set(filter(None, text))
    if said == read:
        return ""
    return f"the table says {_listed(said)}, the text says {_listed(read)}"


def _listed(codes: Iterable[str]) -> str:
    return ";".join(sorted(codes)) or "nothing"
