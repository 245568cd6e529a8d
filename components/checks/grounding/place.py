"""The places of a claim: where the goods go, and who sends them."""

from collections.abc import Iterable

from components.checks.grounding.comparison import ClaimContext, ColumnErrors, differ, figures_of
from components.reader.entities.anaphora import Spoken
from components.reader.entities.destinations import classify, destinations, read, setting
from components.reader.entities.places import places
from components.reader.text.sentences import sentences


def place_findings(context: ClaimContext) -> ColumnErrors:
    """Compare the places of the claim with those that the sentence gives its figure."""
    return {
        "counterpart_area": differ(context.claim.counterpart_area, _counterparts(context)),
        "ref_area": differ((context.claim.ref_area,), _home(context)),
    }


def _counterparts(context: ClaimContext) -> frozenset[str]:
    """Return the destinations of a figure, or those of a quote without one."""
    passage, found = context.passage, figures_of(context.passage)
    spoken, article = _spoken_before(context), setting(context.article, context.words.lexicon)
    if context.figure is not None:
        reading = read(passage.text, found, spoken, article)
        return frozenset(reading.destinations[found.index(context.figure)])
    named = (place for one in classify(passage.text, found, spoken, article) for place in one.group)
    return frozenset(place.code for place in named if passage.offset <= place.start < passage.end)


def _spoken_before(context: ClaimContext) -> Spoken:
    """Return what the article has spoken of before the passage."""
    start = context.article.find(context.passage.text)
    readings = zip(sentences(context.article), destinations(context.article, context.words.lexicon), strict=True)
    return next((reading.spoken for sentence, reading in readings if sentence.end > start >= 0), Spoken())


def _home(context: ClaimContext) -> frozenset[str]:
    """Who exports or is described: the zone where the text names it, else the city."""
    quoted = context.passage.text[context.passage.offset : context.passage.end]
    here = _homes(context, [quoted])
    named = here or _homes(context, (context.passage.text, *context.passage.before))
    return named & context.words.zones or named or frozenset((context.claim.ref_area,))


def _homes(context: ClaimContext, texts: Iterable[str]) -> frozenset[str]:
    found = (place.code for text in texts for place in places(text, context.words.aliases))
    return frozenset(code for code in found if code in context.words.homes)
