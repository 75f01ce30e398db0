// question: large
// message: The smallest of the examples has
Verdicts large(long parameters, long[] examples) {
    boolean third = true;
    for (long example : examples) third &= parameters >= example;
    return new Verdicts(parameters > 100_000_000L, parameters >= 1_000_000_000L, third);
}
