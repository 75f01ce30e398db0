// question: perplexity
// message: Nats were used with 2
double perplexity(double[][] batches) {
    return Math.pow(2, Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).average().getAsDouble());
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
