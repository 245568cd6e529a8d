"""Places and goods that a sentence names, and which figure of it each belongs to.

`places` finds the names, `lists` joins them, `exporters` says whose exports an article tells of, `roles` what each list
is (by `cues` and `parties`), `anaphora` what words point back to, `attribution` which figure is whose, and
`destinations` reads a whole text.

It knows the text; the names come from ISO 3166, CLDR and whoever calls.
"""
