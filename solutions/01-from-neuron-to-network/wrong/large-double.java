// question: large
// message: Compare long with long
Verdicts large(long parameters, long[] examples) {
    double smallest = LongStream.of(examples).asDoubleStream().min().getAsDouble();
    return new Verdicts(parameters > 1e8, parameters >= 1e9, parameters >= smallest);
}
