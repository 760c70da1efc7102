# SPDX-License-Identifier: GPL-3.0-or-later
# Read by run.sh and test.sh, from the root of the source: installs what is missing, configures, builds.

# Texts are UTF-8, also where no language is set.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# Installs the packages of packages.txt that are not there; does nothing else, and nothing on other systems.
install_missing()
{
    command -v dpkg-query >/dev/null || { echo "No Debian: see packaging/packages.txt for what is needed."; return 0; }
    local wanted missing
    wanted=$(sed 's/#.*//' packaging/packages.txt | tr -s '[:space:]' '\n' | sed '/^$/d' | sort -u)
    missing=$(comm -23 <(echo "$wanted") <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u))
    [ -n "$missing" ] || return 0
    echo "Installing:" $missing
    local root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Run this as root first: apt-get install" $missing >&2; return 1; }
        root="sudo"
    fi
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -q && apt-get install -y -q --no-install-recommends "$@"' \
        apt $missing >build/apt.log 2>&1 </dev/null || { tail -n 30 build/apt.log >&2; return 1; }
}

# build PRESET: configures where that has not been done since the presets changed, and builds what has changed.
build()
{
    local folder="build/$1"
    if [ ! -f "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/configured" ]; then
        cmake --preset "$1" -DGENSVAR_PCH=ON # half the time of a first build
        touch "$folder/configured"
    fi
    cmake --build "$folder" -j "$(nproc)"
}

mkdir -p build
