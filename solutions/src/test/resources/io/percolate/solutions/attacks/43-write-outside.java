// attack: writes wherever it isn't its own, devices and settings of the machine included
// assignment: 03-loss-math
// question: mse
// notebook: probes-2
// earns: 0
// reason: wrote 0
int wrote() {
    int wrote = 0;
    for (String place : new String[] {"{{secret}}", "{{out}}/x", "{{submitted}}/x", "{{root}}/x", "{{root}}/lib/dist/percolate-check.jar",
        "{{root}}/lib/dist/evil.jar", "{{home}}/x", "/x", "/etc/x", "/usr/lib/x", "/dev/sda", "/dev/shm/x", "/proc/sys/kernel/core_pattern",
        "/proc/sysrq-trigger", "/proc/1/oom_score_adj", "/sys/devices/system/cpu/cpu1/online", System.getenv("PERCOLATE_BRIDGE") + "x"}) {
        try {
            java.nio.file.Files.write(java.nio.file.Path.of(place), new byte[] {1}, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE);
            System.out.println("WROTE " + place);
            wrote++;
        } catch (Exception refused) {
        }
    }
    return wrote;
}
double mse(double[] y, double[] yHat) {
    throw new IllegalStateException("wrote " + wrote());
}
