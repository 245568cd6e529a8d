"""Where another clause of a sentence begins: what stands there is not said of a figure before it."""

import re

CLAUSE = re.compile(
    r";|,\s(?:хотя|а|но|тогда как|в то время как|while|whereas|although|though|but|against|compared)"
    r"\s|\b(?:up|down)\sfrom\b",
    re.IGNORECASE,
)
