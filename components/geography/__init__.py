"""The outlines of the world that maps are drawn on, as they are read from `data/geometry/`.

It knows no dataset; `outlines/` makes the files, and nothing that runs imports it.
"""
