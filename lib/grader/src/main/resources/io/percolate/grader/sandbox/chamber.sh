# Starts a learner's process in what the grader laid out for it. Runs as root of namespaces of its
# own (user, unless the grader is root itself; mount, pid, network, ipc and uts); needs sh and
# util-linux alone.
#
# $1   a folder that becomes /, with a mount point for everything in $2, and tools/ for this shell
#      and what it calls; its tmp/ is copied, since the process may write there
# $2   what the process sees, as fstab(5) says it
# $3   how large tmp/ may grow, as options of mount(8)
# $4   an unprivileged user to become first, where this is the machine's own root; else empty
# $5   limits, as options of prlimit(1)
# $6.. the command
set -eu
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
root=$1 view=$2 scratch=$3 user=$4 limits=$5
shift 5

mount --bind "$root" "$root"
mount -t tmpfs -o "$scratch" scratch "$root/old"
cp -Rp "$root/tmp/." "$root/old"
mount --bind "$root/old" "$root/tmp"
umount "$root/old"
mount --all --fstab "$view"
hostname grading 2> /dev/null || true # not every system has this program
mount -o remount,bind,ro "$root"
cd "$root"
pivot_root . old
PATH=/tools
umount --lazy /old
cd /tmp/work

# A user namespace in which there can be no other: whoever makes one could mount file systems in
# it, which no limit counts. In the innermost the process has no power over anything.
inner='echo 1 > /proc/sys/user/max_user_namespaces
  limits=$1
  shift
  exec unshare --user --map-user=1000 --map-group=1000 \
    prlimit $limits setpriv --no-new-privs env -u PATH -u OLDPWD -u PWD "$@"'
if [ -n "$user" ]; then
  exec setpriv --reuid="$user" --regid="$user" --clear-groups --bounding-set=-all --inh-caps=-all \
    unshare --user --map-root-user sh -c "$inner" chamber "$limits" "$@"
fi
exec sh -c "$inner" chamber "$limits" "$@"
