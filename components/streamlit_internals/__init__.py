"""The parts that depend on Streamlit's internals and break when those change.

README.md has the reasons. Each part has a switch, and without any of them the Atlas works, slower.
"""
