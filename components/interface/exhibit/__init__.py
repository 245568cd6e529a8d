"""What stands on a page for one view: its head, its chart, its table or grid, each in a file of its own."""
