"""Authority, plan, section, sign-off: their models and the checks on them."""
