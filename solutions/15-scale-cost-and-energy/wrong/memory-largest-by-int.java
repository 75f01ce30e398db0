// question: memory
// message: expected  26
Bytes memory(Job job) {
    boolean mixed = job.precision() == Precision.MIXED;
    long n = job.parameters();
    long weights = (mixed ? 2 : 4) * n;
    long numbers = switch (job.optimiser()) {
        case SGD -> 0;
        case MOMENTUM -> 1;
        case ADAM -> 2;
    };
    long optimiser = (4 * numbers + (mixed ? 4 : 0)) * n;
    long room = job.cardGB() * 1_000_000_000L - 2 * weights - optimiser;
    return new Bytes(weights, weights, optimiser, job.activationBytes() * job.batch(),
            Math.max(0, room) / (int) job.activationBytes());
}
