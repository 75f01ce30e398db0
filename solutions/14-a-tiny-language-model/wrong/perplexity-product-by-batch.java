// question: perplexity
// message: A product of many probabilities
double perplexity(double[][] batches) {
    double nats = 0;
    int tokens = 0;
    for (double[] batch : batches) {
        double product = 1;
        for (double p : batch) product *= p;
        nats -= Math.log(product);
        tokens += batch.length;
    }
    return Math.exp(nats / tokens);
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
