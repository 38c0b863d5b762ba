#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# One file of hledger text through Mizan, ledger, hledger and beancount: user CPU seconds and peak memory of each.
#   benchmarks/ledger-files.sh [ENTRIES, 1000000 by default]
set -eu
jar=$(dirname "$0")/target/benchmarks.jar
entries=${1:-1000000}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
text=$place/all.journal
bean=$place/all.beancount
java -cp "$jar" dev.mizan.benchmarks.ledger.LedgerWhole write "$text" "$entries"
{
    echo 'option "inferred_tolerance_multiplier" "0"'
    sed -n 's/^    \([^ ]*\)  .*/\1/p' "$text" | sort -u | sed 's/^/2000-01-01 open /'
    sed -e 's/^\([-0-9]*\) \* \(J[0-9]*\) sale$/\1 * "\2" "sale"/' "$text"
} > "$bean"

measured() {
    name=$1
    shift
    if command -v "$1" > /dev/null; then
        /usr/bin/env python3 - "$name" "$@" << 'PYTHON'
import resource, subprocess, sys
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print("%-32s %8.2f s CPU %7.0f MB%s" % (sys.argv[1], used.ru_utime + used.ru_stime, used.ru_maxrss / 1024,
      "" if code == 0 else "   exit " + str(code)))
PYTHON
    else
        echo "$name: not installed"
    fi
}
measured "mizan, JVM and all" java -Xmx1g -XX:+UseSerialGC -cp "$jar" dev.mizan.benchmarks.ledger.LedgerWhole once "$text"
measured "ledger bal" ledger -f "$text" bal
measured "hledger bal" hledger -f "$text" bal
measured "bean-check" bean-check -C "$bean"
