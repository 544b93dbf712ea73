#!/bin/sh
# The Debian packages in a clean Debian: install, run the tool, build a program, remove, and nothing is left.
#
# usage: slow_packages.sh CHROOT    CHROOT is a bare Debian (debootstrap); it is changed.  Needs root and packages.
set -eu
root=$1
here=$(cd "$(dirname "$0")/../.." && pwd)

make -C "$here" packages >/dev/null
mkdir -p "$root/tmp/packages"
cp "$here"/build/workdef_*.deb "$here"/build/workdef-dev_*.deb "$here/tests/manifests/training.yaml" "$root/tmp/packages/"
cat > "$root/tmp/packages/app.c" <<'PROGRAM'
#include <stdio.h>
#include "workload.h"

int main(void)
{
	struct workload *workload = NULL;
	enum wd_status status = workload_load_path("/tmp/packages/training.yaml", NULL, &workload, NULL);

	puts(status == WD_OK ? workload->spec.image : wd_status_string(status));
	workload_free(workload);
	return status != WD_OK;
}
PROGRAM
chroot "$root" sh -eu <<'INSIDE'
export DEBIAN_FRONTEND=noninteractive
apt-get update -q >/dev/null
apt-get install -y -q --no-install-recommends gcc libc6-dev pkgconf >/dev/null
find / -xdev -not -path '/tmp/*' -not -path '/var/*' -not -path '/proc/*' -name '*w*rk*d*' | sort > /tmp/before
apt-get install -y -q --no-install-recommends /tmp/packages/*.deb >/dev/null
workloadctl --version
workloadctl validate /tmp/packages/training.yaml
cc $(pkg-config --cflags workload) /tmp/packages/app.c $(pkg-config --libs workload) -o /tmp/packages/app
/tmp/packages/app
dpkg -L workdef workdef-dev | grep -c .
apt-get purge -y -q workdef workdef-dev >/dev/null
find / -xdev -not -path '/tmp/*' -not -path '/var/*' -not -path '/proc/*' -name '*w*rk*d*' | sort > /tmp/after
diff /tmp/before /tmp/after
echo "packages: installed, used and removed"
INSIDE
