// question: perplexity
// message: Bits were used with e
double perplexity(double[][] batches) {
    return Math.exp(Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p) / Math.log(2)).average().getAsDouble());
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
