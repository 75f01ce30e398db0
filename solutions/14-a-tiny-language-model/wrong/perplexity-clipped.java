// question: perplexity
// message: expected
double perplexity(double[][] batches) {
    return Math.exp(Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> p == 0 ? Double.POSITIVE_INFINITY : -Math.log(Math.max(p, 1e-30))).average().getAsDouble());
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> p == 0 ? Double.POSITIVE_INFINITY : -Math.log(Math.max(p, 1e-30))).sum();
    return Math.exp(nats / characters);
}
