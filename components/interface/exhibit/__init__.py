"""The parts of a page for one view: head, charts, table, grid."""
