"""The outlines of the world for maps, from `data/geometry/`.

It knows no dataset; `outlines/` makes the files, and nothing that runs imports it.
"""
