# Sourced by Tests/run and Tests/Benchmarks/run: installs what they need, and only what is missing.

# need <package> <command…>: the Debian package is needed unless the command succeeds.
missing_packages=()
need() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing_packages+=("$package")
}

install_missing_packages() {
  ((${#missing_packages[@]})) || return 0
  if ! command -v apt-get >/dev/null; then
    echo "please install what these packages of Debian hold: ${missing_packages[*]}" >&2
    return 1
  fi
  local root=()
  ((EUID == 0)) || root=(sudo)
  echo "installing ${missing_packages[*]}"
  "${root[@]}" apt-get -qq update
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq install --no-install-recommends "${missing_packages[@]}" >/dev/null
  missing_packages=()
}

# python_environment <folder> <requirements…>: a private Python environment with exactly these packages. It is
# made anew when the requirements change; the note of them is written last, so that a stopped run leaves none.
python_environment() {
  local folder=$1
  shift
  local wanted note=$folder/requirements
  wanted=$(printf '%s\n' "$@")
  [[ -f $note && $(<"$note") == "$wanted" ]] && return 0
  rm -rf "$folder"
  python3 -m venv "$folder"
  "$folder/bin/pip" install --quiet --disable-pip-version-check "$@"
  echo "$wanted" >"$note"
}
