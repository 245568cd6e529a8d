"""The checks that a dataset must pass before anything is shown. Each finds all it can, and counts what it held.

A check is one function from the tables (rows with their numbers) to `(file, row, column, cell, problem or None)`,
so that the number of cells that were held against a rule is known, and shown on the Evidence page.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from components.checks.completeness import complete
from components.checks.grounding import rules
from components.checks.inputs import CheckedCell, CheckInputs, Rule
from components.tables.countries import is_country
from components.tables.currencies import is_currency
from components.tables.parse import decode
from components.tables.periods import ends_before
from components.tables.problems import Problem
from components.tables.schema import EVERYWHERE, TABLES, Article, Claim, Event, columns, key


@dataclass(frozen=True)
class Check:
    """A named rule. `covers` says to a reader what it holds, in English (the wording translates it)."""

    name: str
    covers: str
    rule: Rule


@dataclass(frozen=True)
class Outcome:
    """What a check found: how many cells it held, and the problems."""

    check: Check
    cells: int
    problems: tuple[Problem, ...]


def unique_ids(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """No id stands twice in its table."""
    for table, record in TABLES.items():
        first: dict[str, int] = {}
        for number, row in inputs.every(table):
            seen = first.setdefault(key(row), number)
            wrong = f"{key(row)!r} stands in row {seen} already" if seen != number else ""
            yield CheckedCell(table, number, columns(record)[0], wrong)


REFERENCES = {
    ("claims", "article_id"): ("articles",),
    ("claims", "indicator"): ("indicators",),
    ("claims", "ref_area"): ("places",),
    ("claims", "counterpart_area"): ("places", "countries"),
    ("claims", "product"): ("products",),
    ("claims", "cluster"): ("clusters",),
    ("claims", "organisation"): ("organisations",),
    ("indicators", "measures"): ("indicators",),
    ("places", "members"): ("countries",),
    ("products", "broader"): ("products",),
    ("products", "article_id"): ("articles",),
    ("products", "scope"): ("articles", EVERYWHERE),
    ("clusters", "ref_area"): ("places",),
    ("clusters", "article_id"): ("articles",),
    ("clusters", "scope"): ("articles", EVERYWHERE),
    ("organisations", "product"): ("products",),
    ("organisations", "cluster"): ("clusters",),
    ("organisations", "article_id"): ("articles",),
    ("programmes", "article_id"): ("articles",),
    ("events", "ref_area"): ("places",),
    ("events", "cluster"): ("clusters",),
    ("events", "article_id"): ("articles",),
    ("highlights", "claim_id"): ("claims",),
    ("set_aside", "article_id"): ("articles",),
}
"""(table, column) -> the tables, or ISO 3166-1, in which each of its values must stand; or the word `all`."""


def references(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that every code leads to a row of its table, or to ISO 3166-1."""
    ids = {table: inputs.ids(table) for table in TABLES}
    for (table, column), targets in REFERENCES.items():
        for number, row in inputs.every(table):
            value = getattr(row, column)
            for code in (value,) if isinstance(value, str) else value:
                if code and inputs.unsound.isdisjoint(targets):
                    yield CheckedCell(table, number, column, _unknown(code, targets, ids))


def _unknown(code: str, targets: tuple[str, ...], ids: dict[str, frozenset[str]]) -> str:
    found = any(is_country(code) if target == "countries" else code in ids.get(target, (target,)) for target in targets)
    tables = [target for target in reversed(targets) if target != EVERYWHERE]
    where = " or ".join("ISO 3166-1 alpha-3" if target == "countries" else f"{target}.csv" for target in tables)
    nor = f", and is not {EVERYWHERE!r}" if EVERYWHERE in targets else ""
    return "" if found else f"{code!r} is unknown: it stands neither as a row nor as a code in {where}{nor}"


def seeds_unchanged(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that each article is the file that was curated, and that none is left out."""
    listed = set()
    for number, row in inputs.every("articles"):
        if isinstance(row, Article):
            listed.add(row.file)
            yield CheckedCell("articles", number, "sha256", _changed(row, inputs))
    unlisted = inputs.seeds.keys() - listed
    for name in sorted(unlisted) if "articles" not in inputs.unsound else ():
        yield CheckedCell("articles", 0, "file", f"seeds/{name} has no row here")


def _changed(article: Article, inputs: CheckInputs) -> str:
    content = inputs.seeds.get(article.file, Problem(article.file, 0, "", "is missing"))
    text = decode(article.file, content)
    if isinstance(content, Problem) or isinstance(text, Problem):
        return f"seeds/{article.file} {text.message if isinstance(text, Problem) else text}"
    found = hashlib.sha256(content).hexdigest()
    same = found == article.sha256
    return "" if same else f"seeds/{article.file} is not the file that was curated: its hash is {found}"


def quotes_verbatim(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that every quote occurs in its article exactly so, and once."""
    for table, record in TABLES.items():
        if "quote" in columns(record):
            for number, row in inputs.every(table):
                text = inputs.texts.get(getattr(row, "article_id", ""))
                if text is not None:
                    yield CheckedCell(table, number, "quote", _misquoted(getattr(row, "quote", ""), text, table))


def _misquoted(quote: str, text: str, table: str) -> str:
    times = text.count(quote)
    if times == 0:
        return f"is not in the article as it stands here: {quote[:60]!r}"
    if times > 1 and table == "claims":
        return f"stands {times} times in the article; quote more, so that the place is clear"
    return ""


def figures_inside_quotes(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that the figure as written is in its quote, and its period in the article."""
    for number, claim in inputs.claims():
        outside = claim.as_written not in claim.quote
        yield CheckedCell(
            "claims", number, "as_written", f"{claim.as_written!r} is not in the quote" if outside else ""
        )
        yield CheckedCell("claims", number, "period_quote", _not_in(claim.period_quote, claim, inputs))
    for number, row in inputs.every("events"):
        if isinstance(row, Event):
            yield CheckedCell("events", number, "period_quote", _not_in(row.period_quote, row, inputs))


def _not_in(words: str, row: Claim | Event, inputs: CheckInputs) -> str:
    text = inputs.texts.get(row.article_id)
    return "" if text is None or words in text else f"{words!r} is not in the article"


def figures_whole(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that a figure has value, unit, scale and hedge, and a link none of them."""
    for number, claim in inputs.claims():
        has_value = claim.obs_value is not None
        for column in ("qualifier", "unit_measure", "unit_mult"):
            stated = getattr(claim, column) is not None
            wrong = "" if stated == has_value else _half(has_value)
            yield CheckedCell("claims", number, column, wrong)
        missing = has_value and not claim.as_written
        yield CheckedCell("claims", number, "as_written", "is empty, but obs_value is not" if missing else "")


def _half(has_value: bool) -> str:
    return "is empty, but obs_value is not" if has_value else "is stated, but obs_value is empty"


PER_CENT = 100
UNITS = {
    "share": ("percent",),
    "growth": ("percent", "multiple", "percentage_point"),
    "count": ("count",),
    "level": ("a currency of ISO 4217",),
}
"""Kind of an indicator -> the units that its figures may have, as a curator is told."""


def units_fit(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that each kind of indicator has a unit and a value that it can have.

    A share is in percent, growth in percent, points or multiples, a count is a count, a level has a currency.

    Only growth falls below zero, and nothing falls by all of itself.
    """
    for number, claim in inputs.claims():
        indicator = inputs.indicator(claim.indicator)
        if indicator and claim.unit_measure:
            yield CheckedCell("claims", number, "unit_measure", _unfit(claim.unit_measure, indicator.kind))
            wrong = _impossible(claim.obs_value or Decimal(0), claim.unit_measure, indicator.kind)
            yield CheckedCell("claims", number, "obs_value", wrong)


def _unfit(unit: str, kind: str) -> str:
    fits = is_currency(unit) if kind == "level" else unit in UNITS[kind]
    return "" if fits else f"{unit!r} does not fit a {kind} ({', '.join(UNITS[kind])})"


def _impossible(value: Decimal, unit: str, kind: str) -> str:
    """Describe what is wrong with a value that no figure of this kind can have."""
    if value < 0 and kind != "growth":
        return f"a {kind} cannot be negative; only growth can"
    if kind == "share" and value > PER_CENT:
        return "a share cannot exceed 100 percent"
    if kind == "growth":
        return _impossible_growth(value, unit)
    return ""


def _impossible_growth(value: Decimal, unit: str) -> str:
    if unit == "percent" and value <= -PER_CENT:
        return f"a fall must be less than 100 percent; growth of {value} percent would leave nothing to measure"
    if unit == "multiple" and value <= 0:
        return "a multiple of the base must be more than 0; a fall to half of the base is 0.5"
    if unit == "percentage_point" and abs(value) > PER_CENT:
        return "a share cannot rise or fall by more than 100 percentage points"
    return ""


def base_before(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Growth is measured against an earlier period."""
    for number, claim in inputs.claims():
        if claim.base_period and claim.time_period:
            late = not ends_before(claim.base_period, claim.time_period)
            wrong = f"{claim.base_period} is not before the time_period {claim.time_period}" if late else ""
            yield CheckedCell("claims", number, "base_period", wrong)


def products_without_circles(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that a product's broader product has none above it.

    So every product has one place.
    """
    broader = {key(row): getattr(row, "broader", "") for _, row in inputs.every("products")}
    for number, row in inputs.every("products"):
        above = getattr(row, "broader", "")
        wrong = f"{above!r} stands below {broader[above]!r} itself" if broader.get(above) else ""
        yield CheckedCell("products", number, "broader", wrong)


STRUCTURE = (
    Check("unique-ids", "No id stands twice in its table", unique_ids),
    Check("references", "Every code leads to a row of its table or to ISO 3166-1", references),
    Check("seeds-unchanged", "Each article is the file that was curated, byte for byte", seeds_unchanged),
    Check("quotes-verbatim", "Every quote stands in its article exactly so, in one place", quotes_verbatim),
    Check(
        "figures-inside-quotes",
        "Each figure as written is inside its quote; period words are in the article",
        figures_inside_quotes,
    ),
    Check("figures-whole", "A figure has value, unit, scale and hedge; a named link has none", figures_whole),
    Check("units-fit", "Units fit what is measured; no share exceeds 100 %", units_fit),
    Check("base-before", "Growth is measured against an earlier period", base_before),
    Check("products-without-circles", "Every product has one place in the list", products_without_circles),
)
"""What holds of the tables by themselves and between them."""

MEANING = (
    Check("figures-follow", "Value, scale, unit and hedge are those of the words quoted", rules.figures_follow),
    Check("periods-follow", "Each period is the one that the article gives", rules.periods_follow),
    Check("places-follow", "Each place is the one that the sentence ties to its figure", rules.places_follow),
    Check("subjects-follow", "Product, cluster and organisation are named in the text", rules.subjects_follow),
    Check("kinds-follow", "A plan is marked as a plan, and growth is told as growth", rules.kinds_follow),
    Check("waivers-needed", "What the text does not say is waived with a note, and nothing else", rules.waivers_needed),
)
"""What holds between a claim and its sentence."""

COMPLETENESS = (Check("complete", "Each figure and destination of an article is a claim, or set aside", complete),)
"""What holds between an article and its claims."""

CHECKS = (*STRUCTURE, *MEANING, *COMPLETENESS)

VOCABULARY = frozenset({"articles", "indicators", "places", "products", "clusters", "organisations"})
"""The tables by which a sentence is understood."""


def run_checks(inputs: CheckInputs) -> list[Outcome]:
    """Run every check; a claim is held against its sentence, and an article against its claims, once these are sound.

    So one fault is told once: an unknown code is not also called another than the sentence's, nor its figure missing.
    """
    structure = _outcomes(STRUCTURE, inputs)
    meaning = _outcomes(MEANING, _sound(inputs, _problems(structure)))
    settled = _settled(inputs, _problems(structure), _problems(meaning))
    return structure + meaning + _outcomes(COMPLETENESS, settled)


def _outcomes(checks: tuple[Check, ...], inputs: CheckInputs) -> list[Outcome]:
    return [_outcome(check, list(check.rule(inputs))) for check in checks]


def _problems(outcomes: list[Outcome]) -> list[Problem]:
    return [problem for outcome in outcomes for problem in outcome.problems]


def _sound(inputs: CheckInputs, problems: list[Problem]) -> CheckInputs:
    """Return the claims without a problem.

    There are none where a table that explains the sentences has one.
    """
    faulty = {problem.row for problem in problems if problem.file == "claims.csv"}
    tables = {problem.file.removesuffix(".csv") for problem in problems} | inputs.unsound
    understood = VOCABULARY.isdisjoint(tables)
    claims = [row for row in inputs.tables["claims"] if understood and row[0] not in faulty]
    return replace(inputs, tables={**inputs.tables, "claims": claims})


def _settled(inputs: CheckInputs, structure: list[Problem], meaning: list[Problem]) -> CheckInputs:
    """Return the articles all of whose claims are sound.

    There are none where it is not clear yet what belongs to which article.
    """
    unclear = {problem.file.removesuffix(".csv") for problem in structure} | inputs.unsound
    whole = unclear.isdisjoint(VOCABULARY | {"claims", "set_aside"})
    faulty = {problem.row for problem in meaning}
    unsettled = {claim.article_id for number, claim in inputs.claims() if number in faulty}
    articles = [row for row in inputs.tables["articles"] if whole and key(row[1]) not in unsettled]
    return replace(inputs, tables={**inputs.tables, "articles": articles})


def _outcome(check: Check, held: list[CheckedCell]) -> Outcome:
    problems = tuple(Problem(f"{h.table}.csv", h.row, h.column, h.wrong) for h in held if h.wrong)
    return Outcome(check, len(held), problems)
