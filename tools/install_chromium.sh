#!/bin/sh
# Makes sure that there is a Chromium for the browser tests: does nothing where one is found.
# Usage: tools/install_chromium.sh .venv/bin
set -u
bin=${1:-.venv/bin}

# The program's own search, so that the tests never find another browser than a build does.
found() {
  "$bin/python" -c '
import sys
from yjplan.publish.chromium import find_chromium

path = find_chromium()
if path is None:
    sys.exit(1)
print(f"Chromium for the browser tests: {path}")
'
}

# Runs a command as root: directly, or by sudo where that asks no password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

# Debian's package is the browser itself; Ubuntu's only points to a snap, which containers cannot run.
from_debian() {
  grep -qs '^ID=debian$' /etc/os-release || return 1
  as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium \
      >/dev/null
}

# Playwright's own copy, with the system libraries it needs where we are allowed to install them.
from_playwright() {
  if as_root true && command -v apt-get >/dev/null 2>&1; then
    "$bin/playwright" install --with-deps chromium
  else
    "$bin/playwright" install chromium
  fi
}

found && exit 0
echo "No Chromium found. Installing one for the browser tests ..."
from_debian && found && exit 0
from_playwright && found && exit 0

cat >&2 <<'MESSAGE'
No Chromium was found, and none could be installed.
Install Chromium or Google Chrome by hand (on Debian, as root: apt-get install chromium), or set
YJPLAN_CHROMIUM to the path of one, and run `make test` again.
MESSAGE
exit 1
