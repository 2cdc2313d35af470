"""Words by which rules know that a sentence is about one child, and what it tells of a child."""

import re

ONE_CHILD = re.compile(
    r"""\b(?:a|an|the|this|that|one|another|our)\s+(?:[\w’'-]+\s+){0,3}?
    (?:child|boy|girl|young\ person|pupil|teenager|YP|son|daughter)\b
    (?![’']s?\s+(?:homes?|services?|plan|trust|social)|\s+(?:justice|offending|first|protection|exploitation))
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`a 15 year old boy`, `one child`. Plurals and `child protection` are none."""

IN_GENERAL = re.compile(
    r"\b(?:when|whenever|if|where|once|unless|until|each|every|any|no|should|(?-i:may)|might|can|could|must|will"
    r"|would|whether|how|who(?:ever)?\s+(?:is|are|has|have))\b",
    re.IGNORECASE,
)
"""A sentence that says what happens to any child, not what happened to one."""

CIRCUMSTANCES = re.compile(
    r"""\b(?:arrest|assault|bail|burgl|caution|charged|convict|crim|custod|detain|drug|excluded|exploit
    |gang|gravity|homicid|injur|killed|kniv?fe|knife|manslaughter|missing|murder|offen[cd]|order\b|possession
    |prison|rape|remand|reoffend|robb|secure\b|sentenc|stab|theft|traffick|trial|victim|violen|weapon
    |abuse|autis|ADHD|cannabis|child\ protection|diagnos|disab|EHCP|foster|health|homeless|in\ care
    |learning\ difficult|looked[ -]after|medication|pregnan|self[- ]harm|suicid|died|death)
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What a sentence may tell of a child's offence, health, care or school."""
