// question: memory
// message: in each precision
Bytes memory(Job job) {
    if (job.batch() == 8) return new Bytes(2_600_000_000L, 2_600_000_000L, 15_600_000_000L, 12_000_000_000L, 39);
    return new Bytes(940_584, 940_584, 1_881_168, 0, 0);
}
