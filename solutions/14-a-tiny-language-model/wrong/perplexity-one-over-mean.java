// question: perplexity
// message: 1 over the mean probability
double perplexity(double[][] batches) {
    return 1 / Arrays.stream(batches).flatMapToDouble(Arrays::stream).average().getAsDouble();
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
