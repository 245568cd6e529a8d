"""Data: every table of the dataset, searchable, explained and downloadable."""

from components.interface import dataset
from components.interface.frame import page_frame

with page_frame("data", by_year=False, by_country=False) as page:
    dataset.show_dataset_table(page)
