#!/bin/sh
# Makes sure that there is an nginx for the hosting test: does nothing where one is found.
# Usage: tools/install_nginx.sh .venv/bin
# On Debian and Ubuntu the package is unpacked beside the environment, so that no web server is started and no
# rights are needed; where its libraries are missing it is installed, as root.
set -u
bin=${1:-.venv/bin}
place=$(dirname "$bin")/nginx

# The test looks in the same places, in the same order.
found() {
  for path in "$place/usr/sbin/nginx" "$(command -v nginx 2>/dev/null)" /usr/sbin/nginx; do
    if [ -x "$path" ] && "$path" -v >/dev/null 2>&1; then
      echo "nginx for the hosting test: $path"
      return 0
    fi
  done
  return 1
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

# The program itself is in `nginx` from Debian 12 and Ubuntu 24.04 on, and in `nginx-core` before.
unpacked() {
  command -v apt-get >/dev/null 2>&1 || return 1
  scratch=$(mktemp -d) || return 1
  for package in nginx nginx-core; do
    (cd "$scratch" && apt-get download -qq "$package" >/dev/null 2>&1 && dpkg-deb -x "$package"_*.deb unpacked) || continue
    if [ -x "$scratch/unpacked/usr/sbin/nginx" ]; then
      rm -rf "$place" && mv "$scratch/unpacked" "$place"
      break
    fi
  done
  rm -rf "$scratch"
  [ -x "$place/usr/sbin/nginx" ]
}

installed() {
  command -v apt-get >/dev/null 2>&1 &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx-light >/dev/null
}

found && exit 0
echo "No nginx found. Getting one for the hosting test ..."
unpacked && found && exit 0
as_root apt-get update -qq
unpacked && found && exit 0
installed && found && exit 0

cat >&2 <<'MESSAGE'
No nginx was found, and none could be got.
Install it by hand (on Debian, as root: apt-get install nginx-light), and run `make test` again.
MESSAGE
exit 1
