// question: large
// message: An int can't hold so many parameters
Verdicts large(long parameters, long[] examples) {
    int p = (int) parameters;
    long smallest = LongStream.of(examples).min().getAsLong();
    return new Verdicts(p > 100_000_000, p >= 1_000_000_000, p >= smallest);
}
