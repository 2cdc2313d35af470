"""From published data files to figures that can stand in the content folder. Values in, values out."""
