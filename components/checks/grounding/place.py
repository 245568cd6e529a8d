"""The places of a claim: where the goods go, and who sends them."""

from collections.abc import Iterable

from components.checks.grounding.comparison import Evidence, Findings, differ, tie
from components.checks.vocabulary import Vocabulary
from components.reader.entities.anaphora import points_to_places
from components.reader.entities.places import Place, places
from components.reader.entities.terms import Mention, mentions
from components.reader.quantities.extract import figures


def place_findings(evidence: Evidence) -> Findings:
    """The places of the claim against those that the sentence ties to its figure."""
    return {
        "counterpart_area": differ(evidence.claim.counterpart_area, _counterparts(evidence)),
        "ref_area": differ((evidence.claim.ref_area,), _home(evidence)),
    }


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
    return tie(evidence, here, breaks)


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


def _home(evidence: Evidence) -> frozenset[str]:
    """Who exports or is described: the zone where the text names it, else the city."""
    quoted = evidence.passage.text[evidence.passage.offset : evidence.passage.end]
    here = _homes(evidence, [quoted])
    named = here or _homes(evidence, (evidence.passage.text, *evidence.passage.before))
    return named & evidence.words.zones or named or frozenset((evidence.claim.ref_area,))


def _homes(evidence: Evidence, texts: Iterable[str]) -> frozenset[str]:
    found = (place.code for text in texts for place in places(text, evidence.words.aliases))
    return frozenset(code for code in found if code in evidence.words.homes)
