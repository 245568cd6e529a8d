"""All that leans on how Streamlit works inside, and would break if it changed; README.md here tells what and why.

Each part has a switch, and without any of them the Atlas works, slower.
"""
