// question: perplexity
// message: A product of many probabilities
double perplexity(double[][] batches) {
    double product = 1;
    int tokens = 0;
    for (double[] batch : batches) {
        for (double p : batch) product *= p;
        tokens += batch.length;
    }
    return Math.pow(product, -1.0 / tokens);
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
