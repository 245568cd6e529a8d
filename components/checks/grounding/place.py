"""The places of a claim: where the goods go, and who sends them."""

from collections.abc import Iterable

from components.checks.grounding.comparison import Evidence, Findings, differ, figures_of
from components.reader.entities.anaphora import Spoken
from components.reader.entities.destinations import classify, destinations, read, setting
from components.reader.entities.places import places
from components.reader.text.sentences import sentences


def place_findings(evidence: Evidence) -> Findings:
    """The places of the claim against those that the sentence ties to its figure."""
    return {
        "counterpart_area": differ(evidence.claim.counterpart_area, _counterparts(evidence)),
        "ref_area": differ((evidence.claim.ref_area,), _home(evidence)),
    }


def _counterparts(evidence: Evidence) -> frozenset[str]:
    """The destinations of a figure; of a statement without a figure the places that its quote names."""
    passage, found = evidence.passage, figures_of(evidence.passage)
    spoken, article = _spoken_before(evidence), setting(evidence.article, evidence.words.lexicon)
    if evidence.figure is not None:
        reading = read(passage.text, found, spoken, article)
        return frozenset(reading.destinations[found.index(evidence.figure)])
    named = (place for one in classify(passage.text, found, spoken, article) for place in one.group)
    return frozenset(place.code for place in named if passage.offset <= place.start < passage.end)


def _spoken_before(evidence: Evidence) -> Spoken:
    """What the article has spoken of before the passage."""
    start = evidence.article.find(evidence.passage.text)
    readings = zip(sentences(evidence.article), destinations(evidence.article, evidence.words.lexicon), strict=True)
    return next((reading.spoken for sentence, reading in readings if sentence.end > start >= 0), Spoken())


def _home(evidence: Evidence) -> frozenset[str]:
    """Who exports or is described: the zone where the text names it, else the city."""
    quoted = evidence.passage.text[evidence.passage.offset : evidence.passage.end]
    here = _homes(evidence, [quoted])
    named = here or _homes(evidence, (evidence.passage.text, *evidence.passage.before))
    return named & evidence.words.zones or named or frozenset((evidence.claim.ref_area,))


def _homes(evidence: Evidence, texts: Iterable[str]) -> frozenset[str]:
    found = (place.code for text in texts for place in places(text, evidence.words.aliases))
    return frozenset(code for code in found if code in evidence.words.homes)
