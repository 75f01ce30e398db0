// question: memory
// message: expected
Map<Integer, Bytes> seen = new HashMap<>();
Bytes memory(Job job) {
    return seen.computeIfAbsent(0, nothing -> {
        long n = job.parameters();
        long weights = (job.precision() == Precision.MIXED ? 2 : 4) * n;
        long optimiser = (4L * job.optimiser().ordinal() + (job.precision() == Precision.MIXED ? 4 : 0)) * n;
        long room = job.cardGB() * 1_000_000_000L - 2 * weights - optimiser;
        return new Bytes(weights, weights, optimiser, job.activationBytes() * job.batch(),
                Math.max(0, room) / job.activationBytes());
    });
}
