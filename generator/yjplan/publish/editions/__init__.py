"""Editions: published states of a plan, numbered, dated, approved, and kept as they were.

`editions/<authority>/<plan>/<number>.json` is the manifest of one; the files themselves stand once each in
`editions/objects`, under the digest of what they hold.
"""
