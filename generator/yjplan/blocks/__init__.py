"""Kinds of block, one a file. The folder is the list of what a plan can hold."""
