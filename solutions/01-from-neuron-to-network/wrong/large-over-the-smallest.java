// question: large
// message: and that is enough: compare with it by >=
Verdicts large(long parameters, long[] examples) {
    long smallest = LongStream.of(examples).min().getAsLong();
    return new Verdicts(parameters > 100_000_000L, parameters >= 1_000_000_000L, parameters > smallest);
}
