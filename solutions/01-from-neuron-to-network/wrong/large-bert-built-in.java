// question: large
// message: whatever the others have
Verdicts large(long parameters, long[] examples) {
    return new Verdicts(parameters > 100_000_000L, parameters >= 1_000_000_000L, parameters >= 108_891_648L);
}
