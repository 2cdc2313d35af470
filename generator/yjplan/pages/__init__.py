"""Plan and published figures in, pages out: title, parts, downloads."""
