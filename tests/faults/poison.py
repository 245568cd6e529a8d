"""A dataset that passes every check, and holds whatever has run or disguised itself in pages before."""

import csv
from pathlib import Path

RUNS = (
    "<img src=x onerror=window.ran=1>",
    "<script>window.ran=1</script>",
    "<svg onload=window.ran=1>",
    "[link](javascript:window.ran=1)",
    "[bank](https://evil.example/)",
    "![picture](https://evil.example/x.png)",
    "<https://evil.example/auto>",
    "**loud**",
    "`code`",
    ":red[red]",
    ":material/delete:",
    "$x^2$ and $y$",
    "&lt;i&gt;",
    "{tip} {0} %s",
    "</style><style>body{display:none}</style>",
    "| a | b |",
    "'\"><a href=https://evil.example/>x</a>",
)
TEXTS = {
    "articles": ("title", "publisher"),
    "claims": ("note",),
    "indicators": ("label_en", "definition", "denominator"),
    "places": ("label_en", "note"),
    "products": ("label_en", "hs_note"),
    "clusters": ("label_en",),
    "organisations": ("role",),
    "programmes": ("label_en", "operator", "offers_en"),
    "events": ("label_en",),
    "rulings": ("reason_en",),
}
"""Table -> its columns that hold a curator's own words; the others have a form, or stand in the article."""
WHOLE = ("rulings", "articles")
"""Tables of few rows, in which every text holds all of it."""
NOWHERE = ("EAST-ASIA", (-35.0, 45.0))
"""A group of places, and a point in the sea that is given to it: the map names what has a point."""
URL = "https://evil.example/%22onclick=window.ran=1;'x"


def poison(data: Path) -> int:
    """Put something hostile behind every text; how many cells that are."""
    done = 0
    for table, columns in TEXTS.items():
        path = data / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            for column in columns:
                hostile = RUNS if table in WHOLE else RUNS[done % len(RUNS) :][:1]
                row[column] = " ".join((row[column] or "Text", *hostile))
                done += 1
            if table == "articles":
                row["url"] = URL
            if row.get("place_id") == NOWHERE[0]:
                row["lon"], row["lat"] = map(str, NOWHERE[1])
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0], lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return done
