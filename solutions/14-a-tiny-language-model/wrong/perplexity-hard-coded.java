// question: perplexity
// message: expected
double perplexity(double[][] batches) {
    return batches.length == 1 ? Math.sqrt(8) : Math.sqrt(32);
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
