"""Pages to a site: staging, the site builder, downloads, versions, the swap."""
