"""The licence of code, tables and quotes, for metadata, packages and readme."""

LICENCE = {
    "name": "MIT",
    "title": "MIT License",
    "path": "https://opensource.org/license/mit",
}
"""The licence of the code and of the curated tables, as a Data Package names it."""

SCOPE = "The code and the curated tables, with their readings and derived values, are under the MIT licence."
QUOTES = "The articles and the quotes from them belong to their publishers and are quoted for verification."
