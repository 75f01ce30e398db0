// question: perplexity
// message: the mean of 1 / p
double perplexity(double[][] batches) {
    return Arrays.stream(batches).flatMapToDouble(Arrays::stream).map(p -> 1 / p).average().getAsDouble();
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
