// question: large
// message: in whichever place it stands
Verdicts large(long parameters, long[] examples) {
    return new Verdicts(parameters > 100_000_000L, parameters >= 1_000_000_000L,
            parameters >= examples[examples.length - 1]);
}
