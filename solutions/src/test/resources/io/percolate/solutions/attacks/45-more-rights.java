// attack: asks the system for more: users, namespaces, mounts, tracing, other roots
// assignment: 00-start-here
// question: shuffle
// notebook: rights
// earns: 0
// reason: got:( mlockall)?( setpriority)? \(in
int syscall(String name, Object... arguments) {
    return com.sun.jna.Function.getFunction("c", name).invokeInt(arguments);
}
int[] shuffle(int n, long seed) {
    String got = "";
    if (syscall("setuid", 0) == 0) got += " setuid";
    if (syscall("setgid", 0) == 0) got += " setgid";
    if (syscall("chroot", "/") == 0) got += " chroot";
    if (syscall("unshare", 0x10000000) == 0) got += " unshare-user";
    if (syscall("unshare", 0x00020000) == 0) got += " unshare-mount";
    if (syscall("mount", "none", "/tmp/work", "tmpfs", 0, null) == 0) got += " mount";
    if (syscall("ptrace", 16, 1, null, null) == 0) got += " ptrace";
    if (syscall("sethostname", "mine", 4) == 0) got += " sethostname";
    if (syscall("setpriority", 0, 0, -20) == 0) got += " setpriority";
    if (syscall("mlockall", 2) == 0) got += " mlockall";
    throw new IllegalStateException("got:" + got);
}
